package org.systemicrisk.model.rule.redactions;

import java.math.BigDecimal;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.Protection;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A withheld figure whose value can be read elsewhere. */
final class ToldByPublicFact implements Rule {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-115",
                "withheld figure that can be read elsewhere",
                Severity.WARNING,
                """
                What stands in a transparency report or in a public database is not confidential. Its removal here protects nothing, and costs the report its
                readers' trust.

                The rule holds the values of `public-facts.csv` against withheld figures of the same metric, period and territory. Found are those that agree,
                given their rounding, and tell the figure more closely than the redaction's `protect` allows. Bounds such as `at-least` tell no figure.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (PublicFact fact : dossier.registry().publicFacts()) {
            dossier.registry().metric(fact.metric()).ifPresent(metric -> dossier.figures(fact.metric()).stream()
                    .filter(figure -> figure.period().equals(fact.period())
                            && figure.territory().equals(fact.territory()))
                    .forEach(figure -> dossier.withholdings()
                            .of(figure)
                            .filter(redaction -> isTold(figure, fact, metric, redaction))
                            .ifPresent(redaction -> tell(redaction, figure, fact, dossier, remarks))));
        }
    }

    private static void tell(
            Redaction redaction, Observation figure, PublicFact fact, Dossier dossier, Remarks remarks) {
        remarks.add(
                "redaction " + redaction.id(),
                redaction.places().of("target"),
                "the value of " + figure.metric() + ", which this withholds, can be read elsewhere, as "
                        + fact.places().self() + " says",
                "delete the redaction: what anybody can read elsewhere is not confidential",
                dossier.contentOf(figure),
                fact.value().toString(),
                fact.where());
    }

    private static boolean isTold(Observation figure, PublicFact fact, Metric metric, Redaction redaction) {
        Optional<Quantity> value = figure.value().value();
        Optional<BigDecimal> rounding = halfStep(fact.value(), metric);
        if (value.isEmpty() || rounding.isEmpty()) {
            return false;
        }
        BigDecimal apart = fact.value().value().subtract(value.get().value()).abs();
        BigDecimal own = halfStep(value.get(), metric).orElse(BigDecimal.ZERO);
        BigDecimal limit = protection(redaction, metric).distance(value.get().value(), metric.printedUnit(value.get()));
        return apart.compareTo(rounding.get().add(own)) <= 0
                && apart.add(rounding.get()).compareTo(limit) < 0;
    }

    /** A share that is withheld with one of its parts has no redaction of its own that could say how well. */
    private static Protection protection(Redaction redaction, Metric metric) {
        return redaction.target().equals(new RedactionTarget.Figure(metric.id()))
                ? redaction.protection()
                : Protection.USUAL;
    }

    /** How far the true value can lie from the one that is given; empty for a bound. */
    private static Optional<BigDecimal> halfStep(Quantity quantity, Metric metric) {
        if (quantity.isBound()) {
            return Optional.empty();
        }
        return Optional.of(
                quantity.isExact()
                        ? BigDecimal.ZERO
                        : metric.printedUnit(quantity).divide(TWO));
    }
}
