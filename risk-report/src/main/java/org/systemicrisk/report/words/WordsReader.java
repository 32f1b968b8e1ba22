package org.systemicrisk.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/**
 * Reads the words of a language: the built-in ones, and a project's own {@code templates/words_<language>.properties},
 * which replaces single words or adds a language. A language that lacks a word is an error.
 */
public final class WordsReader {

    /** Languages whose words are built in. */
    public static final List<String> BUILT_IN = List.of("de", "en");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final String HELP_COPY =
            "Write the missing words, beginning with a copy of the English ones that the manual lists.";

    private final List<Finding> findings = new ArrayList<>();

    /** What is wrong with the words, after {@link #read}. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * The words of a language. Missing ones are findings and are filled up in English, so that rendering can go on.
     *
     * @param own text of the project's words file; null when there is none
     */
    public Words read(String language, @Nullable String own) {
        Map<String, String> english = builtIn("en");
        Place place = Place.ofFile("templates/words_" + language + ".properties");
        Map<String, String> words = new TreeMap<>();
        if (BUILT_IN.contains(language)) {
            words.putAll(builtIn(language));
        } else if (own == null || !LANGUAGE.matcher(language).matches()) {
            findings.add(Finding.error(
                    "WRD-001",
                    Place.ofFile("assessment.yaml"),
                    "There are no words for the language \"" + language + "\".",
                    "Use en or de, or add templates/words_" + language + ".properties."));
            return new Words("en", english);
        }
        if (own != null) {
            add(words, english, own, place);
        }
        complete(words, english, place);
        return new Words(language, words);
    }

    private void add(Map<String, String> words, Map<String, String> english, String own, Place place) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(own));
        } catch (IOException | IllegalArgumentException broken) {
            findings.add(Finding.error(
                    "WRD-002",
                    place,
                    "The file is not a properties file.",
                    "Write one key=words a line; a backslash is written twice."));
            return;
        }
        for (String key : properties.stringPropertyNames()) {
            if (!english.containsKey(key)) {
                findings.add(Finding.warning(
                        "WRD-003",
                        place,
                        "No template uses the built-in key \"" + key + "\".",
                        "Keep it if one of the project's own templates asks for it."));
            }
            words.put(key, properties.getProperty(key));
        }
    }

    private void complete(Map<String, String> words, Map<String, String> english, Place place) {
        english.forEach((key, text) -> {
            if (words.putIfAbsent(key, text) == null) {
                findings.add(Finding.error("WRD-004", place, "The word \"" + key + "\" is missing.", HELP_COPY));
            }
        });
    }

    static Map<String, String> builtIn(String language) {
        Properties properties = new Properties();
        try (InputStream in = WordsReader.class.getResourceAsStream("words_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no built-in words for " + language);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new IllegalStateException("cannot read the built-in words for " + language, cause);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
