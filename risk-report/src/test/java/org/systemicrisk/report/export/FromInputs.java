package org.systemicrisk.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.export.ExportedAssessment;
import org.systemicrisk.data.export.ExportedYear;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.Shares;
import org.systemicrisk.model.scoring.SubjectScorer;

/** Everything that follows from the inputs of a file, as text. Where two files have the same, no recomputation tells them apart. */
final class FromInputs {

    private FromInputs() {}

    static String of(ExportedAssessment file) {
        List<Object> all = new ArrayList<>(scores(file.ratings(), file.methodology(), file.figures()));
        ExportedYear before = file.previous();
        if (before != null) {
            all.add(before.id());
            all.addAll(scores(before.ratings(), before.methodology(), before.figures()));
            all.add(before.methodology().version().equals(file.methodology().version()));
            all.addAll(mapped(before, file));
        }
        Figures figures = new Figures(file.figures());
        for (Metric metric : file.registry().metrics()) {
            if (file.computedFigures().contains(metric.id()) && metric.share() != null) {
                all.add(isShown(figures, metric) ? share(figures, metric.share()) : "withheld");
            }
        }
        return all.toString();
    }

    private static List<Object> scores(
            List<ModuleRatings> ratings, Methodology methodology, List<Observation> figures) {
        SubjectScorer scorer = new SubjectScorer(methodology, new Figures(figures));
        List<Object> scores = new ArrayList<>();
        for (ModuleRatings module : ratings) {
            scores.add(scorer.score(Inputs.of(module)));
            module.risks().forEach(risk -> scores.add(scorer.score(Inputs.of(risk))));
        }
        return scores;
    }

    private static boolean isShown(Figures figures, Metric metric) {
        return figures.of(metric.id()).stream()
                .anyMatch(figure -> figure.value().value().isPresent());
    }

    /** Last year's steps as they are read on this year's scales, where they are compared with something. */
    private static List<Object> mapped(ExportedYear before, ExportedAssessment file) {
        Methodology now = file.methodology();
        List<Object> mapped = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Optional<Scale> then = before.methodology().scaleOf(dimension);
            Optional<Scale> scale = now.scaleOf(dimension);
            Stream.concat(before.modules().stream(), before.risks().stream())
                    .filter(scores -> isRated(file, scores.subject(), dimension))
                    .map(scores -> scores.of(dimension).rating())
                    .map(rating -> then.flatMap(t -> scale.flatMap(s -> bound(rating)
                            .flatMap(step -> read(now, before.methodology().version(), s.name(), step)))))
                    .forEach(mapped::add);
        }
        return mapped;
    }

    private static Optional<StepId> read(Methodology now, String version, String scale, StepId step) {
        return now.mappings().stream()
                .filter(mapping ->
                        mapping.from().equals(version) && mapping.scale().equals(scale))
                .findFirst()
                .map(mapping -> mapping.steps().get(step.value()));
    }

    private static boolean isRated(ExportedAssessment file, String subject, Dimension dimension) {
        return Stream.concat(file.modules().stream(), file.risks().stream())
                .filter(scores -> scores.subject().equals(subject))
                .anyMatch(scores -> bound(scores.of(dimension).rating()).isPresent());
    }

    private static Optional<StepId> bound(Rating rating) {
        if (rating instanceof Rating.Below below) {
            return Optional.of(below.bound());
        }
        return rating instanceof Rating.Above above ? Optional.of(above.bound()) : rating.step();
    }

    private static String share(Figures figures, ShareOf share) {
        @Nullable Observation part = figures.find(share.of(), null).orElse(null);
        @Nullable Observation whole = figures.find(share.in(), null).orElse(null);
        return part == null || whole == null
                ? "none"
                : Optional.of(Shares.of(part, whole)).toString();
    }
}
