package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case in which a rule finds something, with the answers withheld from which ratings are computed: nothing tells
 * them or their reasons. What is said of the methodology, which is printed, may name every answer that can be given.
 */
final class SilentAnswersTest {

    private static final String CANARY = "zelt";
    private static final Pattern ANSWER = Pattern.compile("(\\{question: ([a-z0-9-]+), answer: )([a-z-]+)");
    private static final Pattern WHY =
            Pattern.compile("\\b((?:scope|scale|remediability|[a-z]+): \\{answer: [^,]+, why: \")");
    private static final Pattern PART = Pattern.compile("\\b([a-z]+): \\{answer: ");
    private static final Pattern MATURITY = Pattern.compile("(\\{id: )([a-z-]+)(, label: )([A-Za-z ]+)(, points: )");
    private static final int LEAST = 300;

    private static int sound;
    private static int told;

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.systemicrisk.data.rules.SilentCase#all")
    void noCaseTellsAWithheldAnswer(String name, Path changes) throws IOException {
        List<String> leaks = new ArrayList<>();
        for (boolean all : List.of(true, false)) {
            SilentCase silent = SilentCase.of(changes, temp.resolve(all ? "all" : "one"));
            silent.edit(file -> file.startsWith("methodology/"), text -> MATURITY.matcher(text)
                    .replaceAll("$1zelt$2$3Zelt$4$5"));
            silent.edit(SilentAnswersTest::isRatings, SilentAnswersTest::canaries);
            for (String year : List.of("2024", SilentCase.YEAR)) {
                List<String> answers = new ArrayList<>();
                for (String module : List.of("goods", "speech")) {
                    String ratings = silent.text("assessments/" + year + "/ratings/" + module + ".yaml");
                    answers.addAll(targets(ANSWER, 2, ratings, module, all));
                    answers.addAll(targets(PART, 1, ratings, module, all));
                }
                silent.withhold(year, answers);
            }

            SilentCase.Checked checked = silent.check();

            checked.lines(finding -> !finding.place().file().startsWith("methodology/")).stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).contains(CANARY))
                    .forEach(leaks::add);
            sound += checked.isSound() ? 1 : 0;
            told += checked.findings().size();
        }

        assertThat(leaks).isEmpty();
    }

    @AfterAll
    static void enoughWasTold() {
        if (SilentCase.isComplete()) {
            assertThat(sound).isGreaterThan(LEAST);
            assertThat(told).isGreaterThan(LEAST);
        }
    }

    private static boolean isRatings(String file) {
        return file.contains("/ratings/");
    }

    private static String canaries(String ratings) {
        String answers = ANSWER.matcher(ratings).replaceAll("$1zelt$3, why: \"Zeltgrund is known.\"");
        return WHY.matcher(answers).replaceAll("$1Zeltgrund is known. ");
    }

    private static List<String> targets(Pattern pattern, int group, String ratings, String module, boolean all) {
        return pattern.matcher(ratings)
                .results()
                .map(found -> "answer " + module + " " + found.group(group))
                .distinct()
                .limit(all ? Long.MAX_VALUE : 1)
                .toList();
    }
}
