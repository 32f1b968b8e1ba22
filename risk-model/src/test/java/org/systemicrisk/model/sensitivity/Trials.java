package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** Assessments of one module to be tried. */
final class Trials {

    static final Methodology METHOD = Fixtures.methodology("2024");

    private Trials() {}

    static ScoredAssessment scored(Observation rate, ModuleRatings ratings) {
        return Scorer.score(Fixtures.assessment("2024", METHOD, List.of(rate), List.of(ratings), null));
    }

    static SubjectSensitivity tried(Observation rate, ModuleRatings ratings) {
        return tried(scored(rate, ratings));
    }

    static SubjectSensitivity tried(ScoredAssessment scored) {
        return Sensitivity.of(scored).subjects().get(0);
    }

    static SubjectSensitivity tried(String rate, List<Integer> severity, List<Integer> points) {
        return tried(Fixtures.observation(Fixtures.RATE, rate), Fixtures.computed(severity, points));
    }

    static ScoredAssessment scored(String rate, List<Integer> severity, List<Integer> points) {
        return scored(Fixtures.observation(Fixtures.RATE, rate), Fixtures.computed(severity, points));
    }

    static String rate(Random random) {
        return BigDecimal.valueOf(random.nextInt(1000), 3).toPlainString();
    }

    static List<Integer> severity(Random random) {
        return List.of(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5));
    }

    static List<Integer> points(Random random) {
        List<Integer> points = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            points.add(random.nextInt(5));
        }
        return points;
    }
}
