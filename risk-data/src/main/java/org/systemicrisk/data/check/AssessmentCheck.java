package org.systemicrisk.data.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.lexicon.Lexicons;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.check.Check;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/**
 * Scores what was read, runs every rule over it, and tells accepted findings from open ones. Where reading found an error
 * there is nothing to run rules over.
 */
public final class AssessmentCheck {

    private final @Nullable LocalDate asOf;
    private final Check rules;

    /** @param asOf the day on which dates are judged; the day the assessment was performed when absent */
    public AssessmentCheck(@Nullable LocalDate asOf) {
        this(asOf, Check.byAllRules());
    }

    /** A check by other rules than all. */
    public AssessmentCheck(@Nullable LocalDate asOf, Check rules) {
        this.asOf = asOf;
        this.rules = rules;
    }

    /** Checks what was read. */
    public CheckedAssessment check(Reading reading) {
        Optional<ScoredAssessment> scored = reading.assessment().map(Scorer::score);
        Verdict verdict = scored.map(s -> judge(s, reading)).orElse(new Verdict(List.of(), List.of(), List.of()));
        return new CheckedAssessment(scored.orElse(null), reading.findings(), verdict);
    }

    private Verdict judge(ScoredAssessment scored, Reading reading) {
        LocalDate day = asOf == null ? scored.assessment().header().dates().performed() : asOf;
        SeverityChanges changes =
                new SeverityChanges(scored.assessment().settings().findings());
        Dossier dossier =
                Dossier.of(scored, Lexicons.read(scored.assessment().settings().language()), day);
        List<Finding> findings =
                rules.run(dossier).stream().map(changes::applied).toList();
        Verdict verdict = new Acceptances(reading.acceptances(), day).judge(findings);
        Cover cover = new Cover(reading.texts(), dossier);
        List<Finding> wrong = Stream.concat(changes.wrong().stream(), verdict.wrong().stream())
                .map(cover::of)
                .toList();
        return new Verdict(
                verdict.open().stream().map(cover::ofRule).toList(),
                wrong,
                verdict.accepted().stream().map(cover::of).toList());
    }
}
