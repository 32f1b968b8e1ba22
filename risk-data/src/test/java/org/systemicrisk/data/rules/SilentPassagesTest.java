package org.systemicrisk.data.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.model.finding.Finding;

/**
 * Cases in which a rule finds something, with each text that is spoken of withheld in turn: what is then told repeats no
 * word of the text, and no digest of a finding is made from its words. As each case is checked for each text twice, which
 * takes minutes, every third case is tried; all with {@code -Dcanary.all=true}.
 */
final class SilentPassagesTest {

    private static final String ID = "canary-passage";
    private static final Pattern REFERENCE = Pattern.compile("\\{[a-z]+ ([a-z]+[.][a-z-]+)");
    private static final int LEAST = 100;

    private static int soundPassages;
    private static int findingsInside;

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.systemicrisk.data.rules.SilentCase#some")
    void noCaseRepeatsAWithheldPassage(String name, Path changes) throws IOException {
        SilentCase silent = SilentCase.of(changes, temp);
        List<Passages.Passage> passages = Passages.of(silent, silent.check().findings(), changes);
        List<String> leaks = new ArrayList<>();
        for (Passages.Passage passage : passages) {
            withhold(silent, passage, "");
            SilentCase.Checked checked = silent.check();
            SecretWords secret = new SecretWords(passage.text(), openTexts(silent, passage));
            checked.lines().forEach(line -> secret.in(line).forEach(leak -> leaks.add(passage + "\n  " + leak)));
            references(passage, silent, checked, leaks);
            silent.restore();
            if (checked.isSound()) {
                soundPassages++;
                withhold(silent, passage, " Zeltbruin ogrum.");
                digests(checked, silent.check(), leaks);
                silent.restore();
            }
        }

        assertThat(leaks).isEmpty();
    }

    @AfterAll
    static void enoughWasWithheld() {
        if (SilentCase.isComplete()) {
            assertThat(soundPassages).isGreaterThan(LEAST);
            assertThat(findingsInside).isGreaterThan(LEAST);
        }
    }

    private static void withhold(SilentCase silent, Passages.Passage passage, String more) throws IOException {
        silent.edit(passage.file()::equals, text -> passage.withheld(text, ID, more));
        silent.withholdPassages(ID);
    }

    /** What can be read without the passage. */
    private static String openTexts(SilentCase silent, Passages.Passage passage) {
        String marker = "{withheld " + ID + "}";
        return silent.allTexts().replace(marker + passage.text().toLowerCase(Locale.ROOT), marker);
    }

    /** Of which figure or measure a passage speaks is withheld with it. */
    private static void references(
            Passages.Passage passage, SilentCase silent, SilentCase.Checked checked, List<String> leaks)
            throws IOException {
        String text = silent.text(passage.file());
        for (MatchResult reference : REFERENCE.matcher(passage.text()).results().toList()) {
            checked.findings().stream()
                    .filter(finding -> passage.holds(finding.place(), text, ID))
                    .filter(finding -> (finding.fact() + finding.help()).contains(reference.group(1)))
                    .forEach(finding -> leaks.add(passage + "\n  tells what it refers to: " + finding));
        }
    }

    /** Whoever can try words and compare digests must not find the passage. */
    private static void digests(SilentCase.Checked one, SilentCase.Checked other, List<String> leaks) {
        Map<String, Set<String>> contents = new HashMap<>();
        one.findings().forEach(finding -> contents.computeIfAbsent(key(finding), key -> new HashSet<>())
                .add(finding.content()));
        for (Finding finding : other.findings()) {
            Set<String> known = contents.getOrDefault(key(finding), Set.of(finding.content()));
            if (!known.contains(finding.content())) {
                leaks.add("the words make the digest of " + finding);
            }
        }
        findingsInside += one.findings().size();
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.subject() + " " + finding.place();
    }
}
