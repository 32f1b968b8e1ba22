package org.systemicrisk.report.words;

import java.util.List;
import java.util.Locale;

/** Words for the closed lists of the model, and lists in a sentence. */
public final class Enumerations {

    private final Words words;

    public Enumerations(Words words) {
        this.words = words;
    }

    /** The word of a constant, by {@code <list>.<constant>}: {@code influence.raises}. */
    public String of(String list, Enum<?> constant) {
        return words.text(list + "." + wire(constant));
    }

    /** The name of a constant in the files. */
    public static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code a, b and c}. */
    public String join(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return words.text(
                "list.last", String.join(words.text("list.between"), items.subList(0, last)), items.get(last));
    }

    /** A country by its two-letter code, a group of them, or a code without a word as it is. */
    public String territory(String code) {
        if (code.contains("+")) {
            return join(List.of(code.split("\\+")).stream().map(this::territory).toList());
        }
        return named("territory." + code, code);
    }

    /** A language by its two-letter code. */
    public String language(String code) {
        return named("language." + code, code);
    }

    private String named(String key, String otherwise) {
        return words.has(key) ? words.text(key) : otherwise;
    }
}
