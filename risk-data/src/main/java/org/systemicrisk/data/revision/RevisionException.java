package org.systemicrisk.data.revision;

import org.jspecify.annotations.Nullable;

/** Why a revision cannot be read, in a sentence for the person who asked for it. */
public final class RevisionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RevisionException(String sentence) {
        super(sentence);
    }

    RevisionException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
