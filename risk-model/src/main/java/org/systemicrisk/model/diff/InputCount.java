package org.systemicrisk.model.diff;

import java.util.Comparator;

/**
 * How many of the inputs of a module or a risk were compared.
 *
 * @param kind module or risk
 * @param before its id then
 * @param now its id now
 * @param unchanged how many are the same on both sides
 * @param withheld how many were not compared, because one of the two editions holds nothing but the mark in their place
 */
public record InputCount(Kind kind, String before, String now, int unchanged, int withheld) {

    /** Modules before risks, and by id. */
    static final Comparator<InputCount> ORDER = Comparator.comparing(InputCount::kind)
            .thenComparing(InputCount::now)
            .thenComparing(InputCount::before);

    InputCount mirrored() {
        return new InputCount(kind, /* before= */ now, /* now= */ before, unchanged, withheld);
    }
}
