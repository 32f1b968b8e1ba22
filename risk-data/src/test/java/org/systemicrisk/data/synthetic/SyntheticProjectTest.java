package org.systemicrisk.data.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.assessment.Assessment;

final class SyntheticProjectTest {

    @TempDir
    Path directory;

    @Test
    void isReadWithoutFindings() {
        Reading reading = AssessmentProject.open(SyntheticProject.write(directory, Size.SMALL, 1))
                .read(SyntheticProject.ID);

        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void isAsLargeAsItIsAskedToBe() {
        Assessment assessment = AssessmentProject.open(SyntheticProject.write(directory, Size.SMALL, 1))
                .read(SyntheticProject.ID)
                .assessment()
                .orElseThrow();

        assertThat(assessment.registry().risks())
                .filteredOn(r -> r.id().value().startsWith("m0"))
                .hasSize(12);
        assertThat(assessment.registry().measures())
                .filteredOn(m -> m.id().value().startsWith("m0"))
                .hasSize(24);
        assertThat(assessment.observations())
                .filteredOn(o -> o.metric().value().startsWith("m0"))
                .hasSize(Size.SMALL.figures() / 2);
    }

    @Test
    void isTheSameForTheSameSeed() throws IOException {
        Map<String, String> one = files(SyntheticProject.write(directory.resolve("one"), Size.SMALL, 7));
        Map<String, String> again = files(SyntheticProject.write(directory.resolve("again"), Size.SMALL, 7));
        Map<String, String> other = files(SyntheticProject.write(directory.resolve("other"), Size.SMALL, 8));

        assertThat(again).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
