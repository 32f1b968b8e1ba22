package org.systemicrisk.model.redaction;

import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;

/** What an edition does with something that a redaction targets. */
enum Treatment {
    /** Shows it, marked. */
    MARK {
        @Override
        <T> Cell<T> treat(Cell<T> cell, Redaction redaction, Published published) {
            return cell.markedBy(redaction.id(), published);
        }

        @Override
        boolean keeps(Audience.Reader reader) {
            return reader == Audience.Reader.AUTHORITIES;
        }
    },
    /** Removes it. */
    REMOVE {
        @Override
        <T> Cell<T> treat(Cell<T> cell, Redaction redaction, Published published) {
            return cell.removedBy(redaction.id(), published);
        }

        @Override
        boolean keeps(Audience.Reader reader) {
            return false;
        }
    };

    /** @param published what the public reads in its place */
    abstract <T> Cell<T> treat(Cell<T> cell, Redaction redaction, Published published);

    /** Treats what has no form but the mark. */
    <T> Cell<T> treat(Cell<T> cell, Redaction redaction) {
        return treat(cell, redaction, Published.NOTHING);
    }

    /** Whether a field for this audience stays. */
    abstract boolean keeps(Audience.Reader reader);
}
