package org.systemicrisk.report.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.RankRange;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.chart.YearsChart;
import org.systemicrisk.report.text.Terms;

/** Residual ratings of this assessment and the one before, the earlier ones read on today's scale. */
final class RatingsOfBothYears {

    private final Terms terms;

    RatingsOfBothYears(Terms terms) {
        this.terms = terms;
    }

    Optional<Picture> draw(Palette palette) {
        ScoredAssessment before = terms.content().previous();
        Optional<Scale> scale = terms.assessment().methodology().scaleOf(Dimension.RESIDUAL);
        if (before == null || scale.isEmpty()) {
            return Optional.empty();
        }
        List<YearsChart.Line> lines = new ArrayList<>();
        for (RiskModule module : terms.assessment().modules()) {
            terms.ratings()
                    .changeOf(module.id().value(), Dimension.RESIDUAL)
                    .ifPresent(change -> lines.add(line(module, change, scale.get())));
        }
        return Optional.of(YearsChart.draw(
                new YearsChart.Input(
                        "ratings-years",
                        terms.words().text("years.title"),
                        called(before.assessment()),
                        called(terms.assessment()),
                        scale.get().steps().stream().map(Step::label).toList(),
                        lines,
                        alternative(lines)),
                palette));
    }

    /** As the report speaks of an assessment: by its label, or by its id. */
    private static String called(Assessment assessment) {
        String label = assessment.header().yearLabel();
        String id = assessment.id().value();
        return label == null ? id : label + " (" + id + ")";
    }

    private YearsChart.Line line(RiskModule module, RatingChange change, Scale scale) {
        Optional<RankRange> then = RankRange.of(change.mapped(), scale);
        int now = change.now().step().flatMap(scale::rank).orElse(-1);
        return new YearsChart.Line(
                module.label(),
                then.map(RankRange::lowest).orElse(-1),
                then.map(RankRange::highest).orElse(-1),
                now,
                terms.ratings().change(module.id().value(), Dimension.RESIDUAL));
    }

    private String alternative(List<YearsChart.Line> lines) {
        List<String> parts = lines.stream()
                .map(line -> terms.words().text("years.alt.line", line.label(), line.words()))
                .toList();
        return terms.words().text("years.alt", String.join(" ", parts));
    }
}
