package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.FactorStatement;
import org.systemicrisk.model.assessment.FunctionalityStatement;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.law.LegalTerm;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.view.ModuleView.ExposureRow;
import org.systemicrisk.report.view.ModuleView.MeasureGroup;
import org.systemicrisk.report.view.ModuleView.ProgressRow;
import org.systemicrisk.report.view.RatingRows.Subject;
import org.systemicrisk.report.words.Enumerations;

/** Maps the chapter of one module. */
final class ModuleMapper {

    private final Phrases phrases;
    private final RiskModule module;
    private final Assessment assessment;
    private final Optional<ModuleRatings> ratings;

    ModuleMapper(Phrases phrases, RiskModule module) {
        this.phrases = phrases;
        this.module = module;
        this.assessment = phrases.terms().assessment();
        this.ratings = assessment.ratingsOf(module.id());
    }

    ModuleView map() {
        List<InfluenceView> factors = factors();
        Prose explanation = ratings.map(ModuleRatings::explanation).orElse(null);
        return new ModuleView(
                module.id().value(),
                module.name(),
                module.label(),
                phrases.markdown(module.definition(), module.id() + "-module", 2),
                module.risks().stream().map(new RiskMapper(phrases)::map).toList(),
                functionalities(),
                factors,
                exposure(factors),
                rated(),
                singleRisks(),
                phrases.markdown(explanation, module.id() + "-explanation", 2),
                existing(),
                measures(MeasureStatus.NEW),
                measures(MeasureStatus.PLANNED),
                progress());
    }

    private List<InfluenceView> functionalities() {
        List<InfluenceView> views = new ArrayList<>();
        for (FunctionalityStatement s :
                ratings.map(ModuleRatings::functionalities).orElse(List.of())) {
            String field = module.id() + "-functionality-" + s.functionality();
            views.add(new InfluenceView(
                    phrases.registry()
                            .functionality(s.functionality())
                            .map(Functionality::name)
                            .orElse(s.functionality().value()),
                    "",
                    phrases.terms().lists().of("influence", s.influence()),
                    phrases.stated(s.how(), field, 4),
                    Markdown.EMPTY,
                    "",
                    "",
                    List.of()));
        }
        return views;
    }

    private List<InfluenceView> factors() {
        List<InfluenceView> views = new ArrayList<>();
        for (FactorStatement s : ratings.map(ModuleRatings::factors).orElse(List.of())) {
            String field = module.id() + "-factor-" + Enumerations.wire(s.factor());
            views.add(new InfluenceView(
                    phrases.factor(s.factor()),
                    assessment
                            .legal()
                            .factor(s.factor())
                            .map(LegalTerm::article)
                            .map(phrases::provision)
                            .orElse(""),
                    phrases.terms().lists().of("influence", s.influence()),
                    phrases.stated(s.mechanism(), field, 4),
                    phrases.markdown(s.unmitigated(), field + "-unmitigated", 4),
                    phrases.languages(s.languages()),
                    phrases.countries(s.memberStates()),
                    new FigureMapper(phrases).rows(s.exposure())));
        }
        return views;
    }

    private static List<ExposureRow> exposure(List<InfluenceView> factors) {
        List<ExposureRow> rows = new ArrayList<>();
        for (InfluenceView factor : factors) {
            factor.exposure().forEach(figure -> rows.add(new ExposureRow(factor.name(), figure)));
        }
        return rows;
    }

    /** The module's ratings with how they came about. */
    RatedView rated() {
        List<Subject> subjects = new RatingRows(phrases).subjects(module);
        Subject own = subjects.isEmpty()
                ? new Subject(module.id().value(), module.name(), module.label(), false, Markdown.EMPTY, null)
                : subjects.get(0);
        SeverityInput severity = ratings.map(ModuleRatings::severity).orElse(null);
        EffectivenessInput effectiveness =
                ratings.map(ModuleRatings::effectiveness).orElse(null);
        return new RatedMapper(phrases).map(own, severity, effectiveness, Markdown.EMPTY);
    }

    private List<RatedView> singleRisks() {
        List<RatedView> views = new ArrayList<>();
        List<Subject> subjects = new RatingRows(phrases).subjects(module);
        List<RiskRatings> risks = ratings.map(ModuleRatings::risks).orElse(List.of());
        for (int i = 0; i < risks.size(); i++) {
            RiskRatings risk = risks.get(i);
            views.add(new RatedMapper(phrases)
                    .map(
                            subjects.get(i + 1),
                            risk.severity(),
                            risk.effectiveness(),
                            phrases.markdown(risk.explanation(), "explanation-" + risk.risk(), 4)));
        }
        return views;
    }

    private List<MeasureGroup> existing() {
        Map<String, List<MeasureView>> groups = new LinkedHashMap<>();
        for (Measure measure : ofModule(MeasureStatus.EXISTING)) {
            String group = measure.group() == null ? phrases.word("measures.other") : measure.group();
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(new MeasureMapper(phrases).map(measure));
        }
        List<MeasureGroup> views = new ArrayList<>();
        groups.forEach((title, measures) ->
                views.add(new MeasureGroup(title, module.id() + "-group-" + (views.size() + 1), measures)));
        return views;
    }

    private List<MeasureView> measures(MeasureStatus status) {
        return ofModule(status).stream().map(new MeasureMapper(phrases)::map).toList();
    }

    private List<Measure> ofModule(MeasureStatus status) {
        return phrases.registry().measures().stream()
                .filter(m -> module.id().equals(m.module()))
                .filter(m -> MeasureStatus.of(m, assessment) == status)
                .toList();
    }

    private List<ProgressRow> progress() {
        List<ProgressRow> rows = new ArrayList<>();
        for (Measure measure : phrases.registry().measures()) {
            if (module.id().equals(measure.module())) {
                measure.progress().stream()
                        .filter(p -> p.assessment().equals(assessment.id()))
                        .forEach(p -> rows.add(row(measure, p)));
            }
        }
        return rows;
    }

    private ProgressRow row(Measure measure, Progress progress) {
        return new ProgressRow(
                Value.of(measure.title(), phrases.terms().mark()),
                phrases.terms().lists().of("progress", progress.status()),
                phrases.markdown(progress.why(), MeasureMapper.anchor(measure) + "-progress", 4));
    }
}
