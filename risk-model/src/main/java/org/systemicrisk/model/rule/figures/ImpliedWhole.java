package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.PublishedElsewhere;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A total that follows from a reported share and contradicts something else that is said about it. */
final class ImpliedWhole implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-006",
                "implied total that contradicts another statement of it",
                Severity.ERROR,
                """
                Whoever reports a number and says what share of a total it is has told the total, within the rounding of the share. Two
                shares of one total may tell two totals that cannot both be right; or a part of the total is greater than the total can be.

                Looked at are reported shares (`step`) of a whole that has no figure of that period and territory itself. What a share
                implies is held against what other shares imply for the same period and territory, against every other part of that whole
                that was counted within them, and against a value that `also-in` gives for the whole without a `why`.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<MetricId, List<Implied>> implied = Implied.in(dossier);
        Wholes wholes = Wholes.in(dossier);
        implied.values().forEach(all -> shares(all, dossier, remarks));
        for (Metric metric : dossier.registry().metrics()) {
            for (MetricId whole : wholes.direct(metric.id())) {
                for (Observation part : dossier.figures(metric.id())) {
                    implied.getOrDefault(whole, List.of()).stream()
                            .filter(one -> Wholes.holds(one.share(), part)
                                    && Spread.of(part).isAbove(one.spread()))
                            .findFirst()
                            .ifPresent(one -> part(one, part, dossier, remarks));
                }
            }
            published(metric, implied.getOrDefault(metric.id(), List.of()), dossier, remarks);
        }
    }

    private static void shares(List<Implied> all, Dossier dossier, Remarks remarks) {
        Map<List<Object>, Implied> first = new HashMap<>();
        for (Implied one : all) {
            Implied earlier = first.putIfAbsent(one.frame(), one);
            if (earlier != null && one.spread().isApartFrom(earlier.spread())) {
                Telling telling = Telling.of(dossier, one.share(), one.part(), earlier.share(), earlier.part());
                tell(
                        one,
                        telling,
                        earlier.inWords(telling)
                                + (telling.isOpen()
                                        ? " implies " + earlier.spread().inWords()
                                        : " implies another"),
                        earlier.share().places().of("value"),
                        "correct the share or the part that is wrong",
                        dossier,
                        remarks);
            }
        }
    }

    private static void part(Implied one, Observation part, Dossier dossier, Remarks remarks) {
        Telling telling = Telling.of(dossier, one.share(), one.part(), part);
        tell(
                one,
                telling,
                telling.figure(part) + ", a part of it, " + (telling.isOpen() ? "is more" : "does not fit"),
                part.places().of("value"),
                "correct the share or the part that is wrong",
                dossier,
                remarks);
    }

    private static void published(Metric whole, List<Implied> implied, Dossier dossier, Remarks remarks) {
        PublishedElsewhere other = whole.alsoIn();
        BigDecimal value = other == null || other.why() != null ? null : other.value();
        if (other != null && value != null) {
            implied.stream()
                    .filter(one -> one.spread().isApartFrom(Spread.of(value)))
                    .findFirst()
                    .ifPresent(one -> {
                        Telling telling = Telling.of(dossier, one.share(), one.part());
                        tell(
                                one,
                                telling,
                                "the " + other.where() + " says "
                                        + (telling.isOpen() ? Dossier.number(value) : "otherwise"),
                                whole.places().of("also-in"),
                                "correct the one that is wrong, or say in also-in why they differ",
                                dossier,
                                remarks);
                    });
        }
    }

    private static void tell(
            Implied one, Telling telling, String against, Place place, String help, Dossier dossier, Remarks remarks) {
        remarks.add(
                "figure " + one.share().metric(),
                one.share().places().of("value"),
                one.inWords(telling) + " implies "
                        + (telling.isOpen() ? one.spread().inWords() : "a number") + " for " + one.whole() + ", but "
                        + against + " (" + place + ")",
                help,
                dossier.contentOf(one.share()),
                dossier.contentOf(one.part()));
    }
}
