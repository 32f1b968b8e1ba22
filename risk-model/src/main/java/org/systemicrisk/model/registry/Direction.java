package org.systemicrisk.model.registry;

/** A direction in which a figure moves or is expected to move. */
public enum Direction {
    UP,
    DOWN
}
