package org.systemicrisk.model.diff;

/** What became of something between two assessments; within a weight, what comes first here weighs more. */
public enum What {
    RAISED,
    LOWERED,
    REMOVED,
    DROPPED,
    SLIPPED,
    ENDED,
    SPLIT,
    MERGED,
    /** Several entries became several others. */
    REDRAWN,
    /** A risk now belongs to another module. */
    MOVED,
    NEW,
    DELIVERED,
    BROUGHT_FORWARD,
    RESUMED,
    /** Operated before, and is a plan now. */
    TAKEN_BACK,
    RENAMED,
    CHANGED,
    /** A rating is the same, though the method moved it and the data moved it back. */
    HELD,
    /** Both are there, and nobody can tell which is more. */
    NOT_COMPARABLE;

    /** What it is when one looks from the other side. */
    public What mirrored() {
        return switch (this) {
            case RAISED -> LOWERED;
            case LOWERED -> RAISED;
            case REMOVED -> NEW;
            case NEW -> REMOVED;
            case DROPPED -> RESUMED;
            case ENDED -> RESUMED;
            case RESUMED -> ENDED;
            case SLIPPED -> BROUGHT_FORWARD;
            case BROUGHT_FORWARD -> SLIPPED;
            case SPLIT -> MERGED;
            case MERGED -> SPLIT;
            case DELIVERED -> TAKEN_BACK;
            case TAKEN_BACK -> DELIVERED;
            case REDRAWN, MOVED, RENAMED, CHANGED, HELD, NOT_COMPARABLE -> this;
        };
    }
}
