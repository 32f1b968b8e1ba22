package org.systemicrisk.report.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.FunctionalityId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.law.Factor;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.law.LegalTerm;
import org.systemicrisk.model.law.MitigationType;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.registry.Source;
import org.systemicrisk.model.registry.SourceRef;
import org.systemicrisk.model.registry.Unit;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.ProseWriter;
import org.systemicrisk.report.text.Terms;

/** Small phrases that several chapters need: names behind ids, dates, sources, lists. */
record Phrases(Terms terms, ProseWriter prose) {

    static Phrases of(Terms terms) {
        return new Phrases(terms, new ProseWriter(terms));
    }

    Registry registry() {
        return terms.assessment().registry();
    }

    String word(String key, Object... arguments) {
        return terms.words().text(key, arguments);
    }

    Markdown markdown(@Nullable Prose text, String field, int level) {
        return prose.write(text, field, level);
    }

    /** The text, or "Not stated." */
    Markdown stated(@Nullable Prose text, String field, int level) {
        Markdown written = markdown(text, field, level);
        return written.isEmpty() ? new Markdown(word("not-stated.sentence")) : written;
    }

    String stated(@Nullable String text) {
        return text == null || text.isBlank() ? terms.notStated() : text;
    }

    String date(@Nullable PartialDate date) {
        return date == null ? terms.notStated() : terms.dates().of(date);
    }

    String date(java.time.@Nullable LocalDate date) {
        return date == null ? terms.notStated() : terms.dates().of(date);
    }

    String unit(@Nullable UnitId id) {
        if (id == null) {
            return terms.notStated();
        }
        return registry().unit(id).map(Unit::name).orElse(id.value());
    }

    String module(ModuleId id) {
        return registry().module(id).map(RiskModule::name).orElse(id.value());
    }

    /** Whether a module appears in this assessment: what belongs to one that does not, is told with what belongs to none. */
    boolean isThisYears(ModuleId id) {
        return registry()
                .module(id)
                .filter(module -> module.lifetime().holds(terms.assessment().id()))
                .isPresent();
    }

    /** Those that appear in this assessment; all of them where none does. */
    private <I> List<I> thisYears(List<I> ids, Predicate<I> isThisYears) {
        List<I> some = ids.stream().filter(isThisYears).toList();
        return some.isEmpty() ? ids : some;
    }

    String modules(List<ModuleId> ids) {
        return list(thisYears(ids, this::isThisYears).stream()
                .map(id -> registry().module(id).map(RiskModule::label).orElse(id.value()))
                .toList());
    }

    String risks(List<RiskId> ids) {
        Set<RiskId> there = terms.assessment().risks().stream().map(Risk::id).collect(Collectors.toSet());
        return list(thisYears(ids, there::contains).stream()
                .map(id -> registry().risks().stream()
                        .filter(risk -> risk.id().equals(id))
                        .findFirst()
                        .map(Risk::name)
                        .orElse(id.value()))
                .toList());
    }

    /** The name of a module, a risk or a team. */
    String subject(String id) {
        return registry().modules().stream()
                .filter(module -> module.id().value().equals(id))
                .findFirst()
                .map(RiskModule::label)
                .or(() -> registry().risks().stream()
                        .filter(risk -> risk.id().value().equals(id))
                        .findFirst()
                        .map(Risk::name))
                .or(() -> registry().units().stream()
                        .filter(unit -> unit.id().value().equals(id))
                        .findFirst()
                        .map(Unit::name))
                .orElse(id);
    }

    String functionalities(List<FunctionalityId> ids) {
        return list(ids.stream()
                .map(id -> registry().functionality(id).map(Functionality::name).orElse(id.value()))
                .toList());
    }

    String metric(MetricId id) {
        return registry().metric(id).map(Metric::name).orElse(id.value());
    }

    String languages(List<String> codes) {
        return list(codes.stream().map(terms.lists()::language).toList());
    }

    String countries(List<String> codes) {
        return list(codes.stream().map(terms.lists()::territory).toList());
    }

    /** Where a figure was counted, or "not stated". */
    String territory(Observation figure) {
        return figure.territory().isStated()
                ? terms.lists().territory(figure.territory().code())
                : terms.notStated();
    }

    /** {@code (d), (f)}, or "not stated". */
    String letters(List<MitigationType> types) {
        return types.isEmpty()
                ? terms.notStated()
                : String.join(
                        ", ",
                        types.stream().map(type -> "(" + type.letter() + ")").toList());
    }

    String factor(Factor factor) {
        return terms.assessment().legal().factor(factor).map(this::label).orElseGet(() -> terms.lists()
                .of("factor", factor));
    }

    /** A ground of Article 42(5) in words. */
    String ground(Ground ground) {
        return term(ground, this::label);
    }

    /** The provision in which a ground stands, as {@code Article 42(5)}. */
    String article(Ground ground) {
        return word("article", provision(term(ground, LegalTerm::article)));
    }

    private String term(Ground ground, Function<LegalTerm, String> part) {
        return terms.assessment().legal().ground(ground).map(part).orElseGet(() -> terms.lists()
                .of("ground", ground));
    }

    String label(LegalTerm term) {
        return term.label(terms.words().language());
    }

    /** {@code AliExpress 2024, p. 29}. */
    String source(@Nullable SourceRef reference) {
        if (reference == null) {
            return terms.notStated();
        }
        String title = source(reference, registry())
                .map(Phrases::shortTitle)
                .orElse(reference.id().value());
        String page = reference.page();
        return page == null ? title : word("source.page", title, page);
    }

    static Optional<Source> source(SourceRef reference, Registry registry) {
        return registry.source(reference.id());
    }

    private static String shortTitle(Source source) {
        return source.shortTitle() == null ? source.title() : source.shortTitle();
    }

    String list(List<String> items) {
        return items.isEmpty() ? "" : terms.lists().join(items);
    }

    /** A provision as the language cites it. */
    String provision(String article) {
        return Citation.of(article, terms.words());
    }
}
