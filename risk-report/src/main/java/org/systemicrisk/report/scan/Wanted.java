package org.systemicrisk.report.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.finding.Severity;

/** Everything that is looked for, in the forms in which it can be found quickly. */
final class Wanted {

    private static final int FEW_LETTERS = 4;
    private static final int TELLING_LETTERS = 20;
    private static final int TELLING_TITLE = 16;
    private static final int MOST_SPOKEN_DIGITS = 3;

    /**
     * Words that are looked for.
     *
     * @param form the number they spell; absent for other words
     */
    record Phrase(Secret secret, Severity severity, Optional<Form> form, boolean partly, boolean unsplit) {}

    private final Map<Long, List<Form>> forms = new HashMap<>();
    private final Marks marks = new Marks();
    private final Phrases<Phrase> phrases = new Phrases<>();
    private final Windows<Secret> windows = new Windows<>();

    Wanted(Collection<Secret> secrets) {
        for (Secret secret : secrets) {
            if (secret instanceof Secret.Value value) {
                add(value);
            } else if (secret instanceof Secret.Words words) {
                add(words);
            }
        }
        phrases.link();
    }

    List<Form> forms(long significand) {
        return marks.mayHold(significand) ? forms.getOrDefault(significand, List.of()) : List.of();
    }

    Phrases<Phrase> phrases() {
        return phrases;
    }

    Windows<Secret> windows() {
        return windows;
    }

    private void add(Secret.Value value) {
        for (Form form : Form.of(value)) {
            marks.add(form.significand());
            forms.computeIfAbsent(form.significand(), significand -> new ArrayList<>())
                    .add(form);
            if (!value.subject().isEmpty() && (form.exact() || form.digits() <= MOST_SPOKEN_DIGITS)) {
                NumberWords.of(form.number())
                        .forEach(letters -> phrases.add(
                                letters, new Phrase(value, Severity.ERROR, Optional.of(form), false, false)));
            }
        }
    }

    private void add(Secret.Words words) {
        String letters = Letters.bare(words.text());
        switch (words.kind()) {
            case NAME -> {
                phrase(words, letters, Severity.ERROR);
                phrase(words, Letters.bare(umlauts(words.text())), Severity.ERROR);
            }
            case TITLE -> phrase(words, letters, letters.length() >= TELLING_TITLE ? Severity.ERROR : Severity.WARNING);
            case PASSAGE -> {
                windows.add(words.text(), words);
                if (letters.length() < Windows.WIDTH && letters.length() >= FEW_LETTERS && !isNumber(letters)) {
                    phrase(words, letters, letters.length() >= TELLING_LETTERS ? Severity.ERROR : Severity.WARNING);
                }
            }
            case TEXT -> windows.add(words.text(), words);
        }
    }

    private void phrase(Secret.Words words, String letters, Severity severity) {
        boolean isLong = letters.length() >= 2 * FEW_LETTERS;
        boolean unsplit = letters.length() <= FEW_LETTERS + 1
                && words.text().strip().chars().allMatch(Character::isLetterOrDigit);
        phrases.add(letters, new Phrase(words, severity, Optional.empty(), isLong, unsplit));
    }

    /** As addresses and old programs write German letters. */
    private static String umlauts(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }

    private static boolean isNumber(String letters) {
        return letters.chars().allMatch(Character::isDigit);
    }
}
