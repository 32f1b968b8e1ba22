package org.systemicrisk.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The eleven kinds of mitigation measure in Article 35(1), points (a) to (k), of Regulation (EU) 2022/2065. */
public enum MitigationType {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K;

    /** Reads a letter as it is written in the files: {@code a} to {@code k}. */
    @JsonCreator
    public static MitigationType of(String letter) {
        for (MitigationType type : values()) {
            if (type.letter().equals(letter)) {
                return type;
            }
        }
        throw new IllegalArgumentException("\"" + letter + "\" is not a letter of Article 35(1), a to k");
    }

    /** The letter, in lower case. */
    @JsonValue
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
