package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicrisk.model.rule.methodology.RangeToken.Kind;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.WordList;

/** Splits a text into numbers, units, words and signs of comparison, and everything else. */
final class RangeLexer {

    /** Hundred, thousand and so on, with or without a sign between the groups. */
    private static final String BASE = "100|10{0,2}[.,'’\u00a0\u202f ]?000(?:[.,'’\u00a0\u202f ]?000)*";

    private static final String SPACES = "[\\s\u00a0\u202f]+";

    private final Map<String, Kind> groups = new LinkedHashMap<>();
    private final List<String> alternatives = new ArrayList<>();
    private final Lexicon lexicon;
    private final boolean comma;
    private final Pattern pattern;

    /** @param comma whether a comma is the decimal sign, and a point stands between groups of digits */
    RangeLexer(Lexicon lexicon, boolean comma) {
        this.lexicon = lexicon;
        this.comma = comma;
        String group = comma ? "[.'’\u00a0\u202f]" : "[,'’\u00a0\u202f]";
        String decimals = comma ? "(?:,[0-9]+)?" : "(?:\\.[0-9]+)?";
        group("per", Kind.UNIT, word(any(WordList.PER) + SPACES + "(?<base>" + BASE + ")"));
        group("mille", Kind.UNIT, "‰|" + word(any(WordList.PER_MILLE)));
        group("cent", Kind.UNIT, "%|" + word(any(WordList.PERCENT)));
        group("ormore", Kind.OR_MORE, word(any(WordList.OR_MORE)));
        group("orless", Kind.OR_LESS, word(any(WordList.OR_LESS)));
        group("between", Kind.BETWEEN, word(any(WordList.BETWEEN)));
        group("rangefrom", Kind.FROM, word(any(WordList.RANGE_FROM)));
        group("least", Kind.LEAST, ">=|=>|≥|" + word(any(WordList.AT_LEAST)));
        group("most", Kind.MOST, "<=|=<|≤|" + word(any(WordList.AT_MOST)));
        group("more", Kind.MORE, ">|" + word(any(WordList.MORE_THAN)));
        group("less", Kind.LESS, "<|" + word(any(WordList.LESS_THAN)));
        group("joint", Kind.JOINT, "[,\u2013-]|" + word(any(WordList.RANGE_JOINT)));
        group("variable", Kind.VARIABLE, "\\b[xX]\\b");
        group("number", Kind.NUMBER, "[0-9]{1,3}(?:" + group + "[0-9]{3})+" + decimals + "|[0-9]+" + decimals);
        group("word", Kind.WORD, "[\\p{L}\\p{N}]+|[.;:!?]");
        this.pattern = Pattern.compile(String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<RangeToken> tokens(String text) {
        List<RangeToken> tokens = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            groups.entrySet().stream()
                    .filter(group -> matcher.start(group.getKey()) >= 0)
                    .findFirst()
                    .ifPresent(group -> tokens.add(new RangeToken(
                            group.getValue(), value(group.getKey(), matcher), matcher.start(), matcher.end())));
        }
        return tokens;
    }

    private BigDecimal value(String group, Matcher matcher) {
        return switch (group) {
            case "per" -> new BigDecimal(matcher.group("base").replaceAll("[^0-9]", ""));
            case "mille" -> BigDecimal.valueOf(1000);
            case "cent" -> BigDecimal.valueOf(100);
            case "number" -> number(matcher.group());
            default -> BigDecimal.ZERO;
        };
    }

    private BigDecimal number(String written) {
        return new BigDecimal(
                comma ? written.replaceAll("[^0-9,]", "").replace(',', '.') : written.replaceAll("[^0-9.]", ""));
    }

    private void group(String name, Kind kind, String alternative) {
        groups.put(name, kind);
        alternatives.add("(?<" + name + ">" + alternative + ")");
    }

    private static String word(String alternative) {
        return "(?<![\\p{L}\\p{N}])(?:" + alternative + ")(?![\\p{L}\\p{N}])";
    }

    /** Any phrase of a kind, the longest first; something that never fits when the language has none. */
    private String any(WordList kind) {
        return lexicon.phrases(kind).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(phrase -> Stream.of(phrase.split(" "))
                        .map(word -> word.endsWith("*")
                                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                                : Pattern.quote(word))
                        .collect(Collectors.joining(SPACES)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|"), all -> all.isEmpty() ? "(?!)" : "(?:" + all + ")"));
    }
}
