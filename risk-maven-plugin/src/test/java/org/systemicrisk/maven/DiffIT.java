package org.systemicrisk.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed, told by a real Maven in a real git repository, whose project is a Maven module in a subfolder. */
final class DiffIT {

    private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "somebody@example.org");
    private static final Path BASE = Path.of("..", "risk-data", "src", "test", "resources", "rules", "base");

    @TempDir
    Path temp;

    private Path top;
    private Path project;

    @BeforeEach
    void commit() throws Exception {
        top = Files.createDirectory(temp.resolve("repository"));
        project = top.resolve("reports/risk");
        copy(BASE, project);
        Files.writeString(
                project.resolve("pom.xml"),
                """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>risk</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                </project>
                """,
                UTF_8);
        try (Git git =
                Git.init().setDirectory(top.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("first")
                    .setAuthor(SOMEBODY)
                    .setCommitter(SOMEBODY)
                    .setSign(false)
                    .call();
            git.tag().setName("v1.0").setTagger(SOMEBODY).setMessage("first").call();
        }
        replace("registry/measures.yaml", "owner: safety, due: 2026-03,", "owner: safety, due: 2026-09,");
    }

    @Test
    void saysWhatChangedSinceARevisionAndPrintsWhatIsMissing() throws Exception {
        MavenRun.Result result = MavenRun.in(top)
                .with("-f", "reports/risk/pom.xml", "-Drisk.from=v1.0")
                .run(MavenRun.PLUGIN + ":diff");

        assertThat(result.succeeded()).as(result.log()).isTrue();
        assertThat(result.lines())
                .contains(
                        "What changed: 2025 against 2025 (v1.0)",
                        "  Measures: 1 slipped.",
                        "reports/risk/registry/measures.yaml:21:5  warning  DIF-001",
                        "    the measure goods.test-purchases slipped, and the assessment 2025 does not say why",
                        "- id: goods.test-purchases",
                        "Written to reports/risk/target/risk-diff-internal/2025-2025: diff.md, diff.json");
        assertThat(project.resolve("target/risk-diff-internal/2025-2025/diff.md"))
                .content(UTF_8)
                .contains("Slipped: planned for March 2026 before, and for September 2026 now, 183 days later.")
                .contains("v1.0, commit ");
        assertThat(result.log()).doesNotContain("SLF4J");
    }

    @Test
    void failsInASentenceWhenThereIsNoSuchRevisionAndWhenAnExplanationIsMissing() throws Exception {
        MavenRun.Result unknown = MavenRun.in(project).with("-Drisk.from=v1.1").run(MavenRun.PLUGIN + ":diff");
        MavenRun.Result strict = MavenRun.in(project)
                .with("-Drisk.from=v1.0", "-Drisk.failOn=warning", "-Drisk.audience=public")
                .run(MavenRun.PLUGIN + ":diff");

        assertThat(unknown.exitStatus()).isEqualTo(1);
        assertThat(unknown.log())
                .contains("there is no revision v1.1 in the git repository; did you mean v1.0?")
                .doesNotContain("\tat ", "Caused by");
        assertThat(strict.exitStatus()).isEqualTo(1);
        assertThat(strict.log()).contains("1 warning: material changes that the assessment 2025 does not explain.");
        assertThat(project.resolve("target/risk-diff/2025-2025")).isDirectoryContaining("glob:**diff.md");
    }

    private void replace(String file, String before, String after) throws IOException {
        Path path = project.resolve(file);
        Files.writeString(path, Files.readString(path, UTF_8).replace(before, after), UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
