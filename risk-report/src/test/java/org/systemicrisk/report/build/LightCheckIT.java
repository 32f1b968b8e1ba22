package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check starts fast: it touches nothing of what prints. */
class LightCheckIT {

    private static final List<String> HEAVY = List.of(
            "com.openhtmltopdf.",
            "org.apache.pdfbox.",
            "org.apache.fontbox.",
            "org.apache.batik.",
            "com.vladsch.flexmark.",
            "org.jsoup.",
            "freemarker.",
            "java.awt.");

    @TempDir
    Path temp;

    @Test
    void loadsNoClassOfTheStackThatPrints() throws Exception {
        assertThat(loaded(Project.copy(Project.SAMPLE, temp), "check"))
                .isNotEmpty()
                .noneMatch(LightCheckIT::isHeavy);
    }

    @Test
    void wouldSeeThemInAReport() throws Exception {
        assertThat(loaded(Project.copy(Project.CANARY, temp), "report")).anyMatch(LightCheckIT::isHeavy);
    }

    private List<String> loaded(Project project, String goal) throws IOException, InterruptedException {
        Path log = temp.resolve("classes.txt");
        Process process =
                Fork.start(project, temp, "-Xlog:class+load:file=" + log + "::filecount=0", "-Drisk.goal=" + goal);
        Fork.status(process);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst("^\\[.*?](\\[.*?])* ", ""))
                    .filter(line -> line.contains("systemicrisk") || isHeavy(line))
                    .toList();
        }
    }

    private static boolean isHeavy(String line) {
        return HEAVY.stream().anyMatch(line::startsWith);
    }
}
