package org.systemicrisk.model.rule.redactions;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.registry.NameKind;
import org.systemicrisk.model.registry.NamedThing;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Folded;

/**
 * The withheld names in the forms in which they can stand somewhere: in any case, with or without accents, hyphens and
 * blanks, as a plural or genitive; a person's name also turned round or with an initial.
 */
final class NameForms {

    /** Shorter ones are too often a word of their own. */
    private static final int SHORTEST = 4;

    private static final int MOST_WORDS = 5;
    private static final int FACTOR = 31;
    private static final List<String> ENDINGS = List.of("s", "es");
    private static final Map<String, String> UMLAUTS = Map.of("\u00e4", "ae", "\u00f6", "oe", "\u00fc", "ue");

    /**
     * One form of a name.
     *
     * @param needsCapital whether it is the name only where it begins with a capital, as the name does
     */
    private record Form(Redaction redaction, boolean isInflected, boolean needsCapital) {}

    private final Map<String, Form> forms = new HashMap<>();
    /** Of the first letters of the forms, so that nearly every word is passed over at a glance. */
    private final BitSet beginnings = new BitSet();

    private final BitSet firstLetters = new BitSet();
    private int longest;

    private NameForms() {}

    static NameForms of(Dossier dossier) {
        NameForms names = new NameForms();
        dossier.registry().names().forEach(thing -> dossier.withholdings()
                .ofName(thing.id())
                .ifPresent(redaction -> thing.name().value().ifPresent(name -> names.enter(name, thing, redaction))));
        return names;
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    private void enter(String name, NamedThing thing, Redaction redaction) {
        List<Folded> words = Folded.words(name);
        boolean capital = !words.isEmpty() && words.get(0).isCapital();
        enter(Folded.joined(words), redaction, capital);
        enter(Folded.joined(Folded.words(spelledOut(name))), redaction, capital);
        if (thing.kind() == NameKind.PERSON && words.size() > 1) {
            Folded last = words.get(words.size() - 1);
            enter(last.letters() + Folded.joined(words.subList(0, words.size() - 1)), redaction, capital);
            enter(words.get(0).letters().charAt(0) + last.letters(), redaction, capital);
        }
    }

    private void enter(String form, Redaction redaction, boolean capital) {
        if (form.length() >= SHORTEST) {
            forms.putIfAbsent(form, new Form(redaction, false, capital));
            ENDINGS.forEach(ending -> forms.putIfAbsent(form + ending, new Form(redaction, true, capital)));
            firstLetters.set(form.charAt(0));
            beginnings.set(beginning(form));
            longest = Math.max(longest, form.length() + 2);
        }
    }

    private static String spelledOut(String name) {
        String spelled = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> umlaut : UMLAUTS.entrySet()) {
            spelled = spelled.replace(umlaut.getKey(), umlaut.getValue());
        }
        return spelled;
    }

    /** Whether a name may begin with a word: its first letters are those of one. */
    boolean mayBegin(Folded word) {
        return switch (word.letters().length()) {
            case 0 -> false;
            case 1 -> firstLetters.get(word.letters().charAt(0));
            default -> beginnings.get(beginning(word.letters()));
        };
    }

    /** One number for the first two letters; others may have the same. */
    private static int beginning(String letters) {
        return FACTOR * letters.charAt(0) + letters.charAt(1);
    }

    /** The redaction of the name that begins with a word; a name that is a word by itself counts in any case. */
    Optional<Redaction> at(List<Folded> words, int from, boolean anyCase) {
        Folded first = words.get(from);
        if (!mayBegin(first)) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        for (int at = from; at < Math.min(words.size(), from + MOST_WORDS); at++) {
            String more = words.get(at).letters();
            letters.append(more);
            if (more.isEmpty() || letters.length() > longest) {
                break;
            }
            Form form = forms.get(letters.toString());
            if (form != null) {
                boolean alone = at == from && !form.isInflected();
                if (alone || anyCase || !form.needsCapital() || first.isCapital()) {
                    return Optional.of(form.redaction());
                }
            }
        }
        return Optional.empty();
    }
}
