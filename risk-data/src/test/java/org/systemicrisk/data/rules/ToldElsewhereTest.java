package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a secret is told although it is withheld: each way that is known, the case that shows it, and the code that
 * finds it. What the cases give word for word is golden in {@link RuleCasesTest}.
 */
final class ToldElsewhereTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a withheld value in another text, RED-103, ",
        "a withheld value in the label of its metric, RED-103, in-label",
        "a withheld value in a remark beside itself, RED-103, beside-itself",
        "a withheld value in a title, RED-103, short-entries",
        "a withheld value that follows from public ones, RED-104, ",
        "a withheld passage in another chapter, RED-117, ",
        "a short passage in another chapter, RED-117, short-passage",
        "the title of a withheld measure in a text, RED-117, withheld-title",
        "a withheld name in another chapter, RED-116, in-another-chapter",
        "a withheld name as a plural, RED-116, ",
        "a withheld name without its accents and hyphens, RED-116, accents-and-hyphens",
        "a withheld name in a measure's title, RED-116, in-title",
        "a withheld name in a metric's label, RED-116, in-label",
        "a withheld name beside a withheld figure, RED-116, in-footnote",
        "the name of a supplier, RED-116, supplier",
        "the name of a person turned round or with an initial, RED-116, person",
        "a withheld name in an id, RED-118, name-joined",
        "a mark whose id tells the figure, RED-118, ",
        "a mark whose id tells words of the passage, RED-118, words-of-passage",
        "a mark whose id tells a number of the passage, RED-118, number-of-passage",
        "an id that tells the title of a withheld measure, RED-118, title-of-measure"
    })
    void isFound(String clause, String code, @Nullable String folder) throws IOException {
        Path cases = RuleCasesTest.CASES.resolve(code);
        Path changes = (folder == null ? cases : cases.resolve(folder)).resolve("bad.txt");

        assertThat(Files.exists(changes)).as(clause).isTrue();
        assertThat(RuleCase.of(changes, directory).findings()).as(clause).anyMatch(finding -> finding.code()
                .equals(code));
    }
}
