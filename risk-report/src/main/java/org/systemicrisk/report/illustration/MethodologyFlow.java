package org.systemicrisk.report.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.chart.FlowChart;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Words;

/** The four phases of an assessment: identify, rate, look at the measures, decide on what remains. */
final class MethodologyFlow {

    private final Terms terms;
    private final Words words;
    private final Methodology method;

    MethodologyFlow(Terms terms) {
        this.terms = terms;
        this.words = terms.words();
        this.method = terms.assessment().methodology();
    }

    Picture draw(Palette palette) {
        List<FlowChart.Phase> phases = List.of(
                phase("identification", identified()),
                phase("inherent", inherent()),
                phase("effectiveness", effectiveness()),
                phase("residual", residual()));
        return FlowChart.draw(
                new FlowChart.Input(
                        "methodology-flow", words.text("picture.methodology-flow"), phases, alternative(phases)),
                palette);
    }

    private FlowChart.Phase phase(String key, List<String> items) {
        return new FlowChart.Phase(words.text("flow." + key + ".number"), words.text("flow." + key + ".title"), items);
    }

    private List<String> identified() {
        return List.of(
                words.text("flow.identification.1", terms.assessment().modules().size()),
                words.text("flow.identification.2", terms.assessment().risks().size()),
                words.text(
                        "flow.identification.3",
                        terms.assessment().registry().screenings().size()));
    }

    private List<String> inherent() {
        ProbabilityMethod probability = method.probability();
        String rate = probability == null ? "stated" : probability.combine() == null ? "rate" : "parts";
        return Stream.of(
                        item(Dimension.PROBABILITY, "flow.probability." + rate),
                        item(Dimension.SEVERITY, "flow.severity." + (method.severity() == null ? "stated" : "parts")),
                        item(Dimension.INHERENT, "flow.inherent." + kind(Dimension.INHERENT)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> residual() {
        return Stream.of(
                        item(Dimension.RESIDUAL, "flow.residual." + kind(Dimension.RESIDUAL)),
                        Optional.of(words.text("flow.residual.decision")),
                        Optional.of(words.text("flow.residual.measures")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> item(Dimension dimension, String key) {
        return method.rates(dimension) ? Optional.of(words.text(key)) : Optional.empty();
    }

    private String kind(Dimension dimension) {
        if (method.matrixOf(dimension).isPresent()) {
            return "matrix";
        }
        return method.combinationOf(dimension).isPresent() ? "combined" : "stated";
    }

    private List<String> effectiveness() {
        if (method.effectiveness() == null) {
            return List.of(words.text("flow.effectiveness.stated"));
        }
        int questions = method.effectiveness().questions().size();
        List<String> items = new ArrayList<>();
        if (questions > 0) {
            items.add(words.text("flow.effectiveness.1", questions));
        }
        items.add(words.text("flow.effectiveness."
                + (method.effectiveness().isShare()
                        ? "2"
                        : Enumerations.wire(method.effectiveness().aggregation()))));
        return items;
    }

    private String alternative(List<FlowChart.Phase> phases) {
        List<String> parts = phases.stream()
                .map(phase -> words.text(
                        "flow.alt.phase",
                        phase.number(),
                        phase.title(),
                        terms.lists().join(phase.items())))
                .toList();
        return words.text("flow.alt", String.join(" ", parts));
    }
}
