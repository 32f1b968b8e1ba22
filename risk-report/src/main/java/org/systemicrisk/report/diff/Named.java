package org.systemicrisk.report.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.registry.Screening;
import org.systemicrisk.report.text.Terms;

/** What things of one side are called. */
final class Named {

    private final Terms terms;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    Named(Terms terms) {
        this.terms = terms;
        Assessment assessment = terms.assessment();
        for (RiskModule module : assessment.registry().modules()) {
            put(Kind.MODULE, module.id().value(), module.name());
            module.risks().forEach(risk -> {
                put(Kind.RISK, risk.id().value(), risk.name());
                homes.putIfAbsent(risk.id().value(), module.name());
            });
        }
        for (Metric metric : assessment.registry().metrics()) {
            put(Kind.METRIC, metric.id().value(), metric.name());
            module(metric.module())
                    .ifPresent(name -> homes.putIfAbsent(metric.id().value(), name));
        }
        for (Measure measure : assessment.registry().measures()) {
            put(Kind.MEASURE, measure.id().value(), title(measure.title()));
            module(measure.module())
                    .ifPresent(name -> homes.putIfAbsent(measure.id().value(), name));
        }
        assessment.registry().functionalities().forEach(f -> put(Kind.FUNCTIONALITY, f.id().value(), f.name()));
        assessment.registry().policies().forEach(p -> put(Kind.POLICY, p.id().value(), p.name()));
        assessment.registry().signals().forEach(s -> put(Kind.SIGNAL, s.id().value(), s.title()));
        assessment.registry().screenings().forEach(s -> put(Kind.SCREENING, s.id().value(), category(s)));
        assessment.consultations().forEach(c -> put(Kind.CONSULTATION, c.id().value(), c.party()));
    }

    /** The name of an entry; its id where it has none. */
    String of(Kind kind, String id) {
        return names.getOrDefault(kind + " " + id, id);
    }

    /** The names of several, each in quotation marks. */
    String all(Kind kind, List<String> ids) {
        return terms.lists().join(ids.stream().map(id -> quoted(of(kind, id))).toList());
    }

    String quoted(String name) {
        return terms.words().text("diff.quoted", name);
    }

    /** The module that an entry belongs to. */
    String home(String id) {
        return homes.getOrDefault(id, "");
    }

    Optional<String> module(@org.jspecify.annotations.Nullable ModuleId module) {
        return Optional.ofNullable(module).map(id -> of(Kind.MODULE, id.value()));
    }

    private String category(Screening screening) {
        return terms.assessment()
                .legal()
                .category(screening.category())
                .map(term -> term.label(terms.words().language()))
                .orElse(screening.category().toString());
    }

    /** A title that the public edition lacks says so. */
    private String title(Cell<String> title) {
        return title.value()
                .map(text -> title.redaction().isPresent() ? terms.words().text("diff.withheld", text) : text)
                .orElseGet(terms::mark);
    }

    private void put(Kind kind, String id, String name) {
        names.putIfAbsent(kind + " " + id, name);
    }
}
