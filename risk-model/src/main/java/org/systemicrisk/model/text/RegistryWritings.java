package org.systemicrisk.model.text;

import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.registry.Screening;
import org.systemicrisk.model.registry.Signal;

/** The texts of the registry. */
final class RegistryWritings {

    private final Writings writings;

    private RegistryWritings(Writings writings) {
        this.writings = writings;
    }

    static void add(Assessment assessment, Writings writings) {
        RegistryWritings texts = new RegistryWritings(writings);
        Registry registry = assessment.registry();
        assessment.modules().forEach(texts::module);
        registry.modules().forEach(texts::ended);
        registry.screenings().forEach(texts::screening);
        registry.metrics().forEach(texts::metric);
        registry.measures().forEach(texts::measure);
        registry.functionalities().forEach(texts::functionality);
        registry.policies()
                .forEach(p -> writings.add("policy " + p.id(), "platform", "description", null, p.description()));
        registry.units()
                .forEach(u -> writings.add("unit " + u.id(), "governance", "description", null, u.description()));
        registry.signals().forEach(texts::signal);
    }

    private void module(RiskModule module) {
        String chapter = module.id().value();
        writings.add("module " + module.id(), chapter, "definition", module.id(), module.definition());
        module.risks().forEach(risk -> risk(risk, module.id()));
    }

    /** What the comparison of years says of an end. */
    private void ended(RiskModule module) {
        writings.add("module " + module.id(), "summary", "ended", module.id(), module.ended());
        module.risks()
                .forEach(risk -> writings.add("risk " + risk.id(), "summary", "ended", module.id(), risk.ended()));
    }

    private void risk(Risk risk, ModuleId module) {
        writings.add("risk " + risk.id(), module.value(), "statement", module, risk.statement());
        writings.add("risk " + risk.id(), module.value(), "cause", module, risk.cause());
    }

    private void screening(Screening screening) {
        writings.add("screening " + screening.id(), "categories", "conclusion", null, screening.conclusion());
        writings.add("screening " + screening.id(), "categories", "reopens", null, screening.reopens());
    }

    private void metric(Metric metric) {
        metric.breaks()
                .forEach(each ->
                        writings.add("metric " + metric.id(), "metrics", "breaks", metric.module(), each.why()));
    }

    private void measure(Measure measure) {
        ModuleId module = measure.module();
        String subject = "measure " + measure.id();
        String chapter = module == null ? "measures" : module.value();
        writings.add(subject, chapter, "description", module, measure.description());
        writings.add(subject, chapter, "rights-effect", module, measure.rightsEffect());
        writings.add(subject, chapter, "safeguard", module, measure.safeguard());
        writings.add(subject, chapter, "footnote", module, measure.footnote());
        measure.effects().forEach(effect -> writings.add(subject, chapter, "effects", module, effect.explanation()));
        measure.progress().forEach(progress -> writings.add(subject, chapter, "progress", module, progress.why()));
    }

    private void functionality(Functionality functionality) {
        String subject = "functionality " + functionality.id();
        writings.add(subject, "platform", "description", null, functionality.description());
        functionality.changes().forEach(change -> {
            writings.add(subject, "platform", "changes", null, change.what());
            if (change.criticalImpact() != null) {
                writings.add(
                        subject,
                        "platform",
                        "critical-impact",
                        null,
                        change.criticalImpact().why());
            }
        });
    }

    private void signal(Signal signal) {
        writings.add("signal " + signal.id(), "signals", "summary", null, signal.summary());
        writings.add("signal " + signal.id(), "signals", "answer", null, signal.answer());
        if (signal.measured() != null) {
            writings.add(
                    "signal " + signal.id(),
                    "signals",
                    "measured",
                    null,
                    signal.measured().how());
        }
    }
}
