package org.systemicrisk.model.registry;

/** What makes figures of one metric incomparable over the years. */
public enum BreakKind {
    /** Something else is counted. */
    DEFINITION,
    /** It is counted for other Member States or another area. */
    TERRITORY,
    /** The list of codes by which it is sorted has changed. */
    CODE_LIST,
    /** It was counted anew, and earlier figures were left as they were. */
    RESTATEMENT
}
