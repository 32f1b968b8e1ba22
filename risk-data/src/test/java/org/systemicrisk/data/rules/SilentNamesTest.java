package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case in which a rule finds something, with all names withheld and each sentence speaking of one of them; and with
 * a withheld name typed into titles, names of metrics and other short entries: it is told nowhere.
 */
final class SilentNamesTest {

    private static final String CANARY = "Zeltbruin";
    private static final Pattern NAME = Pattern.compile("(\\{id: ([a-z-]+), kind: [a-z]+, name: )([^}]+)}");
    private static final Pattern SENTENCE = Pattern.compile("[.]\n");
    private static final Pattern ENTRY = Pattern.compile(
            "\\b((?:name|title|short|party|authority|concerns|role|head|group|author|area|where): )(\"?)([^\"{\\[,}\n]+)(\"?)(?=[,}\n])");
    private static final int LEAST = 300;

    private static int sound;
    private static int told;

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.systemicrisk.data.rules.SilentCase#all")
    void noCaseTellsAWithheldName(String name, Path changes) throws IOException {
        SilentCase silent = SilentCase.of(changes, temp);
        silent.edit("registry/names.yaml"::equals, text -> NAME.matcher(text).replaceAll("$1" + CANARY + "}"));
        silent.edit(file -> file.endsWith(".md"), SilentNamesTest::referred);
        silent.withhold(SilentCase.YEAR, targets(silent));

        SilentCase.Checked checked = silent.check();

        assertSilent(checked);
        sound += checked.isSound() ? 1 : 0;
        told += checked.findings().size();
    }

    /** Such a name is itself a finding, and no other is looked for before it is mended. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("everyTenth")
    void aTypedNameIsFoundAndNotTold(String name, Path changes) throws IOException {
        SilentCase silent = SilentCase.of(changes, temp);
        silent.edit("registry/names.yaml"::equals, text -> NAME.matcher(text).replaceAll("$1" + CANARY + "}"));
        silent.edit(file -> file.endsWith(".yaml") && !file.endsWith("names.yaml"), SilentNamesTest::typed);
        silent.withhold(SilentCase.YEAR, targets(silent));

        SilentCase.Checked checked = silent.check();

        assertThat(checked.findings()).anyMatch(finding -> finding.code().equals("RED-007"));
        assertSilent(checked);
    }

    static Stream<Object[]> everyTenth() throws IOException {
        List<Object[]> all = SilentCase.all().toList();
        return IntStream.range(0, all.size()).filter(at -> at % 10 == 0).mapToObj(all::get);
    }

    private static void assertSilent(SilentCase.Checked checked) {
        assertThat(checked.lines())
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(CANARY.toLowerCase(Locale.ROOT)));
    }

    /** Each sentence at the end of a line speaks of the name. */
    private static String referred(String markdown) {
        return SENTENCE.matcher(markdown).replaceAll(" {name scanner}.\n");
    }

    @AfterAll
    static void enoughWasTold() {
        if (SilentCase.isComplete()) {
            assertThat(sound).isGreaterThan(LEAST);
            assertThat(told).isGreaterThan(LEAST);
        }
    }

    /** A redaction of a name that no text refers to would hit nothing. */
    private static List<String> targets(SilentCase silent) throws IOException {
        String all = silent.allTexts();
        return NAME.matcher(silent.text("registry/names.yaml"))
                .results()
                .map(found -> found.group(2))
                .filter(id -> all.contains("{name " + id + "}"))
                .map(id -> "name " + id)
                .toList();
    }

    private static String typed(String yaml) {
        return ENTRY.matcher(yaml).replaceAll("$1$2$3 of " + CANARY + "$4");
    }
}
