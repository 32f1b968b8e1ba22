package org.systemicrisk.model.registry;

/** Which way an exposure metric is worse. */
public enum WorseWhen {
    HIGHER,
    LOWER
}
