package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.model.finding.Finding;

/** Ranges are read in German too: with its words, a decimal comma and a point between groups of digits. */
final class GermanRangesTest {

    private static final String CHANGES =
            """
            in assessment.yaml
            - language: en
            + language: de
            in methodology/2024.yaml
            - - {id: rare, label: Rare, description: "Fewer than 3 in 1,000 of what was checked break a rule."}
            - - {id: occasional, label: Occasional, description: "At least 3 and fewer than 10 in 1,000 of what was checked break a rule."}
            - - {id: frequent, label: Frequent, description: "At least 10 in 1,000 of what was checked break a rule."}
            +     - {id: rare, label: Rare, description: "Höchstens 0,3 Prozent des Geprüften verletzen eine Regel."}
            +     - {id: occasional, label: Occasional, description: "Mindestens 3 und weniger als 10 von 1.000 Stichproben."}
            +     - {id: frequent, label: Frequent, description: "Mehr als 10 je 1.000 Stichproben verletzen eine Regel."}
            - - {id: weak, label: Weak, description: "Fewer than 40 % of the points are earned."}
            - - {id: moderate, label: Moderate, description: "At least 40 % and fewer than 75 % of the points are earned."}
            - - {id: strong, label: Strong, description: "At least 75 % of the points are earned."}
            +     - {id: weak, label: Weak, description: "Unter 40 % der Punkte."}
            +     - {id: moderate, label: Moderate, description: "Von 40 % bis einschließlich 75 % der Punkte."}
            +     - {id: strong, label: Strong, description: "75 % oder mehr der Punkte."}
            """;

    @TempDir
    Path directory;

    @Test
    void areComparedWithTheirBands() {
        BrokenProject.copyOf("rules/base", directory);
        BrokenProject.change(directory, CHANGES);
        AssessmentProject project = AssessmentProject.open(directory);

        List<Finding> findings = new AssessmentCheck(null)
                .check(project.read(project.latestRenderable().orElseThrow()))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("MET-102"))
                .extracting(Finding::fact)
                .containsExactly(
                        "\"Höchstens 0,3 Prozent\" means values up to and including 0.3 %, and the band of Rare holds values"
                                + " below 0.3 %",
                        "\"Mehr als 10 je 1.000\" means values above 1 %, and the band of Frequent holds values from 1 % upward",
                        "\"Von 40 % bis einschließlich 75 %\" means values from 40 %, up to and including 75 %, and the band of"
                                + " Moderate holds values from 40 % to below 75 %");
    }
}
