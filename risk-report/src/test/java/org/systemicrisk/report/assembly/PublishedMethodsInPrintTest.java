package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.print.Golden;

/** How sure ratings are that come from conditions, cut-offs, judgement and roll-ups: the annex, with methods of published reports. */
class PublishedMethodsInPrintTest {

    private static final Path METHODS = Path.of("..", "risk-data", "src", "test", "resources", "methods");

    @TempDir
    private Path folder;

    /** Parts, bands and the highest of the risks of a module. */
    @Test
    void saysWhichRiskMakesTheHighest() throws IOException {
        Golden.compare("assembly/sensitivity-temu-2025.md", annex("temu-2025"));
    }

    /** One answer raises a priority, two cut-offs give the likelihood, and the kind of harm is judged by itself. */
    @Test
    void saysFromWhichCutOffOnARatingIsAnother() throws IOException {
        assertThat(annex("snapchat-2025"))
                .contains(
                        "| – Harmful false information | Extremely low: robust | Significant: judged by itself | Level 3: borderline | Low Risk: judged by itself |",
                        "2 ratings are judged by themselves, and no input moves them: severity and conclusion.",
                        "It becomes Level 1 if the answer on priority (Is there a credible and imminent danger to life or safety?) is one step higher.",
                        "| Share of views that show violating content | 0.0001\u00a0% | no rating changes "
                                + "| by more than 0.0489 percentage points, to more than 0.049\u00a0%: no condition gives a step; "
                                + "by 0.0499 percentage points or more, to 0.05\u00a0% or more: probability Very low; "
                                + "by 0.5 percentage points or more, to 0.5\u00a0% or more: probability Low, priority Level 2 |",
                        "| Severity, which is judged by itself, by one step | Severe | no rating changes | there is no higher step |",
                        "| Is there a credible and imminent danger to life or safety? | Yes | priority Level 3 | there is no higher answer |");
    }

    /** A cut-off that only raises, and means of the risks of a category, from which its rating is looked up anew. */
    @Test
    void saysWhichSingleRiskMovesAMean() throws IOException {
        assertThat(annex("zalando-2025"))
                .contains(
                        "| Civic discourse | N/A | N/A | N/A |",
                        "- **Data practices, residual risk Low.** It becomes Very Low if the probability of any one of 2 risks "
                                + "(Processing inside and Access from outside) is one step lower.",
                        "| Probability of single risks, one at a time, by one step | 3 ratings "
                                + "| Processing inside and Access from outside: probability Very Low, residual risk Very Low | no rating changes |");
    }

    /** The annex of both editions, which are the same where nothing is withheld. */
    private String annex(String method) throws IOException {
        Projects.copy(METHODS.resolve(method), folder);
        Files.writeString(
                folder.resolve("assessment.yaml"),
                "sensitivity: {editions: [complete, non-confidential]}\n",
                StandardOpenOption.APPEND);
        Path year = folder.resolve("assessments/2025/assessment.yaml");
        Files.writeString(year, Files.readString(year).replace("rendered: false", "rendered: true"));
        Assessment assessment = Projects.draft(folder);
        String complete = annex(Projects.complete(assessment));
        assertThat(annex(Projects.published(assessment))).isEqualTo(complete);
        return complete;
    }

    private static String annex(Edition edition) {
        String text = ReportMarkdown.of(edition, ReportSettings.plain()).printable();
        int from = text.lastIndexOf("\n# ", text.indexOf("{#annex-sensitivity}")) + 1;
        return text.substring(from).strip() + "\n";
    }
}
