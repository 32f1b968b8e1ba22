package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.registry.PublishedElsewhere;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A figure that another document gives with another value, and nobody says why. */
final class PublishedOtherwise implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-016",
                "figure published elsewhere with another value",
                Severity.WARNING,
                """
                Authorities read the transparency report and the database of statements of reasons beside the risk assessment. Two values for one thing
                are the first question they ask, and the answer is easy while it is fresh: another definition, another day, another territory.

                The value of `also-in` is held against the figures of the metric. It needs a `why` when none of them agrees with it, given their
                rounding.

                A value of `public-facts.csv` is held against the figure of the same metric, period and territory.
                """,
                "Article 42");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Metric metric : dossier.registry().metrics()) {
            PublishedElsewhere other = metric.alsoIn();
            BigDecimal value = other == null ? null : other.value();
            if (other != null && value != null && isBlank(other.why())) {
                dossier.figure(metric.id())
                        .filter(figure -> dossier.figures(metric.id()).stream()
                                .allMatch(one -> Spread.of(one).isApartFrom(Spread.of(value))))
                        .ifPresent(figure -> tell(metric, other, value, figure, dossier, remarks));
            }
        }
        dossier.registry().publicFacts().forEach(fact -> compare(fact, dossier, remarks));
    }

    private static void compare(PublicFact fact, Dossier dossier, Remarks remarks) {
        for (Observation figure : dossier.figures(fact.metric())) {
            boolean same =
                    figure.period().equals(fact.period()) && figure.territory().equals(fact.territory());
            if (same && Spread.of(figure).isApartFrom(Spread.of(fact.value()))) {
                remarks.add(
                        "metric " + fact.metric(),
                        fact.places().of("value"),
                        "by this row the public reads another value for " + fact.metric()
                                + " than this assessment gives ("
                                + figure.places().of("value") + ")",
                        "correct one of the two, or delete the row if another thing is counted there",
                        dossier.contentOf(figure));
            }
        }
    }

    private static void tell(
            Metric metric,
            PublishedElsewhere other,
            BigDecimal value,
            Observation figure,
            Dossier dossier,
            Remarks remarks) {
        boolean secret = dossier.isWithheld(figure);
        remarks.add(
                "metric " + metric.id(),
                other.places().of("value"),
                other.where() + " gives " + (secret ? "another value for " : Dossier.number(value) + " for ")
                        + metric.id()
                        + (secret ? " than" : ", not " + dossier.say(figure) + " as") + " this assessment ("
                        + figure.places().of("value") + ")",
                "say in the why of also-in what makes the two differ",
                dossier.contentOf(figure));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
