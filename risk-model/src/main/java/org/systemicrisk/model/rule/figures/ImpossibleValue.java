package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A share outside 0 to 100 per cent, or a negative count. */
final class ImpossibleValue implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-017",
                "value that cannot occur",
                Severity.ERROR,
                """
                A share above 100 per cent or below zero, and a count or a duration below zero, are slips of typing or of calculation.

                Shares that are computed from two metrics are looked at as well, unless one is declared a part of the other: FIG-003 then finds it. So are
                the values of `public-facts.csv`.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Wholes wholes = Wholes.in(dossier);
        for (Observation figure : dossier.scored().figures().observations()) {
            dossier.registry().metric(figure.metric()).ifPresent(metric -> figure.value()
                    .value()
                    .map(Quantity::value)
                    .flatMap(value -> wrong(value, metric, wholes))
                    .ifPresent(wrong -> remarks.add(
                            "figure " + figure.metric(),
                            figure.places().of("value"),
                            dossier.isWithheld(figure)
                                    ? "the figure " + figure.metric() + " has a value that cannot occur"
                                    : Telling.of(dossier, figure).value(figure) + " for " + figure.metric() + wrong,
                            "correct the value, or the numbers it is computed from",
                            dossier.contentOf(figure))));
        }
        dossier.registry().publicFacts().forEach(fact -> publicFact(fact, wholes, dossier, remarks));
    }

    /** The value is not said: where it is right after all, it may be that of a withheld figure. */
    private static void publicFact(PublicFact fact, Wholes wholes, Dossier dossier, Remarks remarks) {
        dossier.registry()
                .metric(fact.metric())
                .flatMap(metric -> wrong(fact.value().value(), metric, wholes))
                .ifPresent(wrong -> remarks.add(
                        "metric " + fact.metric(),
                        fact.places().of("value"),
                        "the public value for " + fact.metric() + wrong,
                        "correct the value",
                        fact.where()));
    }

    private static Optional<String> wrong(BigDecimal value, Metric metric, Wholes wholes) {
        if (value.signum() < 0 && metric.measure() != MeasureOf.AMOUNT) {
            return Optional.of(" is below zero");
        }
        boolean told = metric.share() != null
                && wholes.direct(metric.share().of()).contains(metric.share().in());
        return metric.unit().equals("%") && value.compareTo(HUNDRED) > 0 && !told
                ? Optional.of(" is more than 100 %")
                : Optional.empty();
    }
}
