package org.systemicrisk.report.image;

/** A picture that is not printed; the message says why in words for its owner. */
public final class RefusedPictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedPictureException(String message) {
        super(message);
    }
}
