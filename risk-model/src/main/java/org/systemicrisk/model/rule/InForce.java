package org.systemicrisk.model.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.registry.ProgressStatus;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;

/**
 * What of the registry counts in one assessment. The registry holds all years: risks that ended, measures that were
 * dropped, modules that came later.
 */
public final class InForce {

    private final Dossier dossier;
    private final AssessmentId assessment;
    private final Dates dates;

    private InForce(Dossier dossier) {
        this.dossier = dossier;
        this.assessment = dossier.assessment().id();
        this.dates = dossier.dates();
    }

    public static InForce in(Dossier dossier) {
        return new InForce(dossier);
    }

    /** The modules that exist in this assessment. */
    public List<RiskModule> modules() {
        return dossier.assessment().modules();
    }

    /** The risks of a module that exist in this assessment. */
    public List<Risk> risks(RiskModule module) {
        return module.risks().stream().filter(this::counts).toList();
    }

    /** The risks of all modules that exist in this assessment. */
    public List<Risk> risks() {
        return dossier.assessment().risks();
    }

    /** Whether a risk has begun and has not ended. */
    public boolean counts(Risk risk) {
        return risk.lifetime().holds(assessment);
    }

    /** The measures that operate or are planned, or that ended within the data period; none that was dropped. */
    public List<Measure> measures() {
        LocalDate from = dates.period().from();
        return dossier.registry().measures().stream()
                .filter(measure -> !isDropped(measure) && lasts(measure, from))
                .toList();
    }

    /** Whether a measure operates at the state-as-of date, or began between it and the day of the assessment. */
    public boolean operates(Measure measure) {
        return dossier.status(measure) != MeasureStatus.PLANNED
                && !isDropped(measure)
                && lasts(measure, dates.stateAsOf());
    }

    /** Whether a measure does not operate yet and is still meant to. */
    public boolean isPlanned(Measure measure) {
        return dossier.status(measure) == MeasureStatus.PLANNED && !isDropped(measure);
    }

    /** What became of a measure by the time of this assessment. */
    public Optional<Progress> progress(Measure measure) {
        return measure.progress().stream()
                .filter(progress -> progress.assessment().equals(assessment))
                .findFirst();
    }

    /** Whether an earlier assessment has told what became of a measure. */
    public boolean wasReported(Measure measure) {
        return measure.progress().stream()
                .anyMatch(progress -> progress.assessment().isBefore(assessment));
    }

    private boolean isDropped(Measure measure) {
        return measure.progress().stream()
                .filter(progress -> !assessment.isBefore(progress.assessment()))
                .reduce((one, other) -> other.assessment().isBefore(one.assessment()) ? one : other)
                .filter(last -> last.status() == ProgressStatus.DROPPED)
                .isPresent();
    }

    private static boolean lasts(Measure measure, LocalDate day) {
        return measure.until() == null || !measure.until().latest().isBefore(day);
    }
}
