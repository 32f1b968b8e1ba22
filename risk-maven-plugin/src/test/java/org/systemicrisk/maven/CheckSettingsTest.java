package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.systemicrisk.report.build.FailOn;
import org.systemicrisk.report.build.FindingFormat;

final class CheckSettingsTest {

    @Test
    void areReadByTheirNames() throws Exception {
        assertThat(CheckSettings.failOn(" warning ")).isEqualTo(FailOn.WARNING);
        assertThat(CheckSettings.asOf("2026-06-30")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(CheckSettings.asOf(" ")).isNull();
        assertThat(CheckSettings.formats(List.of("junit", " gitlab")))
                .containsExactlyInAnyOrder(FindingFormat.JUNIT, FindingFormat.GITLAB);
        assertThat(CheckSettings.formats(null)).isEmpty();
    }

    @Test
    void areRefusedInOneSentence() {
        assertThatThrownBy(() -> CheckSettings.failOn("note"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("risk.failOn: \"note\" is not one of error, warning, never");
        assertThatThrownBy(() -> CheckSettings.asOf("30.6.2026"))
                .hasMessage("risk.asOf: \"30.6.2026\" is not a date such as 2026-06-30");
        assertThatThrownBy(() -> CheckSettings.formats(List.of("sarif")))
                .hasMessage("risk.formats: there is no format \"sarif\"; there are gitlab, junit");
    }
}
