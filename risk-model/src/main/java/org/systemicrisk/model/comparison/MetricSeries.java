package org.systemicrisk.model.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.BreakKind;

/**
 * The figures of one metric over the assessments, as an edition holds them. Two figures that follow each other can be compared only where
 * no gap lies between them.
 *
 * @param metric its id now
 * @param points from the earliest assessment to this one
 */
public record MetricSeries(MetricId metric, List<Point> points) {

    public MetricSeries {
        points = List.copyOf(points);
    }

    /**
     * The figure of one assessment.
     *
     * @param breaks the declared breaks since the figure before
     * @param gaps what else keeps it from being compared with the figure before
     */
    public record Point(AssessmentId assessment, Observation figure, Set<BreakKind> breaks, Set<Gap> gaps) {

        public Point {
            breaks = Collections.unmodifiableSortedSet(new TreeSet<>(breaks));
            gaps = Collections.unmodifiableSortedSet(new TreeSet<>(gaps));
        }

        /** Whether it can be compared with the figure before. */
        public boolean isJoined() {
            return breaks.isEmpty() && gaps.isEmpty();
        }
    }

    /** What keeps two figures from being compared though no break was declared. */
    public enum Gap {
        /** One was counted elsewhere than the other. */
        OTHER_TERRITORY,
        /** One covers a longer time than the other. */
        OTHER_PERIOD
    }
}
