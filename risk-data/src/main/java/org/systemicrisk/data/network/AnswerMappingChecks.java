package org.systemicrisk.data.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/** How answers of another methodology are read: both methodologies know the answers that are named. */
final class AnswerMappingChecks {
    private final Methodology methodology;
    private final @Nullable Methodology other;
    private final FindingList findings;

    AnswerMappingChecks(Methodology methodology, @Nullable Methodology other, FindingList findings) {
        this.methodology = methodology;
        this.other = other;
        this.findings = findings;
    }

    void run(LabelMapping mapping) {
        Dimension dimension = mapping.answers().orElseThrow();
        Set<String> here = answers(methodology, dimension);
        Set<String> there = other == null ? Set.of() : answers(other, dimension);
        mapping.steps().forEach((from, to) -> {
            Place place = mapping.places().of("steps." + from);
            if (!here.contains(to.value())) {
                unknown(to.value(), methodology, dimension, here, place);
            }
            if (other != null && !there.contains(from)) {
                unknown(from, other, dimension, there, place);
            }
        });
    }

    private void unknown(String answer, Methodology of, Dimension dimension, Set<String> known, Place place) {
        findings.add(
                Code.MET_005,
                place,
                "the methodology " + of.version() + " knows no answer " + answer + " behind the " + dimension.wire(),
                Nearest.help(answer, List.copyOf(known), "answers: " + String.join(", ", known)));
    }

    /** The answers on maturity; for other ratings the steps of the scales that have the name of a part, or of its own scale. */
    private static Set<String> answers(Methodology of, Dimension dimension) {
        if (dimension == Dimension.EFFECTIVENESS && of.effectiveness() != null) {
            return of.effectiveness().maturity().stream()
                    .map(step -> step.id().value())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        List<String> parts = of.severity() == null ? List.of() : of.severity().parts();
        List<Step> steps = parts.stream()
                .flatMap(part -> of.scales().getOrDefault(part, List.of()).stream())
                .toList();
        if (steps.isEmpty()) {
            steps = of.scaleOf(dimension).map(Scale::steps).orElseGet(List::of);
        }
        return steps.stream().map(step -> step.id().value()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
