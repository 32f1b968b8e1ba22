package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.view.MethodologyView.Choice;
import org.systemicrisk.report.view.MethodologyView.RegistryRow;

/** Maps the methodology and the registry table. */
final class MethodologyMapper {

    private final Phrases phrases;
    private final Methodology method;

    MethodologyMapper(Phrases phrases) {
        this.phrases = phrases;
        this.method = phrases.terms().assessment().methodology();
    }

    MethodologyView map() {
        List<RegistryRow> registry = new ArrayList<>();
        for (RiskModule module : phrases.terms().assessment().modules()) {
            module.risks().forEach(risk -> registry.add(row(module, risk)));
        }
        return new MethodologyView(
                method.version(),
                method.name(),
                phrases.markdown(method.changes(), "methodology-changes", 2),
                registry,
                choices(),
                new ExampleMapper(phrases).map());
    }

    private RegistryRow row(RiskModule module, Risk risk) {
        List<String> categories = new RiskMapper(phrases).points(risk);
        return new RegistryRow(
                module.name(),
                risk.name(),
                Objects.requireNonNullElse(risk.formerly(), ""),
                phrases.stated(String.join(", ", categories)),
                risk.since().value());
    }

    private List<Choice> choices() {
        ProbabilityMethod probability = method.probability();
        SeverityMethod severity = method.severity();
        RiskMethod inherent = method.inherent();
        EffectivenessMethod effectiveness = method.effectiveness();
        RiskMethod residual = method.residual();
        List<Choice> choices = new ArrayList<>();
        add(choices, "probability", probability == null ? null : probability.choice());
        add(choices, "severity", severity == null ? null : severity.choice());
        add(choices, "inherent", inherent == null ? null : inherent.choice());
        add(choices, "effectiveness", effectiveness == null ? null : effectiveness.choice());
        add(choices, "residual", residual == null ? null : residual.choice());
        return choices;
    }

    private void add(List<Choice> choices, String about, @Nullable Prose choice) {
        Markdown text = phrases.markdown(choice, "choice-" + about, 3);
        if (!text.isEmpty()) {
            choices.add(new Choice(phrases.word("dimension." + about), text));
        }
    }
}
