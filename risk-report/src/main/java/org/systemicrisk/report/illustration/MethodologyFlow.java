package org.systemicrisk.report.illustration;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.report.chart.FlowChart;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Words;

/** The four phases of an assessment: identify, rate, look at the measures, decide on what remains. */
final class MethodologyFlow {

    private final Terms terms;
    private final Words words;

    MethodologyFlow(Terms terms) {
        this.terms = terms;
        this.words = terms.words();
    }

    Picture draw(Palette palette) {
        List<FlowChart.Phase> phases = List.of(
                phase("identification", identified()),
                phase("inherent", items("inherent", 3)),
                phase("effectiveness", effectiveness()),
                phase("residual", items("residual", 3)));
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
                words.text(
                        "flow.identification.1",
                        terms.assessment().registry().modules().size()),
                words.text(
                        "flow.identification.2",
                        terms.assessment().registry().risks().size()),
                words.text(
                        "flow.identification.3",
                        terms.assessment().registry().screenings().size()));
    }

    private List<String> effectiveness() {
        var method = terms.assessment().methodology().effectiveness();
        int questions = method == null ? 0 : method.questions().size();
        List<String> items = new ArrayList<>();
        if (questions > 0) {
            items.add(words.text("flow.effectiveness.1", questions));
        }
        items.add(words.text("flow.effectiveness.2"));
        return items;
    }

    private List<String> items(String key, int count) {
        List<String> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(words.text("flow." + key + "." + i));
        }
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
