package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.FactorStatement;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.law.Factor;
import org.systemicrisk.model.registry.CriticalImpact;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.FunctionalityChange;
import org.systemicrisk.model.registry.Policy;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.view.PlatformView.ChangeRow;
import org.systemicrisk.report.view.PlatformView.FunctionalityView;
import org.systemicrisk.report.view.PlatformView.PolicyRow;

/** Maps functionalities, policies and regional aspects. */
final class PlatformMapper {

    private final Phrases phrases;

    PlatformMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    PlatformView map() {
        return new PlatformView(
                phrases.registry().functionalities().stream()
                        .map(this::functionality)
                        .toList(),
                phrases.registry().policies().stream().map(this::policy).toList(),
                regional());
    }

    private FunctionalityView functionality(Functionality f) {
        List<ChangeRow> changes = new ArrayList<>();
        for (FunctionalityChange change : f.changes()) {
            changes.add(change(change, "functionality-" + f.id().value() + "-" + changes.size()));
        }
        return new FunctionalityView(
                f.id().value(),
                f.name(),
                phrases.stated(f.description(), "functionality-" + f.id().value(), 3),
                phrases.date(f.launched()),
                phrases.modules(f.modules()),
                phrases.countries(f.memberStates()),
                changes);
    }

    private ChangeRow change(FunctionalityChange change, String field) {
        CriticalImpact impact = change.criticalImpact();
        return new ChangeRow(
                phrases.date(change.date()),
                phrases.stated(change.what(), field + "-what", 4),
                impact(impact),
                impact == null ? Markdown.EMPTY : phrases.markdown(impact.why(), field + "-why", 4));
    }

    private String impact(@Nullable CriticalImpact impact) {
        if (impact == null) {
            return phrases.terms().notStated();
        }
        return phrases.word(impact.likely() ? "impact.likely" : "impact.unlikely", phrases.date(impact.decided()));
    }

    private PolicyRow policy(Policy policy) {
        return new PolicyRow(
                policy.name(),
                phrases.stated(policy.description(), "policy-" + policy.id().value(), 4),
                phrases.modules(policy.modules()),
                phrases.date(policy.published()),
                phrases.list(policy.updated().stream().map(phrases::date).toList()),
                phrases.stated(phrases.languages(policy.languages())));
    }

    private List<InfluenceView> regional() {
        List<InfluenceView> regional = new ArrayList<>();
        for (RiskModule module : phrases.terms().assessment().modules()) {
            phrases.terms().assessment().ratingsOf(module.id()).map(ModuleRatings::factors).orElse(List.of()).stream()
                    .filter(statement -> statement.factor() == Factor.REGIONAL_LINGUISTIC)
                    .forEach(statement -> regional.add(regional(module, statement)));
        }
        return regional;
    }

    private InfluenceView regional(RiskModule module, FactorStatement statement) {
        return new InfluenceView(
                module.name(),
                "",
                phrases.terms().lists().of("influence", statement.influence()),
                Markdown.EMPTY,
                Markdown.EMPTY,
                phrases.languages(statement.languages()),
                phrases.countries(statement.memberStates()),
                List.of());
    }
}
