package org.systemicrisk.data.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.systemicrisk.data.lexicon.Lexicons;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.data.synthetic.SyntheticProject;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.check.Check;
import org.systemicrisk.model.check.RuleBook;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** One assessment, read and checked under a stopwatch. */
final class CheckRun {

    static final String READING = "reading the files";
    static final String ALL = "scoring and all rules";
    static final String SCORING = "scoring";
    static final String DOSSIER = "dossier";
    static final String TEXTS = "sentences and words";

    private final Stopwatch watch;

    CheckRun(Stopwatch watch) {
        this.watch = watch;
    }

    Assessment read(Path project) {
        Reading reading =
                watch.timeStage(READING, () -> AssessmentProject.open(project).read(SyntheticProject.ID));
        return reading.assessment()
                .orElseThrow(() ->
                        new IllegalStateException("the synthetic project is wrong: " + first(reading.findings())));
    }

    /** As the goal does it. */
    List<Finding> check(Assessment assessment) {
        return watch.timeStage(ALL, () -> Check.byAllRules().run(dossier(assessment, Scorer.score(assessment))));
    }

    /** Step by step, each rule by itself. */
    void rules(Assessment assessment) {
        ScoredAssessment scored = watch.time(SCORING, () -> Scorer.score(assessment));
        Dossier dossier = watch.time(DOSSIER, () -> dossier(assessment, scored));
        watch.time(TEXTS, () -> dossier.writings().stream()
                .mapToInt(writing -> writing.sentences().size())
                .sum());
        for (Rule rule : RuleBook.rules()) {
            Remarks remarks = new Remarks(rule.card());
            watch.time(rule.card().code() + " " + rule.card().title(), () -> {
                rule.check(dossier, remarks);
                return remarks.findings().size();
            });
        }
    }

    private static Dossier dossier(Assessment assessment, ScoredAssessment scored) {
        return Dossier.of(
                scored,
                Lexicons.read(assessment.settings().language()),
                assessment.header().dates().performed());
    }

    private static String first(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .limit(5)
                .map(finding -> finding.place() + " " + finding.code() + " " + finding.fact())
                .toList()
                .toString();
    }
}
