package org.systemicrisk.data.replay;

import org.systemicrisk.model.finding.Place;

/** A file that is no {@code assessment.json} of this version, or holds what none can hold. Its message says where and what. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(Place place, String sentence) {
        super(place + ": " + SafeText.of(sentence));
    }
}
