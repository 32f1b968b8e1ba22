package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.systemicrisk.model.redaction.Edition;

/** One rate reads the same wherever the report says how sure or whence a rating is, and a withheld one is marked in each place. */
class RatesInPrintTest {

    @Test
    void areOfOnePrecision() {
        String text = text(Projects.complete(Projects.sample()));

        assertThat(text)
                .contains("The rate “Infringing listings among those checked” is ⟦ipr-rate: 0.52 %⟧.")
                .contains("| Rate | ⟦ipr-rate: 0.52 %⟧ | ⟦ipr-rate: by more than 0.12 percentage points")
                .contains("⟦ipr-rate: by 0.08 percentage points or more")
                .doesNotContain("0.5201", "0.0799");
    }

    @Test
    void leaveAMarkWhereTheirChancesAreWithheld() {
        String reason = "falls by more than 1 percentage point. ";

        assertThat(text(Projects.published(Projects.sample()))).contains(reason + "[Confidential]");
        assertThat(text(Projects.complete(Projects.sample()))).contains(reason + "⟦ipr-rate: ");
    }

    @Test
    void areMarkedOnceWhereARatingCannotBeTold() {
        assertThat(text(Projects.published(Projects.sample())))
                .contains("What the probability rests on: [Confidential].")
                .doesNotContain("is withheld: [Confidential]");
    }

    private static String text(Edition edition) {
        return ReportMarkdown.of(edition, ReportSettings.plain()).printable().replace('\u00a0', ' ');
    }
}
