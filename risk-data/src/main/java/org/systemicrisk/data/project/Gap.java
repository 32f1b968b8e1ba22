package org.systemicrisk.data.project;

import org.systemicrisk.model.finding.Place;

/**
 * Content that a draft still lacks. A draft is built all the same, and shows its gaps with their numbers.
 *
 * @param number from 1, in the order of their places
 * @param place where the content should stand
 * @param words what is missing, one sentence
 */
public record Gap(int number, Place place, String words) {}
