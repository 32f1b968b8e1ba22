package org.systemicrisk.model.rule.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Phrasebook;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;

/** The numbers of a sentence that count or measure something; not those of articles, dates, times, codes and names. */
final class NumbersOfText {

    /** Years, dates, times, the numbers of laws, of sections (1.2.3), ordinals, and codes such as 5G. */
    private static final Pattern NO_QUANTITY = Pattern.compile(
            "(19|20)[0-9]{2}([/-]([0-9]{2}|(19|20)[0-9]{2}))?"
                    + "|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{1,2}:[0-9]{2}"
                    + "|(19|20)[0-9]{2}/[0-9]{1,4}|[0-9]{1,4}/(19|20)[0-9]{2}"
                    + "|[0-9]{1,2}([.][0-9]{1,2}){2,}|[0-9]+(st|nd|rd|th|s|er)|[0-9]{1,2}\\p{Lu}\\p{L}{0,2}|[0-9]{1,2}h([0-9]{2})?");

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,6}([.:-][0-9]{1,6})*\\p{L}?");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,5}|\\p{L}");
    private static final Pattern OLD_LAW = Pattern.compile("[0-9]{2}/[0-9]{1,4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}");
    private static final int MOST_WORDS = 12;

    private final Lexicon lexicon;
    private final Phrasebook<String> names;

    /** @param names names with digits in them, which may be typed */
    NumbersOfText(Lexicon lexicon, Phrasebook<String> names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    List<Token.Word> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().noneMatch(NumbersOfText::isNumber)) {
            return List.of();
        }
        Set<Integer> named = new HashSet<>();
        for (Phrasebook.Found<String> name : names.find(sentence)) {
            IntStream.range(0, name.span().tokens().size())
                    .forEach(i -> named.add(name.span().at() + i));
        }
        NumbersOfNames others = NumbersOfNames.in(sentence, lexicon);
        return IntStream.range(0, tokens.size())
                .filter(at -> isNumber(tokens.get(at)) && !named.contains(at))
                .filter(at -> isQuantity((Token.Word) tokens.get(at), at, tokens, others))
                .mapToObj(at -> (Token.Word) tokens.get(at))
                .toList();
    }

    private static boolean isNumber(Token token) {
        return token instanceof Token.Word word && word.isNumber();
    }

    private boolean isQuantity(Token.Word word, int at, List<Token> tokens, NumbersOfNames others) {
        if (isPercent(word)) {
            return true;
        }
        return !(NO_QUANTITY.matcher(word.text()).matches()
                || OLD_LAW.matcher(word.text()).matches() && word.after() == '/'
                || isMark(word)
                || isNumberOf(word, at, tokens)
                || isDay(word, at, tokens)
                || others.has(word, at));
    }

    private static boolean isPercent(Token.Word word) {
        String behind = word.behind(3).stripLeading();
        return behind.startsWith("%") || behind.startsWith("\u2030");
    }

    /** (1), #1, § 1. */
    private static boolean isMark(Token.Word word) {
        return word.text().length() <= 2 && word.before() == '(' && word.after() == ')'
                || isOfParagraph(word)
                || word.before() == '#';
    }

    private static boolean isOfParagraph(Token.Word word) {
        return word.ahead(3).stripTrailing().endsWith("\u00a7");
    }

    /** Behind Article, page, version and the like; other numbers, letters and short codes may lie between. */
    private boolean isNumberOf(Token.Word number, int at, List<Token> tokens) {
        if (!PLAIN.matcher(number.text()).matches()) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - MOST_WORDS); i--) {
            if (tokens.get(i) instanceof Token.Word word) {
                if (lexicon.has(WordList.NUMBERED, word)) {
                    return i == 0 || !isOneOf(tokens.get(i - 1));
                }
                if (isOfParagraph(word)) {
                    return true;
                }
                if (!word.isNumber()
                        && !CAPITALS.matcher(word.text()).matches()
                        && !lexicon.has(WordList.CONNECTOR, word)) {
                    return false;
                }
            } else if (!(tokens.get(i) instanceof Token.Reference reference
                    && reference.node() instanceof ProseNode.Literal)) {
                return false;
            }
        }
        return false;
    }

    /** Last year 300 were found: what comes first is no name that a number ends. */
    private boolean isOneOf(Token token) {
        return token instanceof Token.Word word && lexicon.has(WordList.DETERMINER, word);
    }

    /** Beside a month, also as the first of two days. */
    private boolean isDay(Token.Word day, int at, List<Token> tokens) {
        if (!DAY.matcher(day.text()).matches()) {
            return false;
        }
        if (at > 0 && isMonth(tokens.get(at - 1))) {
            return true;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
            if (isMonth(tokens.get(i))) {
                return true;
            }
            if (!(tokens.get(i) instanceof Token.Word word)
                    || !word.isNumber() && !lexicon.has(WordList.CONNECTOR, word)) {
                return false;
            }
        }
        return false;
    }

    private boolean isMonth(Token token) {
        return token instanceof Token.Word word
                && Character.isUpperCase(word.text().charAt(0))
                && lexicon.has(WordList.MONTH, word);
    }
}
