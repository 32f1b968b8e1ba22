package org.systemicrisk.report.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.chart.BridgeChart;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.text.Terms;

/** Residual ratings of two assessments, with what the method moved and what the data. */
final class BridgeOfRatings {

    private final Terms terms;

    BridgeOfRatings(Terms terms) {
        this.terms = terms;
    }

    /** Nothing where the method is the same, or there is nothing to compare with. */
    Optional<Picture> draw(Palette palette) {
        ScoredAssessment before = terms.content().previous();
        Optional<Scale> scale = terms.assessment().methodology().scaleOf(Dimension.RESIDUAL);
        if (before == null || scale.isEmpty() || !terms.ratings().methodChanged()) {
            return Optional.empty();
        }
        List<BridgeChart.Line> lines = new ArrayList<>();
        List<String> alternative = new ArrayList<>();
        for (RiskModule module : terms.assessment().modules()) {
            terms.ratings().crossing(module.id().value(), Dimension.RESIDUAL).ifPresent(crossing -> {
                lines.add(line(module, crossing, scale.get()));
                alternative.add(words(module, crossing));
            });
        }
        String then = Terms.year(before.assessment());
        String now = Terms.year(terms.assessment());
        return Optional.of(BridgeChart.draw(
                new BridgeChart.Input(
                        "bridge",
                        terms.words().text("bridge.picture"),
                        then,
                        terms.words().text("bridge.between", then, now),
                        now,
                        terms.words().text("head.method"),
                        terms.words().text("head.data"),
                        scale.get().steps().stream().map(Step::label).toList(),
                        lines,
                        terms.words().text("bridge.alt", String.join(" ", alternative))),
                palette));
    }

    private BridgeChart.Line line(RiskModule module, Crossing crossing, Scale scale) {
        return new BridgeChart.Line(
                module.label(),
                rank(crossing.mapped(), scale),
                rank(crossing.between(), scale),
                rank(crossing.now(), scale),
                crossing.reason()
                        .map(because -> terms.ratings().untold(crossing).source() + ": "
                                + terms.lists().of("unbridged", because))
                        .orElse(null));
    }

    private static int rank(Rating rating, Scale scale) {
        return rating.step().flatMap(scale::rank).orElse(-1);
    }

    private String words(RiskModule module, Crossing crossing) {
        return crossing.reason()
                .map(because -> terms.words()
                        .text("bridge.alt.untold", module.label(), terms.lists().of("unbridged", because)))
                .orElseGet(() -> terms.words()
                        .text(
                                "bridge.alt.line",
                                module.label(),
                                terms.ratings().previous(crossing),
                                terms.ratings().rating(crossing.between(), Dimension.RESIDUAL),
                                terms.ratings().rating(crossing.now(), Dimension.RESIDUAL)));
    }
}
