package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.redaction.Edition;

/** The annex of removals compares with what the public was told the year before. */
class RemovalsOfLastYearTest {

    private static final String NONE = "Nothing can be compared with the assessment before, 2023";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Projects.copy(Projects.SMALL, folder);
    }

    @Test
    void printsWhatWasPublishedAlikeInBothEditions() throws IOException {
        publishLastYear(3, "'text-withheld': 7,");

        for (String text : texts()) {
            assertThat(text)
                    .contains(
                            "| What is counted | 2024 | 2023 |",
                            "| Removals | 4 | 3 |",
                            "| Figures that are withheld | 2 of 6 (33 %) | 12 of 40 (30 %) |",
                            "| Words of the text that were removed | at most 4 % | at most 7 % |",
                            "| Public security | Article 42(5) | 0 | 3 |")
                    .doesNotContain(NONE);
        }
    }

    @Test
    void saysThatNothingWasRemovedWhereThatWasPublished() throws IOException {
        publishLastYear(0, "'text-withheld': 0,");

        assertThat(texts())
                .allMatch(text -> text.contains("| Removals | 4 | 0 |"))
                .noneMatch(text -> text.contains(NONE));
    }

    @Test
    void cannotCompareWhereThePublishedFileHasNoAccount() throws IOException {
        publish("");

        assertThat(texts()).allMatch(text -> text.contains(NONE));
    }

    @Test
    void hasTheAnnexForTheRemovalsOfLastYearAlone() throws IOException {
        String title = "What was removed";
        removeNothing();

        publishLastYear(0, "");
        assertThat(texts()).noneMatch(text -> text.contains(title));

        publishLastYear(3, "");
        assertThat(texts()).allMatch(text -> text.contains(title) && text.contains("| Removals | 0 | 3 |"));
    }

    private List<String> texts() {
        Assessment assessment = Projects.read(folder);
        return List.of(text(Projects.complete(assessment)), text(Projects.published(assessment)));
    }

    private static String text(Edition edition) {
        return ReportMarkdown.of(edition, ReportSettings.plain()).markdown().replace('\u00a0', ' ');
    }

    private void removeNothing() throws IOException {
        Path year = folder.resolve("assessments/2024");
        Files.delete(year.resolve("redactions.yaml"));
        Path chapter = year.resolve("narrative/07-goods.md");
        Files.writeString(chapter, Files.readString(chapter).replaceAll("\\{withheld [^}]*}|\\{/withheld}", ""));
    }

    private void publishLastYear(int removals, String text) throws IOException {
        String instead = removals == 0 ? "" : "'instead': [{'form': 'mark', 'removals': " + removals + "}],";
        publish(", 'redaction-account': {'assessment': '2023', 'removals': " + removals + ", " + instead + text
                + "'grounds': [{'ground': 'public-security', 'removals': " + removals + "}], 'modules': [{'figures': 0,"
                + " 'names': " + removals + ", 'measures': 0, 'answers': 0, 'passages': 0}],"
                + " 'figures': 40, 'figures-withheld': 12}");
    }

    private void publish(String account) throws IOException {
        Path file = folder.resolve("assessments/2023/published/assessment.json");
        Files.createDirectories(file.getParent());
        String head = "{'format': 'systemic-risk-assessment/2', 'edition': 'non-confidential', 'id': '2023'";
        Files.writeString(file, (head + account + "}").replace('\'', '"'));
    }
}
