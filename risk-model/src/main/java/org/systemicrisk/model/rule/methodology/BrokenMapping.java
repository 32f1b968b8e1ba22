package org.systemicrisk.model.rule.methodology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.comparison.Incomparable;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** How the steps of the methodology before are read on the scales of this one, with a hole or in another order. */
final class BrokenMapping implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-112",
                "steps of the methodology before that are mapped out of order, or not at all",
                Severity.WARNING,
                """
                When the methodology changes, last year's ratings are compared through `mappings`. A higher step that is read as a lower one
                turns a rise into a fall; a step that is not mapped leaves its ratings without comparison.

                The mappings from the methodology of the assessment compared to are looked at: each step of a mapped scale once, in rising
                order; and each scale on which ratings of both years stand.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        dossier.before().ifPresent(before -> {
            Methodology then = before.assessment().methodology();
            Methodology today = dossier.assessment().methodology();
            if (!then.version().equals(today.version())) {
                today.mappings().stream()
                        .filter(mapping -> mapping.from().equals(then.version()))
                        .forEach(mapping -> check(mapping, then, today, remarks));
                missing(dossier, then, today, remarks);
            }
        });
    }

    static void check(LabelMapping mapping, Methodology then, Methodology today, Remarks remarks) {
        Optional<Scale> from = then.scale(mapping.scale());
        Optional<Scale> to = today.scale(mapping.scale());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        String subject = subject(today, mapping.scale());
        Step highest = null;
        int reached = -1;
        for (Step step : from.get().steps()) {
            StepId read = mapping.steps().get(step.id().value());
            int rank = Optional.ofNullable(read).flatMap(to.get()::rank).orElse(-1);
            if (rank < 0) {
                remarks.add(
                        subject,
                        mapping.places().of("steps"),
                        "the step " + step.label() + " of " + then.version() + " is read as no step of "
                                + mapping.scale() + ": ratings on it cannot be compared",
                        "map it to the step that means the same, or say in changes why none does");
            } else if (rank < reached && highest != null) {
                remarks.add(
                        subject,
                        mapping.places().of("steps." + step.id()),
                        step.label() + " is above " + highest.label() + " in " + then.version()
                                + ", but is read as "
                                + to.get().label(to.get().steps().get(rank).id())
                                + ", which is lower than "
                                + to.get().steps().get(reached).label() + " for " + highest.label(),
                        "let higher steps be read as steps that are as high or higher");
            } else {
                reached = rank;
                highest = step;
            }
        }
    }

    private static void missing(Dossier dossier, Methodology then, Methodology today, Remarks remarks) {
        Set<String> mapped = new LinkedHashSet<>();
        today.mappings().stream()
                .filter(mapping -> mapping.from().equals(then.version()))
                .forEach(mapping -> mapped.add(mapping.scale()));
        for (Dimension dimension : List.of(Dimension.values())) {
            Optional<Scale> scale = today.scaleOf(dimension).filter(s -> !mapped.contains(s.name()));
            if (scale.isPresent() && isCompared(dossier, dimension)) {
                mapped.add(scale.get().name());
                remarks.add(
                        subject(today, scale.get().name()),
                        today.places().of("mappings"),
                        "the ratings of " + dimension.inWords() + " made under " + then.version()
                                + " cannot be compared: nothing says how its steps are read on the scale "
                                + scale.get().name(),
                        "add a mapping from " + then.version() + " for this scale");
            }
        }
    }

    private static boolean isCompared(Dossier dossier, Dimension dimension) {
        return dossier.assessment().modules().stream()
                .flatMap(module -> dossier.change(module.id().value(), dimension).stream())
                .anyMatch(change ->
                        change.reason().filter(Incomparable.NOT_MAPPED::equals).isPresent());
    }

    private static String subject(Methodology methodology, String scale) {
        return "methodology " + methodology.version() + "/mapping " + scale;
    }
}
