package org.systemicrisk.report.markdown;

/**
 * A heading of the outline.
 *
 * @param level 1 for a chapter
 * @param id    the id links go to
 * @param text  the plain words
 */
public record Heading(int level, String id, String text) {}
