package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken down for the rules stands in the report where a reader expects it. */
class RuleDataInPrintTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Projects.copy(Projects.SMALL, folder);
    }

    @Test
    void saysWhyNothingActsOnAFactorBehindWhatTheFactorDoes() throws IOException {
        change(
                "assessments/2024/ratings/goods.yaml",
                "shown first.,",
                "shown first., unmitigated: Buyers ask for it.,");

        assertThat(report()).contains("Offers that sell are shown first. No measure acts on it: Buyers ask for it.");
    }

    @Test
    void saysWhatWasMeasuredFromOutsideAndWhenItWasReported() throws IOException {
        change(
                "registry/signals.yaml",
                "    modules: [goods]\n",
                """
                    modules: [goods]
                    measured: {metric: goods.rate, value: 12.55, how: Eight of them were bought.}
                    report-by: 2024-04-30
                    reported: 2024-04-12
                """
                        .indent(0));

        assertThat(report())
                .contains("Measured from outside, for “Share of offers removed”: 12.55 %. Eight of them were bought.")
                .contains("Report due by 30 April 2024. Reported on 12 April 2024.");
    }

    @Test
    void printsAReportedShareAsItWasReportedWhereverItStands() throws IOException {
        Path more = folder.resolve("assessments/2024/observations/more.csv");
        Files.createDirectories(more.getParent());
        Files.writeString(more, "metric,value,territory,step\ngoods.rate,0.31,EU,0.01\n");
        change(
                "registry/signals.yaml",
                "A charger caught fire.",
                "\"{figure goods.rate} is {share goods.removed / goods.offers}.\"");

        assertThat(report()).contains("0.31 % is 0.31 %.");
    }

    @Test
    void givesADurationItsUnitWhereAMeasureIsSeenInIt() throws IOException {
        change(
                "registry/metrics.yaml",
                "Offers removed, kind: enforcement, measure: count, unit: offers",
                "Time, kind: process, measure: duration, unit: days");

        assertThat(report()).contains("Seen in: Time, about 1,200 days (expected to go up).");
    }

    private void change(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    private String report() {
        return ReportMarkdown.of(Projects.complete(Projects.read(folder)), ReportSettings.plain())
                .markdown()
                .replace("\u00a0", " ");
    }
}
