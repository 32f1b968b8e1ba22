package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.output.GitHubAnnotations;
import org.systemicrisk.data.output.RepositoryPaths;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.model.check.Check;
import org.systemicrisk.model.check.RuleBook;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.report.publish.Folder;

/** What rules find in an assessment full of secrets is told in every form without one of them, accepted or not. */
class SilentRulesIT {

    /** A rule that says something of every figure and every text, where it stands. */
    private static final Rule CHATTERBOX = new Rule() {
        @Override
        public RuleCard card() {
            return new RuleCard("FIG-001", "a figure", Severity.WARNING, "To be silent about.", "");
        }

        @Override
        public void check(Dossier dossier, Remarks remarks) {
            dossier.scored()
                    .figures()
                    .observations()
                    .forEach(figure -> remarks.add(
                            "figure " + figure.metric(),
                            figure.places().of("value"),
                            "it is " + dossier.say(figure),
                            "do not say it",
                            dossier.contentOf(figure)));
            dossier.writings().stream()
                    .filter(writing -> writing.subject().startsWith("text "))
                    .flatMap(writing -> writing.paragraphs().stream())
                    .flatMap(paragraph -> paragraph.sentences().stream())
                    .map(sentence -> new Sentence.Span(sentence.tokens(), 0))
                    .forEach(span -> remarks.add(
                            "assessment",
                            span.place(),
                            "it says " + span.quote().orElse("nothing"),
                            "do not say it"));
        }
    };

    private static final Check CHECK = new Check(
            Stream.concat(Stream.of(CHATTERBOX), RuleBook.rules().stream()).toList());

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void copy() throws IOException {
        project = Project.copy(Project.CANARY, temp);
    }

    @Test
    void openFindingsTellNoSecretInAnyForm() throws IOException {
        BuildOutcome outcome = check();

        assertThat(outcome.findings())
                .as("else their silence would prove nothing")
                .hasSizeGreaterThan(5);
        assertSilent(outcome);
    }

    @Test
    void acceptedFindingsTellNoSecretEither() throws IOException {
        accept(check().findings(), "WrenNameOfSystem counts 48,151,623 and 57721566 for us.");

        BuildOutcome outcome = check();

        assertThat(outcome.results().accepted()).hasSizeGreaterThan(5);
        assertThat(outcome.findings()).noneMatch(Finding::isAcceptable);
        assertSilent(outcome);
    }

    @Test
    void acceptancesOfNothingTellNoSecret() throws IOException {
        project.write(
                "assessments/2024/accepted-findings.yaml",
                """
                accepted-findings:
                  - code: FIG-001
                    group: WrenNameOfSystem
                    findings:
                      - {subject: "figure WrenNameOfSystem", content: "00000000"}
                    reason: "48151623"
                    by: safety
                    until: 2030-01-01
                  - code: "WrenNameOfSystem"
                    findings: []
                    reason: CrowOfNobody
                    by: safety
                    until: 2030-01-01
                """);

        BuildOutcome outcome = check();

        assertThat(outcome.findings()).extracting(Finding::code).contains("ACC-001", "ACC-004", "ACC-005");
        assertSilent(outcome);
    }

    private BuildOutcome check() throws IOException {
        CheckOptions every = new CheckOptions(FailOn.NEVER, null, Set.of(FindingFormat.values()), RepositoryPaths.TOP);
        BuildRequest request = new BuildRequest(project.folder(), project.output(), null, Set.of(), false, every);
        return new AssessmentBuild(request, "test", CHECK).run();
    }

    private void accept(List<Finding> findings, String reason) throws IOException {
        String entries = findings.stream()
                .filter(Finding::isAcceptable)
                .map(finding -> "  - {code: " + finding.code() + ", findings: [{subject: \"" + finding.subject()
                        + "\", content: \"" + finding.content() + "\"}], reason: \"" + reason
                        + "\", by: safety, until: 2030-01-01}\n")
                .distinct()
                .collect(Collectors.joining());
        project.write("assessments/2024/accepted-findings.yaml", "accepted-findings:\n" + entries);
    }

    private void assertSilent(BuildOutcome outcome) throws IOException {
        List<String> secrets = new ArrayList<>(CanaryIT.FIGURES);
        for (String kind : List.of(Canaries.WITHHELD, Canaries.INTERNAL, Canaries.REASONS)) {
            secrets.addAll(Canaries.in(Project.CANARY, kind));
        }
        Results results = outcome.results();
        StringBuilder told = new StringBuilder(new FindingsText(outcome.texts()).show(results.open()));
        told.append(outcome);
        new GitHubAnnotations(RepositoryPaths.TOP).lines(results).forEach(told::append);
        List<Path> files = Project.files(project.output().resolve(Folder.INTERNAL.directory() + "/2024"));
        assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        for (Path file : files) {
            told.append(Files.readString(file, UTF_8));
        }
        assertThat(Traces.ofText(told.toString()).of(secrets)).isEmpty();
    }
}
