package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Two neighbouring figures of one module that stand side by side in another module too. */
final class PairReappears implements Rule {

    /** One value of so many digits is told by FIG-001 alone. */
    private static final int LONG = 4;

    private static final int LEAST = 2;

    /** With six digits in all, two pairs agree by chance once in a million. */
    private static final int TOGETHER = 6;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-002",
                "pair of figures that reappears in another module",
                Severity.WARNING,
                """
                A short number may stand for two things by chance; two of them side by side hardly do. When the same two values follow each
                other in the figures of two modules, a passage was most likely copied from one chapter to the other and never adapted.

                Looked at are figures in neighbouring rows of one module, each with two significant digits at least and both together with
                six. Where both have four or more, FIG-001 finds each of them already.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<List<BigDecimal>, Pair> first = new HashMap<>();
        Observation before = null;
        for (Observation figure : dossier.assessment().observations()) {
            if (before != null
                    && isTelling(before, figure)
                    && module(before, dossier).equals(module(figure, dossier))) {
                Pair pair = new Pair(before, figure);
                Pair earlier = first.putIfAbsent(pair.values(), pair);
                if (earlier != null && !module(earlier.one(), dossier).equals(module(figure, dossier))) {
                    tell(pair, earlier, dossier, remarks);
                }
            }
            before = figure;
        }
    }

    private static boolean isTelling(Observation one, Observation other) {
        int digits = Significance.digits(one);
        int more = Significance.digits(other);
        return digits >= LEAST && more >= LEAST && digits + more >= TOGETHER && Math.min(digits, more) < LONG;
    }

    private static Optional<ModuleId> module(Observation figure, Dossier dossier) {
        return dossier.registry().metric(figure.metric()).map(Metric::module);
    }

    private static void tell(Pair pair, Pair earlier, Dossier dossier, Remarks remarks) {
        if (!pair.isSecret(dossier) && !earlier.isSecret(dossier)) {
            Telling telling = new Telling(dossier, true);
            tell(
                    pair,
                    telling.value(pair.one()) + " and " + telling.value(pair.other()) + " stand for " + pair.metrics()
                            + " here and for " + earlier.metrics() + " in "
                            + earlier.one().places().of("value"),
                    earlier,
                    dossier,
                    remarks);
        } else {
            // to name an open pair would be to tell the withheld one
            boolean here = pair.isSecret(dossier);
            Pair secret = here ? pair : earlier;
            tell(
                    secret,
                    "the values of " + secret.metrics()
                            + " stand side by side in another module too; which one is not said, as a withheld value would follow",
                    here ? earlier : pair,
                    dossier,
                    remarks);
        }
    }

    private static void tell(Pair pair, String fact, Pair other, Dossier dossier, Remarks remarks) {
        remarks.add(
                "figure " + pair.one().metric(),
                pair.one().places().of("value"),
                fact,
                "find out in which module they belong, and correct the figures of the other",
                dossier.contentOf(pair.one()),
                dossier.contentOf(pair.other()),
                dossier.contentOf(other.one()),
                dossier.contentOf(other.other()));
    }

    private record Pair(Observation one, Observation other) {
        List<BigDecimal> values() {
            return Stream.of(one, other)
                    .flatMap(figure -> Significance.typed(figure).stream())
                    .toList();
        }

        boolean isSecret(Dossier dossier) {
            return dossier.isWithheld(one) || dossier.isWithheld(other);
        }

        String metrics() {
            return one.metric() + " and " + other.metric();
        }
    }
}
