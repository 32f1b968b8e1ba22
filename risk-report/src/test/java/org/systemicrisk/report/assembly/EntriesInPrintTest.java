package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small assessment with a registry in which entries were renamed, split, merged, begun and ended. */
class EntriesInPrintTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void changeTheRegistry() throws IOException {
        Projects.copy(Projects.SMALL, folder);
        Path registry = folder.resolve("registry/modules.yaml");
        Files.writeString(
                registry,
                Files.readString(registry)
                        .replace(
                                """
                                    since: "2023"
                                    risks:
                                      - id: goods.dangerous
                                """,
                                """
                                    since: "2024"
                                    supersedes: [wares]
                                    risks:
                                      - {id: goods.old, name: Old dangers, since: "2023", until: "2023", ended: Nobody sells them.}
                                      - {id: goods.fire, name: Fire, since: "2024", supersedes: [goods.old]}
                                      - {id: goods.later, name: Later dangers, since: "2025"}
                                      - id: goods.dangerous
                                """)
                        .replace(
                                """
                                screenings:
                                """,
                                """
                                  - id: wares
                                    name: Wares
                                    since: "2023"
                                    until: "2023"
                                  - id: lotteries
                                    name: Lotteries
                                    since: "2023"
                                    until: "2023"
                                    ended: Lotteries left the service.
                                    risks:
                                      - {id: lotteries.loss, name: Loss, since: "2023"}
                                  - id: chat
                                    name: Chat
                                    since: "2025"
                                screenings:
                                """));
        Files.writeString(
                folder.resolve("assessments/2023/ratings.yaml"),
                """
                module: wares
                inherent: {stated: high}
                residual: {stated: high}
                ---
                module: speech
                residual: {stated: not-stated}
                ---
                module: lotteries
                inherent: {stated: high}
                residual: {stated: low}
                """);
    }

    @Test
    void tellsInTheSummaryWhatBecameOfEntriesAndNowhereElse() {
        String text = ReportMarkdown.of(Projects.published(Projects.read(folder)), ReportSettings.plain())
                .printable();

        assertThat(text)
                .contains(
                        "The module “Wares” is now called “Unsafe goods”.",
                        "The module “Lotteries” (Low) is no longer assessed. Lotteries left the service",
                        "The risk “Old dangers” is now called “Fire”. Nobody sells them.",
                        "The risk “Loss” is no longer assessed.")
                .doesNotContain("Later dangers", "Chat")
                .containsOnlyOnce("Lotteries”")
                .containsOnlyOnce("“Loss”");
    }

    @Test
    void comparesARenamedModuleWithItself() {
        String text = ReportMarkdown.of(Projects.complete(Projects.read(folder)), ReportSettings.plain())
                .printable();

        assertThat(text)
                .contains("the residual risk fell from High to Low", "In 2023 it was called “Wares”.")
                .doesNotContain("is rated Low for the first time");
    }
}
