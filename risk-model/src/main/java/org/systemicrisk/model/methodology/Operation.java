package org.systemicrisk.model.methodology;

/** How numbers are put together. The list is closed: a methodology names one of them and can write no formula. */
public enum Operation {
    /** The sum over how many there are. */
    MEAN,
    /** Each number by its weight, over the sum of the weights. */
    WEIGHTED_MEAN,
    SUM,
    PRODUCT,
    MAXIMUM,
    MINIMUM,
    /** The first number less the share of it that the second says. */
    REDUCE;

    /** As it is written in the files. */
    public String wire() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
