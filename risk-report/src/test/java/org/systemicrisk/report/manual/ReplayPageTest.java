package org.systemicrisk.report.manual;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.replay.AssessmentFile;
import org.systemicrisk.data.replay.FileReplay;
import org.systemicrisk.data.replay.ReplayText;
import org.systemicrisk.report.assembly.Projects;
import org.systemicrisk.report.export.AssessmentJson;

/** What the page on recomputing shows is what the goal prints of the sample. */
class ReplayPageTest {

    private static final Path PAGE = Path.of("..", "docs", "manual", "replay.md");
    private static final Pattern SHOWN =
            Pattern.compile("(?s)(For the public edition of the sample:\n\n```\n)(.*?)(```)");

    @Test
    void showsWhatIsPrinted() throws IOException {
        String page = Files.readString(PAGE);
        Matcher shown = SHOWN.matcher(page);
        assertThat(shown.find()).isTrue();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    PAGE, shown.replaceFirst(Matcher.quoteReplacement(shown.group(1) + printed() + shown.group(3))));
        }

        Matcher now = SHOWN.matcher(Files.readString(PAGE));
        assertThat(now.find()).isTrue();
        assertThat(now.group(2)).isEqualTo(printed());
    }

    /** The digest changes with every word of the sample, so its digits are not shown. */
    private static String printed() {
        byte[] json = AssessmentJson.write(Projects.published(Projects.sample()));
        assertThat(new String(json, UTF_8)).contains("\"digest\" : \"sha256:");
        return new ReplayText(FileReplay.of(AssessmentFile.of(json, "assessment.json")))
                .lines().stream()
                        .map(line -> "[INFO] " + line.replaceAll("sha256:[0-9a-f]{64}", "sha256:…") + "\n")
                        .collect(Collectors.joining());
    }
}
