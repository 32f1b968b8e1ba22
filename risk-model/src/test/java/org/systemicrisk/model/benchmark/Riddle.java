package org.systemicrisk.model.benchmark;

import java.util.List;
import org.systemicrisk.model.inference.Knowledge;
import org.systemicrisk.model.inference.World;

/**
 * Published and withheld figures of a size.
 *
 * @param truth the figures as they are
 * @param withheld positions of the unknowns that are withheld
 */
record Riddle(Knowledge knowledge, World truth, List<Integer> withheld) {}
