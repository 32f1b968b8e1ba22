package org.systemicrisk.model.registry;

/** What a systemic risk stems from (Article 34(1)). */
public enum Origin {
    DESIGN,
    FUNCTIONING,
    USE
}
