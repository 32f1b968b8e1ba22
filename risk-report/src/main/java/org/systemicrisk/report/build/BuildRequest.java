package org.systemicrisk.report.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.AssessmentId;

/**
 * What is to be built.
 *
 * @param project folder of the assessment project
 * @param output the build's output folder, such as {@code target}
 * @param wanted the assessment; the latest that can be rendered when absent
 * @param editions the editions to write; a draft has a complete one only
 * @param draft whether missing content is shown as numbered gaps in place of being an error, and findings of rules stop
 *     nothing
 * @param check how findings are judged and written
 */
public record BuildRequest(
        Path project,
        Path output,
        @Nullable AssessmentId wanted,
        Set<EditionKind> editions,
        boolean draft,
        CheckOptions check) {

    public BuildRequest {
        editions = Set.copyOf(editions);
    }

    /** A request whose findings are judged as usual. */
    public BuildRequest(
            Path project, Path output, @Nullable AssessmentId wanted, Set<EditionKind> editions, boolean draft) {
        this(project, output, wanted, editions, draft, CheckOptions.DEFAULT);
    }

    /** Both editions of the latest assessment. */
    public static BuildRequest of(Path project, Path output) {
        return new BuildRequest(project, output, null, Set.of(EditionKind.values()), false);
    }

    /** The assessment that was asked for. */
    public Optional<AssessmentId> assessment() {
        return Optional.ofNullable(wanted);
    }

    boolean writes(EditionKind kind) {
        return editions.contains(kind) && !(draft && kind == EditionKind.NON_CONFIDENTIAL);
    }
}
