package org.systemicrisk.data.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.lexicon.Lexicons;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.check.Check;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** Scores what was read and runs every rule over it. Where reading found an error there is nothing to run rules over. */
public final class AssessmentCheck {

    private final @Nullable LocalDate asOf;

    /** @param asOf the day on which dates are judged; the day the assessment was performed when absent */
    public AssessmentCheck(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Checks what was read. */
    public CheckedAssessment check(Reading reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        Optional<ScoredAssessment> scored = reading.assessment().map(Scorer::score);
        scored.ifPresent(s -> findings.addAll(Check.byAllRules().run(dossier(s))));
        return new CheckedAssessment(
                scored.orElse(null), findings.stream().distinct().sorted().toList());
    }

    private Dossier dossier(ScoredAssessment scored) {
        Assessment assessment = scored.assessment();
        LocalDate day = asOf == null ? assessment.header().dates().performed() : asOf;
        return Dossier.of(scored, Lexicons.read(assessment.settings().language()), day);
    }
}
