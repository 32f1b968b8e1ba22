package org.systemicrisk.model.diff;

import java.util.Comparator;
import java.util.List;

/** One difference between two assessments. */
public sealed interface Difference
        permits EntryDifference,
                FigureDifference,
                InputDifference,
                MeasureDifference,
                MethodDifference,
                RatingDifference,
                RedactionDifference,
                TextDifference {

    /** By weight, then by what happened, then by how much, largest first, then by id. */
    Comparator<Difference> ORDER = Comparator.comparing(Difference::weight)
            .thenComparing(Difference::what)
            .thenComparing(Difference::size, Comparator.reverseOrder())
            .thenComparing(Difference::key);

    /** What it is about. */
    Kind kind();

    /** The ids on the earlier side; none when it was not there. */
    List<String> from();

    /** The ids on the later side; none when it is not there any more. */
    List<String> to();

    What what();

    Weight weight();

    /** How much, for the order of differences of one weight: steps, days or per cent; 0 where nothing is measured. */
    double size();

    /** Tells it from all other differences of its weight and kind. */
    default String key() {
        return kind() + " " + (to().isEmpty() ? from() : to());
    }

    /** The same difference seen from the other side. */
    Difference mirrored();
}
