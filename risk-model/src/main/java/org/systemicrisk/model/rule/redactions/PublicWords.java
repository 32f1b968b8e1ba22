package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Indicator;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.rule.Dossier;

/**
 * A short entry that the public edition prints as it stands, such as a title or the role of somebody.
 *
 * @param subject what a finding about it is about
 */
record PublicWords(String subject, String text, Place place) {

    /** The entries of an assessment and of its registry in which somebody could name a person or put a stamp. */
    static List<PublicWords> all(Dossier dossier) {
        List<PublicWords> all = new ArrayList<>();
        Assessment assessment = dossier.assessment();
        add(
                all,
                "assessment",
                assessment.header().title(),
                assessment.header().places().of("title"));
        assessment
                .header()
                .signOff()
                .forEach(s -> add(all, "assessment", s.role(), s.places().of("role")));
        assessment
                .header()
                .evidence()
                .forEach(e -> add(all, "assessment", e.title(), e.places().of("title")));
        assessment
                .consultations()
                .forEach(c ->
                        add(all, "consultation " + c.id(), c.party(), c.places().of("party")));
        registry(assessment.registry(), all);
        assessment.registry().measures().stream()
                .filter(measure -> !dossier.isWithheld(measure.id()))
                .forEach(measure -> indicator(measure, all));
        return all;
    }

    /** These, and every other short text that is printed: names, labels, units, and what stands beside withheld figures. */
    static List<PublicWords> printed(Dossier dossier) {
        List<PublicWords> all = new ArrayList<>(all(dossier));
        Registry registry = dossier.registry();
        for (RiskModule module : registry.modules()) {
            add(all, "module " + module.id(), module.name(), module.places().of("name"));
            add(
                    all,
                    "module " + module.id(),
                    module.shortName(),
                    module.places().of("short"));
            module.risks()
                    .forEach(risk -> add(
                            all, "risk " + risk.id(), risk.name(), risk.places().of("name")));
        }
        registry.functionalities()
                .forEach(f ->
                        add(all, "functionality " + f.id(), f.name(), f.places().of("name")));
        registry.policies()
                .forEach(p -> add(all, "policy " + p.id(), p.name(), p.places().of("name")));
        for (Metric metric : registry.metrics()) {
            add(all, "metric " + metric.id(), metric.name(), metric.places().of("name"));
            add(all, "metric " + metric.id(), metric.unit(), metric.places().of("unit"));
        }
        for (Measure measure : registry.measures()) {
            if (!dossier.isWithheld(measure.id())) {
                measure.title()
                        .value()
                        .ifPresent(title -> add(
                                all,
                                "measure " + measure.id(),
                                title,
                                measure.places().of("title")));
                add(
                        all,
                        "measure " + measure.id(),
                        measure.group(),
                        measure.places().of("group"));
            }
        }
        dossier.assessment().observations().stream()
                .filter(dossier::isWithheld)
                .forEach(figure -> besideWithheld(figure, all));
        return all;
    }

    /** Deviation and footnote of a withheld figure are printed, although no finding may repeat them. */
    private static void besideWithheld(Observation figure, List<PublicWords> all) {
        String subject = "figure " + figure.metric();
        add(all, subject, figure.deviation(), figure.places().of("deviation"));
        Prose footnote = figure.footnote();
        if (footnote != null) {
            footnote.nodes().forEach(node -> {
                if (node instanceof ProseNode.Text text) {
                    add(all, subject, text.markdown(), text.place());
                } else if (node instanceof ProseNode.Literal literal) {
                    add(all, subject, literal.text(), literal.place());
                }
            });
        }
    }

    private static void registry(Registry registry, List<PublicWords> all) {
        registry.units().forEach(u -> {
            add(all, "unit " + u.id(), u.name(), u.places().of("name"));
            add(all, "unit " + u.id(), u.head(), u.places().of("head"));
        });
        registry.signals().forEach(s -> {
            add(all, "signal " + s.id(), s.authority(), s.places().of("authority"));
            add(all, "signal " + s.id(), s.concerns(), s.places().of("concerns"));
            add(all, "signal " + s.id(), s.title(), s.places().of("title"));
        });
        registry.sources()
                .forEach(s -> add(all, "source " + s.id(), s.title(), s.places().of("title")));
        registry.metrics()
                .forEach(m ->
                        add(all, "metric " + m.id(), m.definition(), m.places().of("definition")));
    }

    private static void indicator(Measure measure, List<PublicWords> all) {
        Indicator indicator = measure.indicator();
        if (indicator != null) {
            add(
                    all,
                    "measure " + measure.id(),
                    indicator.text(),
                    indicator.places().of("text"));
            add(
                    all,
                    "measure " + measure.id(),
                    indicator.target(),
                    indicator.places().of("target"));
        }
    }

    private static void add(List<PublicWords> all, String subject, @Nullable String text, Place place) {
        if (text != null) {
            all.add(new PublicWords(subject, text, place));
        }
    }

    /** Its words, without the signs between them. */
    List<String> words() {
        return List.of(text.strip().split("[^\\p{L}\\p{N}'\u2019-]+"));
    }
}
