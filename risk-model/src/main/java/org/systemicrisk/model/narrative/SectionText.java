package org.systemicrisk.model.narrative;

import org.systemicrisk.model.finding.Place;

/**
 * One section of a chapter as it was written.
 *
 * @param name the section's key, such as {@code definition}
 */
public record SectionText(String name, Prose text, Place place) {}
