package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.finding.Finding;

/** A small change to the clean assessment, and what is found in it. */
final class RuleCase {

    private RuleCase() {}

    /** All findings as they are shown on a console. */
    static String findings(@Nullable Path changes, Path directory) throws IOException {
        return of(changes, directory).shown();
    }

    /** All findings, and how they are shown on a console. */
    static Found of(@Nullable Path changes, Path directory) throws IOException {
        BrokenProject.copyOf("rules/base", directory);
        if (changes != null) {
            BrokenProject.change(directory, Files.readString(changes, UTF_8));
        }
        AssessmentProject project = AssessmentProject.open(directory);
        Reading reading = project.read(project.latestRenderable().orElseThrow());
        List<Finding> findings = new AssessmentCheck(null).check(reading).findings();
        String shown = findings.isEmpty() ? "no findings\n" : new FindingsText(reading.texts()).show(findings);
        return new Found(findings, shown);
    }

    /** What is found in a case. */
    record Found(List<Finding> findings, String shown) {}
}
