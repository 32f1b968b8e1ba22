package org.systemicrisk.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;

class RemarksTest {

    @Test
    void whatAFindingRestsOnDoesNotChangeWhenLinesMove() {
        String content = content("it was 8,126 in assessments/2024/observations.csv:3:15, and is 9,347 now");

        assertThat(content("it was 8,126 in assessments/2024/observations.csv:40:17, and is 9,347 now"))
                .isEqualTo(content);
        assertThat(content("it was 8,126 in assessments/2024/observations.csv:41, and is 9,347 now"))
                .isEqualTo(content);
    }

    @Test
    void itChangesWithAFileAValueOrATime() {
        String content = content("it was 8,126 in assessments/2024/observations.csv:3:15 at 9:30");

        assertThat(content("it was 8,126 in assessments/2025/observations.csv:3:15 at 9:30"))
                .isNotEqualTo(content);
        assertThat(content("it was 8,127 in assessments/2024/observations.csv:3:15 at 9:30"))
                .isNotEqualTo(content);
        assertThat(content("it was 8,126 in assessments/2024/observations.csv:3:15 at 9:31"))
                .isNotEqualTo(content);
    }

    private static String content(String fact) {
        Remarks remarks = new Remarks(new RuleCard("FIG-001", "a figure", Severity.ERROR, "To test.", "Article 34"));
        remarks.add("figure removed", new Place("a.yaml", 1, 1, 1), fact, "mend it");
        return remarks.findings().get(0).content();
    }
}
