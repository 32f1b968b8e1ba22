package org.systemicrisk.model.redaction;

import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;

/** What an edition does with something that a redaction targets. */
enum Treatment {
    /** Shows it, marked. */
    MARK {
        @Override
        <T> Cell<T> treat(Cell<T> cell, Redaction redaction) {
            return cell.markedBy(redaction.id());
        }

        @Override
        boolean keeps(Audience.Reader reader) {
            return reader == Audience.Reader.AUTHORITIES;
        }
    },
    /** Removes it. */
    REMOVE {
        @Override
        <T> Cell<T> treat(Cell<T> cell, Redaction redaction) {
            return cell.removedBy(redaction.id(), redaction.replacement());
        }

        @Override
        boolean keeps(Audience.Reader reader) {
            return false;
        }
    };

    abstract <T> Cell<T> treat(Cell<T> cell, Redaction redaction);

    /** Whether a field for this audience stays. */
    abstract boolean keeps(Audience.Reader reader);
}
