package org.systemicrisk.model.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * One side of a diff: an assessment and what of its registry counts in it. The registry holds all years.
 *
 * @param scored as the audience may see it
 * @param other the assessment on the other side
 * @param sharesRegistry whether both sides were read from one registry
 */
record Side(ScoredAssessment scored, AssessmentId other, boolean sharesRegistry) {

    /** The two sides of a diff. */
    static List<Side> of(ScoredAssessment from, ScoredAssessment to) {
        boolean shared = plans(from).equals(plans(to));
        return List.of(
                new Side(from, to.assessment().id(), shared),
                new Side(to, from.assessment().id(), shared));
    }

    /** Which measures there are and when they operate, which no redaction withholds. */
    private static List<String> plans(ScoredAssessment scored) {
        return scored.assessment().registry().measures().stream()
                .map(measure -> measure.id() + " " + measure.since() + " " + measure.due() + " " + measure.until())
                .toList();
    }

    Assessment assessment() {
        return scored.assessment();
    }

    Registry registry() {
        return assessment().registry();
    }

    AssessmentId id() {
        return assessment().id();
    }

    Map<ModuleId, RiskModule> modules() {
        Map<ModuleId, RiskModule> modules = new LinkedHashMap<>();
        assessment().modules().forEach(module -> modules.putIfAbsent(module.id(), module));
        return modules;
    }

    Map<RiskId, Risk> risks() {
        Map<RiskId, Risk> risks = new LinkedHashMap<>();
        assessment().standingRisks().forEach(risk -> risks.putIfAbsent(risk.id(), risk));
        return risks;
    }

    /** The module of each risk. */
    Map<RiskId, ModuleId> homes() {
        Map<RiskId, ModuleId> homes = new LinkedHashMap<>();
        registry().modules().forEach(module -> module.risks()
                .forEach(risk -> homes.putIfAbsent(risk.id(), module.id())));
        return homes;
    }

    Map<MeasureId, Measure> measures() {
        Map<MeasureId, Measure> measures = new LinkedHashMap<>();
        registry().measures().stream()
                .filter(this::isKnown)
                .forEach(measure -> measures.putIfAbsent(measure.id(), measure));
        return measures;
    }

    /**
     * Whether a measure was known in this assessment. A registry that both sides share holds plans that were made later: a plan counts
     * as known then when a later assessment tells what became of it.
     */
    private boolean isKnown(Measure measure) {
        boolean planned = MeasureStatus.of(measure, assessment()) == MeasureStatus.PLANNED;
        return !planned
                || !sharesRegistry
                || !id().isBefore(other)
                || measure.progress().stream().anyMatch(progress -> id().isBefore(progress.assessment()));
    }
}
