package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a secret text would be known: its longer words, its numbers, and each two of the longer words that stand side
 * by side in it, but for those that stand in the open anyway or that the program says by itself.
 */
final class SecretWords {

    private static final Path PROGRAM = Path.of("..", "risk-model", "src", "main", "java");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(?:[./][a-z0-9-]+)+");
    private static final Pattern PAGE = Pattern.compile("(?s)\"\"\".*?\"\"\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final int LONG = 4;

    /** What findings are made of, and the keys of the forms in which they are written. */
    private static final String FIXED = bare(words(literals()))
            + "fact help file line column length excerpt code severity subject content error warning note finding place ";

    private final Set<String> telling;

    /** @param open everything that is no secret */
    SecretWords(String secret, String open) {
        String known = bare(words(open)) + FIXED;
        this.telling = pieces(words(secret))
                .filter(piece -> !known.contains(" " + piece + " "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which of them stand in a text. */
    List<String> in(String text) {
        String told = bare(words(ID.matcher(text).replaceAll(" ~ ")));
        return telling.stream()
                .filter(piece -> told.contains(" " + piece + " "))
                .map(piece -> "\"" + piece + "\" in: " + text)
                .toList();
    }

    private static Stream<String> pieces(List<String> words) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() >= LONG || word.length() > 1 && Character.isDigit(word.charAt(0))) {
                pieces.add(word);
            }
            if (i > 0 && word.length() >= LONG && words.get(i - 1).length() >= LONG) {
                pieces.add(words.get(i - 1) + " " + word);
            }
        }
        return pieces.stream();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String bare(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static String literals() {
        try (Stream<Path> all = Files.walk(PROGRAM)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .map(SecretWords::literals)
                    .collect(Collectors.joining(" | "));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String literals(Path source) {
        try {
            String code = PAGE.matcher(Files.readString(source, UTF_8)).replaceAll("");
            String joined = code.replaceAll("\"\\s*\\+\\s*\"", "");
            return LITERAL.matcher(joined)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.joining(" | "));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
