package org.systemicrisk.data.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.id.AssessmentId;

/**
 * An assessment project: a folder with a registry, methodologies and assessments. Opening it reads nothing but its
 * assessments' headers; what is wrong with the files is told by {@link #read}.
 */
public final class AssessmentProject {
    private final Path directory;
    private final List<AssessmentId> ids;
    private final Map<AssessmentId, AssessmentHeader> headers;

    private AssessmentProject(Path directory, List<AssessmentId> ids, Map<AssessmentId, AssessmentHeader> headers) {
        this.directory = directory;
        this.ids = ids;
        this.headers = headers;
    }

    /**
     * Opens the project in a folder.
     *
     * @throws IllegalArgumentException when there is no such folder
     */
    public static AssessmentProject open(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException("there is no folder " + directory);
        }
        ProjectReader reader = new ProjectReader(directory);
        return new AssessmentProject(directory, reader.ids(), reader.headers());
    }

    public Path directory() {
        return directory;
    }

    /** The ids of all assessments, in the order of their names, unreadable ones included. */
    public List<AssessmentId> assessments() {
        return ids;
    }

    /**
     * The assessment performed last of those a report is made of. One whose header cannot be read comes before all
     * others, so that its errors are seen.
     */
    public Optional<AssessmentId> latestRenderable() {
        Optional<AssessmentId> broken =
                ids.stream().filter(id -> !headers.containsKey(id)).max(Comparator.comparing(AssessmentId::value));
        return broken.or(() -> headers.entrySet().stream()
                .filter(entry -> entry.getValue().isRendered())
                .max(Comparator.comparing((Map.Entry<AssessmentId, AssessmentHeader> entry) ->
                                entry.getValue().dates().performed())
                        .thenComparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getKey));
    }

    /** Reads an assessment that is to be complete. */
    public Reading read(AssessmentId id) {
        return read(id, Stage.FINAL);
    }

    /**
     * Reads an assessment with everything it refers to.
     *
     * @throws IllegalArgumentException when the project has no such assessment
     */
    public Reading read(AssessmentId id, Stage stage) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("the project has no assessment " + id);
        }
        return new ProjectReader(directory).read(id, stage);
    }
}
