package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Parts that do not add up to the total they make up. */
final class SumOfParts implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-010",
                "parts that do not add up to their total",
                Severity.ERROR,
                """
                Where a total and all of its parts are given, readers add. A sum that does not come out means that something was counted twice, left
                out, or taken from another time.

                Looked at are metrics with `sum-of` whose total and parts all have a figure of the same period and territory. Rounding (`step`) and
                words such as "about" count in favour of the figures.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Metric metric : dossier.registry().metrics()) {
            if (!metric.sumOf().isEmpty()) {
                dossier.figures(metric.id()).forEach(total -> add(total, metric, dossier, remarks));
            }
        }
    }

    private static void add(Observation total, Metric metric, Dossier dossier, Remarks remarks) {
        List<Observation> parts = metric.sumOf().stream()
                .flatMap(part -> Counterpart.same(total, part, dossier).stream())
                .toList();
        Spread sum = parts.stream().map(Spread::of).reduce(Spread.of(BigDecimal.ZERO), Spread::plus);
        if (parts.size() == metric.sumOf().size() && sum.isApartFrom(Spread.of(total))) {
            Telling telling = Telling.of(
                    dossier, Stream.concat(Stream.of(total), parts.stream()).toArray(Observation[]::new));
            String names = parts.stream().map(part -> part.metric().toString()).collect(Collectors.joining(", "));
            remarks.add(
                    "figure " + total.metric(),
                    total.places().of("value"),
                    names + " (the first in " + parts.get(0).places().of("value") + ")"
                            + (telling.isOpen()
                                    ? " add up to " + sum.inFigures() + ", not to the "
                                    : " do not add up to ")
                            + telling.figure(total),
                    "find the part that is counted twice, missing or wrong, and correct it",
                    Stream.concat(Stream.of(total), parts.stream())
                            .map(dossier::contentOf)
                            .toArray(String[]::new));
        }
    }
}
