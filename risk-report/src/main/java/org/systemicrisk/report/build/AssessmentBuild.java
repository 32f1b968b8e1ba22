package org.systemicrisk.report.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.check.CheckedAssessment;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.data.project.Stage;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.check.Check;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.scoring.ScoredAssessment;
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
    private final Check rules;

    /**
     * @param version of this program, for the findings' files
     */
    public AssessmentBuild(BuildRequest request, String version) {
        this(request, version, Check.byAllRules());
    }

    /** A build that checks by other rules than all. */
    AssessmentBuild(BuildRequest request, String version, Check rules) {
        this.request = request;
        this.version = version;
        this.rules = rules;
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
            new FindingFiles(publication, request.check(), version).write(outcome);
            if (outcome.ending() == Ending.GOOD) {
                publication.publish();
            }
            return outcome;
        }
    }

    private BuildOutcome build(AssessmentId id, Reading reading, Publication publication) throws IOException {
        CheckedAssessment checked = new AssessmentCheck(request.check().asOf(), rules).check(reading);
        List<Finding> others = new ArrayList<>(reading.findings());
        Optional<ScoredAssessment> scored = checked.scored();
        List<WrittenEdition> editions = List.of();
        if (scored.isPresent()) {
            Settings settings = scored.get().assessment().settings();
            if (!request.editions().isEmpty()) {
                EditionWriter writer = new EditionWriter(request, scored.get(), reading.gaps(), publication);
                editions = writer.write();
                others.addAll(writer.findings());
            }
            others.addAll(TypedMarks.find(request.project(), settings, reading.texts()));
        }
        Ending ending = ending(checked.ofRules(), others);
        return new BuildOutcome(
                id,
                new Results(sorted(checked.ofRules(), others), checked.accepted()),
                ending,
                reading.texts(),
                reading.assessment().map(AssessmentBuild::extent).orElse(BuildOutcome.Extent.NOTHING),
                scored.map(RatingLines::of).orElse(List.of()),
                ending == Ending.GOOD ? editions : List.of(),
                publication.place(Folder.INTERNAL));
    }

    /** What rules find is shown in a draft and does not stop it: a draft is there to be mended. */
    private Ending ending(List<Finding> ofRules, List<Finding> others) {
        FailOn failOn = request.check().failOn();
        boolean stopped = failOn.stopsEditions(others) || !request.draft() && failOn.stopsEditions(ofRules);
        if (!stopped) {
            return Ending.GOOD;
        }
        return failOn == FailOn.NEVER ? Ending.WITHOUT_EDITION : Ending.FAILED;
    }

    private static List<Finding> sorted(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
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
                    Results.open(List.of(finding)),
                    ending(List.of(), List.of(finding)),
                    new SourceTexts(),
                    BuildOutcome.Extent.NOTHING,
                    List.of(),
                    List.of(),
                    publication.place(Folder.INTERNAL));
            new FindingFiles(publication, request.check(), version).write(outcome);
            return outcome;
        }
    }

    private static List<String> names(AssessmentProject project) {
        return project.assessments().stream().map(AssessmentId::value).toList();
    }

    private static BuildOutcome.Extent extent(Assessment assessment) {
        return new BuildOutcome.Extent(
                assessment.modules().size(),
                assessment.risks().size(),
                assessment.registry().measures().size(),
                assessment.observations().size(),
                assessment.redactions().size());
    }
}
