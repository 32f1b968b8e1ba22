package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.output.FindingsJson;
import org.systemicrisk.data.output.FindingsSarif;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.data.project.Stage;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.report.publish.Folder;
import org.systemicrisk.report.publish.Publication;

/**
 * Builds the reports of an assessment: reads, scores, redacts, renders and publishes, all or nothing. Findings are
 * written in any case.
 */
public final class AssessmentBuild {

    private static final AssessmentId NOTHING = new AssessmentId("none");

    private final BuildRequest request;
    private final String version;

    /**
     * @param version of this program, for the findings' files
     */
    public AssessmentBuild(BuildRequest request, String version) {
        this.request = request;
        this.version = version;
    }

    /**
     * Runs the build.
     *
     * @throws IOException when the output folder cannot be written
     */
    public BuildOutcome run() throws IOException {
        AssessmentProject project = AssessmentProject.open(request.project());
        Optional<AssessmentId> id = request.assessment().or(project::latestRenderable);
        if (id.isEmpty() || !project.assessments().contains(id.get())) {
            return withoutAssessment(project, id);
        }
        try (Publication publication = Publication.begin(request.output(), id.get())) {
            Reading reading = project.read(id.get(), request.draft() ? Stage.DRAFT : Stage.FINAL);
            BuildOutcome outcome = build(id.get(), reading, publication);
            writeFindings(publication, outcome);
            if (!outcome.hasErrors()) {
                publication.publish();
            }
            return outcome;
        }
    }

    private BuildOutcome build(AssessmentId id, Reading reading, Publication publication) throws IOException {
        List<Finding> findings = new ArrayList<>(reading.findings());
        Optional<Assessment> assessment = reading.assessment();
        List<RatingLine> ratings = List.of();
        List<WrittenEdition> editions = List.of();
        if (assessment.isPresent() && !reading.hasErrors()) {
            ScoredAssessment scored = Scorer.score(assessment.get());
            EditionWriter writer = new EditionWriter(request, scored, reading.gaps(), publication);
            ratings = RatingLines.of(scored);
            editions = writer.write();
            findings.addAll(writer.findings());
            findings.addAll(TypedMarks.find(request.project(), assessment.get().settings(), reading.texts()));
        }
        findings.sort(null);
        boolean failed = findings.stream().anyMatch(Finding::isError);
        return new BuildOutcome(
                id,
                findings.stream().distinct().toList(),
                reading.texts(),
                assessment.map(AssessmentBuild::extent).orElse(BuildOutcome.Extent.NOTHING),
                ratings,
                failed ? List.of() : editions,
                publication.place(Folder.INTERNAL));
    }

    private BuildOutcome withoutAssessment(AssessmentProject project, Optional<AssessmentId> wanted)
            throws IOException {
        Finding finding = Finding.error(
                "FIL-001",
                Place.ofFile(wanted.map(id -> "assessments/" + id).orElse("assessments")),
                wanted.map(id -> "there is no assessment " + id)
                        .orElse("the project has no assessment of which a report is made"),
                project.assessments().isEmpty()
                        ? "add a folder assessments/<id> with an assessment.yaml"
                        : "choose one of: " + String.join(", ", names(project)));
        AssessmentId id = wanted.orElse(NOTHING);
        try (Publication publication = Publication.begin(request.output(), id)) {
            BuildOutcome outcome = new BuildOutcome(
                    wanted.orElse(null),
                    List.of(finding),
                    new SourceTexts(),
                    BuildOutcome.Extent.NOTHING,
                    List.of(),
                    List.of(),
                    publication.place(Folder.INTERNAL));
            writeFindings(publication, outcome);
            return outcome;
        }
    }

    private void writeFindings(Publication publication, BuildOutcome outcome) throws IOException {
        String json = new FindingsJson(outcome.texts()).show(Results.open(outcome.findings()));
        String sarif = new FindingsSarif(version).show(Results.open(outcome.findings()));
        publication.writeInternal("findings.json", json.getBytes(UTF_8));
        publication.writeInternal("findings.sarif", sarif.getBytes(UTF_8));
    }

    private static List<String> names(AssessmentProject project) {
        return project.assessments().stream().map(AssessmentId::value).toList();
    }

    private static BuildOutcome.Extent extent(Assessment assessment) {
        return new BuildOutcome.Extent(
                assessment.registry().modules().size(),
                assessment.registry().risks().size(),
                assessment.registry().measures().size(),
                assessment.observations().size(),
                assessment.redactions().size());
    }
}
