package org.systemicrisk.model.redaction;

/** Why a form cannot be published in place of a figure. None of them tells the figure. */
public enum Obstacle {
    /** The band does not hold the figure between its bounds. */
    NOT_BETWEEN,
    /** The step or the band is no coarser than the figure itself. */
    NO_COARSER,
    /** The assessment before has no figure with which this one can be compared. */
    NOTHING_BEFORE,
    /** What would be printed is the figure. */
    THE_FIGURE_ITSELF,
    /** What would be printed is not true of the figure, or says nothing: a magnitude of zero, an index of a bound. */
    DOES_NOT_FIT
}
