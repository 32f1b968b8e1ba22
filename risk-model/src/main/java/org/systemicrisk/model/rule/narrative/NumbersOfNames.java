package org.systemicrisk.model.rule.narrative;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;

/**
 * The numbers of a sentence that name something: an hour, an age, a telephone, a case, a 72-hour limit.
 *
 * @param minors whether it speaks of young people
 * @param named where the words begin that a number names
 */
record NumbersOfNames(List<Token> tokens, Lexicon lexicon, boolean minors, Set<Integer> named) {

    private static final Pattern AGE = Pattern.compile("1[0-9]|2[01]");

    /** The end of what stands before the last number of C-131/12, v4.0.1, EU:C:2014 or UTC+1. */
    private static final Pattern CODE = Pattern.compile("(?:\\p{Lu}-[0-9]{1,4}/|[\\p{L}0-9][.]|\\p{L}:|\\p{Lu}[+])$");

    /** With the code of a country, or a zero, before it. */
    private static final Pattern TELEPHONE = Pattern.compile("(?:[+][0-9]{1,3}|\\b0[0-9]{1,5})(?:[ /-][0-9]+){1,5}");

    private static final int FARTHEST = 24;
    private static final int MOST_WORDS = 4;

    static NumbersOfNames in(Sentence sentence, Lexicon lexicon) {
        return new NumbersOfNames(
                sentence.tokens(),
                lexicon,
                sentence.has(WordList.MINOR, lexicon),
                sentence.find(WordList.NAMED_BY_NUMBER, lexicon).stream()
                        .map(Sentence.Span::at)
                        .collect(Collectors.toSet()));
    }

    boolean has(Token.Word number, int at) {
        return CODE.matcher(number.ahead(8)).find()
                || isItem(number)
                || isJoined(number)
                || isTelephone(number)
                || isAge(number, at)
                || isNamed(at);
    }

    /** Behind "1)" in a sentence; the bracket closes nothing. */
    private static boolean isItem(Token.Word number) {
        return number.text().length() <= 2
                && number.before() == ' '
                && number.after() == ')'
                && number.ahead(FARTHEST).lastIndexOf('(')
                        <= number.ahead(FARTHEST).lastIndexOf(')');
    }

    /** 72-hour, 15-year-old, 24-Stunden-Frist, 16+; not 5-per-cent. */
    private boolean isJoined(Token.Word number) {
        String behind = number.behind(FARTHEST);
        return behind.startsWith("+")
                || behind.length() > 1
                        && behind.charAt(0) == '-'
                        && Character.isLetter(behind.charAt(1))
                        && lexicon.phrases(WordList.PERCENT).stream()
                                .map(percent -> percent.substring(0, Math.min(3, percent.length())))
                                .noneMatch(behind.substring(1)::startsWith);
    }

    private static boolean isTelephone(Token.Word number) {
        String ahead = number.ahead(FARTHEST);
        return TELEPHONE
                .matcher(ahead + number.text() + number.behind(FARTHEST))
                .results()
                .anyMatch(found -> found.start() <= ahead.length()
                        && found.end() >= ahead.length() + number.text().length());
    }

    /** Of young people: under 16, aged 13 to 17. */
    private boolean isAge(Token.Word number, int at) {
        return minors
                && at > 0
                && AGE.matcher(number.text()).matches()
                && tokens.get(at - 1) instanceof Token.Word before
                && List.of(
                                WordList.MINOR,
                                WordList.LESS_THAN,
                                WordList.MORE_THAN,
                                WordList.AT_LEAST,
                                WordList.CONNECTOR,
                                WordList.BETWEEN,
                                WordList.RANGE_FROM)
                        .stream()
                        .anyMatch(list -> lexicon.has(list, before));
    }

    /** Before "a.m." or "Member States", also as the first of two. */
    private boolean isNamed(int at) {
        for (int i = at + 1; i <= Math.min(tokens.size() - 1, at + MOST_WORDS); i++) {
            if (named.contains(i)) {
                return true;
            }
            if (!(tokens.get(i) instanceof Token.Word word)
                    || !word.isNumber() && !lexicon.has(WordList.CONNECTOR, word)) {
                return false;
            }
        }
        return false;
    }
}
