package org.systemicrisk.model.replay;

/** What comes of recomputing a printed result from the inputs that are published beside it. */
public enum Verdict {
    /** The published inputs give what is printed. */
    AGREES,
    /** The published inputs give something else. */
    DIFFERS,
    /** It was stated: there is nothing to compute, and it is printed as it was stated. */
    STATED,
    /** An input is withheld, so that nobody can recompute it from what is published. */
    WITHHELD
}
