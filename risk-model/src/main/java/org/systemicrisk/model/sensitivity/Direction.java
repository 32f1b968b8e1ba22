package org.systemicrisk.model.sensitivity;

/** Which way an input is moved: to lower numbers or steps, or to higher ones. */
public enum Direction {
    DOWN,
    UP;

    /** What is added to a rank. */
    int sign() {
        return this == DOWN ? -1 : 1;
    }
}
