package org.systemicrisk.report.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.data.project.Stage;
import org.systemicrisk.data.revision.Revision;
import org.systemicrisk.data.revision.RevisionException;
import org.systemicrisk.model.id.AssessmentId;

/** Finds and reads the sides of a diff: an assessment of the project, of a revision of its repository, or of another folder. */
final class SideReader {

    private final Path project;
    private final Path workingFolder;

    SideReader(Path project, Path workingFolder) {
        this.project = project;
        this.workingFolder = workingFolder;
    }

    /** What was read of one side. Drafts are compared as well, so that content which is still missing is no error. */
    record ReadSide(AssessmentId assessment, String source, String commit, Reading reading) {

        /** {@code 2024}, {@code 2024 (v1.0)}. */
        String label() {
            return source.isEmpty() ? assessment.value() : assessment + " (" + source + ")";
        }
    }

    /**
     * Reads the later side.
     *
     * @param wanted what the user calls it; the latest assessment that can be rendered when absent
     */
    ReadSide later(@Nullable String wanted) throws IOException {
        return read("risk.to", wanted == null ? null : SideName.of(wanted), Optional.empty());
    }

    /**
     * Reads the earlier side.
     *
     * @param wanted what the user calls it; the assessment that the later one is compared to when absent
     */
    ReadSide earlier(@Nullable String wanted, ReadSide later) throws IOException {
        if (wanted != null) {
            return read("risk.from", SideName.of(wanted), Optional.of(later.assessment()));
        }
        AssessmentId before = later.reading()
                .assessment()
                .map(assessment -> assessment.header().comparesTo())
                .orElseThrow(() -> new SideException("risk.from: say what " + later.assessment()
                        + " is to be compared with; it names no assessment in compares-to"));
        return read("risk.from", new SideName(before.value(), Optional.empty()), Optional.empty());
    }

    private ReadSide read(String parameter, @Nullable SideName name, Optional<AssessmentId> like) throws IOException {
        AssessmentProject here = AssessmentProject.open(project);
        if (name == null) {
            return read(parameter, here, "", "", Optional.empty(), Optional.empty());
        }
        Optional<AssessmentId> own = name.asAssessment().filter(here.assessments()::contains);
        if (own.isPresent()) {
            return read(parameter, here, "", "", own, Optional.empty());
        }
        Optional<Path> folder = folder(name.source());
        if (folder.isPresent()) {
            return read(parameter, AssessmentProject.open(folder.get()), name.source(), "", name.assessment(), like);
        }
        try (Revision revision = Revision.open(project, name.source())) {
            return read(
                    parameter,
                    AssessmentProject.open(revision.folder()),
                    name.source(),
                    revision.commit(),
                    name.assessment(),
                    like);
        } catch (RevisionException refused) {
            throw new SideException(
                    parameter + ": there is no assessment and no folder " + name.source()
                            + ", and as a revision it cannot be" + " read: " + refused.getMessage() + assessments(here),
                    refused);
        }
    }

    /** Another assessment project, at the place where a user at the command line looks for it. */
    private Optional<Path> folder(String name) {
        try {
            return Optional.of(workingFolder.resolve(name).normalize())
                    .filter(folder -> Files.isRegularFile(folder.resolve("assessment.yaml")));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static ReadSide read(
            String parameter,
            AssessmentProject there,
            String source,
            String commit,
            Optional<AssessmentId> wanted,
            Optional<AssessmentId> like) {
        List<AssessmentId> known = there.assessments();
        AssessmentId id = wanted.or(() -> like.filter(known::contains))
                .or(there::latestRenderable)
                .orElseThrow(() -> new SideException(parameter + ": " + place(source) + " has no assessment"));
        if (!known.contains(id)) {
            throw new SideException(parameter + ": " + place(source) + " has no assessment " + id + assessments(there));
        }
        return new ReadSide(id, source, commit, there.read(id, Stage.DRAFT));
    }

    private static String place(String source) {
        return source.isEmpty() ? "the project" : source;
    }

    private static String assessments(AssessmentProject there) {
        return there.assessments().isEmpty()
                ? ""
                : "; there are "
                        + there.assessments().stream().map(AssessmentId::value).collect(Collectors.joining(", "));
    }
}
