package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.redaction.Edition;

class SharedNotesTest {

    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^[^\\]]+]: .*$");

    @Test
    void printNoNoteTwiceInAChapter() {
        for (Edition edition :
                new Edition[] {Projects.complete(Projects.sample()), Projects.published(Projects.sample())}) {
            for (String chapter : ReportMarkdown.of(edition, ReportSettings.plain())
                    .printable()
                    .split("(?m)^# ", -1)) {
                assertThat(notes(chapter)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void standForAllFiguresOfWhichTheyHold() {
        String text = ReportMarkdown.of(Projects.published(Projects.sample()), ReportSettings.plain())
                .printable();

        assertThat(text)
                .contains("period 312[^figure-products.test-purchases", "71[^figure-products.test-purchases")
                .doesNotContain("[^figure-products.test-purchases-defective");
    }

    private static Stream<String> notes(String chapter) {
        return NOTE.matcher(chapter).results().map(note -> note.group()
                .substring(note.group().indexOf("]: ")));
    }
}
