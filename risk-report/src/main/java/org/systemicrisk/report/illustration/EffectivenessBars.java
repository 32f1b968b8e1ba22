package org.systemicrisk.report.illustration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.report.chart.EffectivenessChart;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.text.Terms;

/** The effectiveness percentages of the modules before the methodology's bands. */
final class EffectivenessBars {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Terms terms;

    EffectivenessBars(Terms terms) {
        this.terms = terms;
    }

    Optional<Picture> draw(Palette palette) {
        EffectivenessMethod method = terms.assessment().methodology().effectiveness();
        List<EffectivenessChart.Bar> bars = bars();
        if (method == null || bars.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(EffectivenessChart.draw(
                new EffectivenessChart.Input(
                        "effectiveness",
                        terms.words().text("effectiveness.title"),
                        ranges(method.bands()),
                        bars,
                        alternative(bars)),
                palette));
    }

    private List<EffectivenessChart.Bar> bars() {
        List<EffectivenessChart.Bar> bars = new ArrayList<>();
        for (RiskModule module : terms.assessment().modules()) {
            terms.content()
                    .scoresOf(module.id().value())
                    .flatMap(scores -> scores.effectiveness().percent())
                    .ifPresent(percent -> bars.add(new EffectivenessChart.Bar(
                            module.label(),
                            percent.min(HUNDRED).doubleValue(),
                            terms.numbers().percent(percent, 0))));
        }
        return bars;
    }

    private List<EffectivenessChart.Range> ranges(List<Band> bands) {
        return bands.stream()
                .map(band -> new EffectivenessChart.Range(
                        terms.ratings().label(band.step(), Dimension.EFFECTIVENESS),
                        percent(band.interval().lower(), 0),
                        percent(band.interval().upper(), 100)))
                .toList();
    }

    private static double percent(@Nullable Bound bound, double otherwise) {
        return bound == null ? otherwise : bound.value().doubleValue();
    }

    private String alternative(List<EffectivenessChart.Bar> bars) {
        List<String> parts = bars.stream()
                .map(bar -> terms.words().text("effectiveness.alt.bar", bar.label(), bar.printed()))
                .toList();
        return terms.words().text("effectiveness.alt", terms.lists().join(parts));
    }
}
