package org.systemicrisk.report.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fixed words of a report in one language, by key. A pattern holds its arguments as <code>{0}</code>, and forms for
 * one and for several as <code>{0|one measure|# measures}</code>, where {@code #} is the number itself; a form
 * for none may stand before the two.
 */
public final class Words {

    private final String language;
    private final Map<String, String> patterns;

    Words(String language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = new TreeMap<>(patterns);
    }

    /** The language's BCP 47 tag, as {@code en}. */
    public String language() {
        return language;
    }

    public Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The words of a key with their arguments put in as they are.
     *
     * @throws UnknownWordException when the language has no such key
     */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new UnknownWordException(key, language);
        }
        return Pattern.of(pattern).fill(arguments);
    }
}
