package org.systemicrisk.model.disclosure;

/** What is published in place of something removed. */
public enum Replacement {
    /** The edition's mark, such as {@code [Confidential]}. */
    MARK
}
