package org.systemicrisk.report.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.replay.AssessmentFile;
import org.systemicrisk.data.replay.FileReplay;
import org.systemicrisk.model.redaction.CompleteEdition;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.redaction.PublicEdition;
import org.systemicrisk.report.export.AssessmentJson;

/** Whoever meets a mark in the bridge finds the ground of the removal, although it was made a year ago. */
class EarlierRemovalsInPrintTest {

    private static final String ID = "ipr-rate-before";

    private final CompleteEdition complete = Projects.complete(Projects.sample());
    private final PublicEdition published = Projects.published(Projects.sample());

    @Test
    void standInTheAnnexOfBothEditionsWithYearAndGround() {
        for (Edition edition : List.of(complete, published)) {
            assertThat(text(edition))
                    .contains("| Removals of the assessment before that still act | 1 | 0 |")
                    .contains(
                            "| A figure: Infringing listings among those checked | Year 1 |"
                                    + " Confidential information of the provider (Article 42(5)) | The mark \\[Confidential\\] |");
        }
    }

    @Test
    void standInTheStatementWithTheirReasonsAndPlaces() {
        ReportMarkdown report = ReportMarkdown.of(complete, ReportSettings.plain());
        String statement =
                StatementMarkdown.of(complete, ReportSettings.plain(), report).markdown();

        String earlier = statement.substring(statement.indexOf("# Removals of Year 1 that still act"));
        assertThat(earlier)
                .contains("(`" + ID + "`)")
                .containsPattern("\\*\\*Place\\.\\*\\* Table \\d+( and Table \\d+)?\\.")
                .contains("competitors read the growth of the catalogue")
                .doesNotContain("consumer-unrefunded-share-before");
    }

    @Test
    void markTheRowsOfTheCompleteEditionThatThePublicOneLacks() {
        assertThat(text(complete))
                .contains("| IPR | residual risk | Low Medium | ⟦" + ID + ": 0⟧ | ⟦" + ID + ": 0⟧ | Low Medium |");
        assertThat(text(published))
                .contains("| IPR | residual risk | Low Medium | [Confidential] |  | Low Medium |"
                        + " What the earlier rating rests on is withheld. |");
    }

    @Test
    void areMissedWhereTheDataFileDoesNotNameThem() {
        String file = new String(AssessmentJson.write(published), UTF_8);
        String without = file.replaceAll("\"id\" : \"" + ID + "\"", "\"id\" : \"another\"");

        assertThat(FileReplay.of(AssessmentFile.of(without.getBytes(UTF_8), "assessment.json"))
                        .contradictions())
                .contains("an input is withheld by " + ID + ", which is no redaction of 2023 in the file");
    }

    private static String text(Edition edition) {
        return ReportMarkdown.of(edition, ReportSettings.plain()).markdown().replace('\u00a0', ' ');
    }
}
