/**
 * How sure a rating is. Its own words:
 *
 * <ul>
 *   <li><b>lookup</b>: a number and the bands in which it was looked up;
 *   <li><b>margin</b>: how far a number is from a border, in its own unit;
 *   <li><b>crossing</b>: a number goes past a border, and ratings shift; <b>distance</b>: all crossings of one number;
 *   <li><b>shift</b>: one rating becomes another;
 *   <li><b>move</b>: one answer is put one step higher or lower, alone;
 *   <li><b>sampled rate</b>: a rate found on a sample, with its interval;
 *   <li><b>chance</b>: how likely a step is, by a sample or by the simulation;
 *   <li><b>rule</b>: when a rating is <b>robust</b> and when <b>borderline</b>; <b>verdict</b>: what the rule says of one rating.
 * </ul>
 *
 * <p>Scoring is asked, not repeated: inputs are changed and scored again. Everything is found from the content of one
 * edition, so that it says nothing which that edition does not hold.
 */
@NullMarked
package org.systemicrisk.model.sensitivity;

import org.jspecify.annotations.NullMarked;
