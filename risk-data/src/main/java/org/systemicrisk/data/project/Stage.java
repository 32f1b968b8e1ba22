package org.systemicrisk.data.project;

/** How complete an assessment has to be. */
public enum Stage {
    /** Missing content is an error. */
    FINAL,
    /** Missing content is a numbered gap; no public edition is made of a draft. */
    DRAFT
}
