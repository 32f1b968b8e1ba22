package org.systemicrisk.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** Splits prose into paragraphs, sentences and words. Link targets and the signs of Markdown are no words. */
final class Paragraphs {

    /** Numbers with their signs and what is written close behind them; words with what joins them. */
    private static final String WORD = "\\p{Nd}++(?:[.,:/\u2019'\u00a0\u202f-]\\p{Nd}++)*+[\\p{L}\\p{Nd}]*"
            + "|[\\p{L}\\p{Nd}]+(?:['\u2019-][\\p{L}\\p{Nd}]+)*";

    private static final Pattern ONLY_WORDS = Pattern.compile(WORD);

    private static final Pattern TOKEN = Pattern.compile(
            // where a paragraph ends, an item or a heading begins, a cell ends
            "(?<block>\\n[ \\t]*(?=\\n))|(?<item>(?:^|\\n)[ \\t]*(?:[-*+]|[0-9]{1,3}[.)])[ \\t]+)"
                    + "|(?<heading>(?:^|\\n)[ \\t]*#{1,6}[ \\t])|(?<cell>\\|)"
                    // what is not read
                    + "|(?<skip>\\]\\([^)\\s]*\\)|<[a-z]+:[^>\\s]*>|https?://\\S+|\\[\\^[^\\]]*\\]:?|&#?[A-Za-z0-9]+;)"
                    + "|(?<word>" + WORD + ")"
                    + "|(?<stop>[.!?\u2026](?=(?:\\[\\^[^\\]]*\\])*[\"'\u2019\u201d)*_]*(?:\\s|$)))|(?<line>\\n)");

    private final Lexicon lexicon;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private boolean item;
    private boolean heading;
    private boolean lineBegins = true;

    private Paragraphs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param withheld whether no word of it may be repeated in a finding */
    static List<Paragraph> of(Prose prose, Lexicon lexicon, boolean withheld) {
        Paragraphs paragraphs = new Paragraphs(lexicon);
        paragraphs.read(prose.nodes(), withheld);
        paragraphs.endParagraph();
        return List.copyOf(paragraphs.paragraphs);
    }

    /** The words of a name or label in lower case, as they are found in sentences. */
    static List<String> words(String text) {
        return ONLY_WORDS
                .matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private void read(List<ProseNode> nodes, boolean withheld) {
        for (ProseNode node : nodes) {
            if (node instanceof ProseNode.Text text) {
                read(text, withheld);
                lineBegins = lineBegins(text.markdown());
            } else if (node instanceof ProseNode.Withheld passage) {
                read(passage.content(), true);
            } else {
                tokens.add(new Token.Reference(node, withheld));
                lineBegins = false;
            }
        }
    }

    /** Whether what follows a text stands at the beginning of a line. */
    private boolean lineBegins(String text) {
        String lastLine = text.substring(text.lastIndexOf('\n') + 1);
        return lastLine.isBlank() && (lineBegins || lastLine.length() < text.length());
    }

    private void read(ProseNode.Text node, boolean withheld) {
        Matcher matcher = TOKEN.matcher(node.markdown());
        while (matcher.find()) {
            boolean opensLine =
                    matcher.start() > 0 || lineBegins || node.markdown().startsWith("\n");
            if (matcher.start("word") >= 0) {
                tokens.add(Token.Word.of(node, matcher.start(), matcher.end(), withheld));
            } else if (matcher.start("stop") >= 0) {
                if (!goesOn(node.markdown(), matcher.end())) {
                    endSentence();
                }
            } else if (matcher.start("cell") >= 0) {
                endSentence();
            } else if (matcher.start("skip") < 0) {
                block(matcher, opensLine);
            }
        }
    }

    /** A heading ends with its line; a line end within a paragraph means nothing. */
    private void block(Matcher matcher, boolean opensLine) {
        boolean opensItem = matcher.start("item") >= 0 && opensLine;
        boolean opensHeading = matcher.start("heading") >= 0 && opensLine;
        if (heading || opensItem || opensHeading || matcher.start("block") >= 0) {
            endParagraph();
            item = opensItem;
            heading = opensHeading;
        }
    }

    /** Whether the stop before a position ends an abbreviation or a day of a date, and not a sentence. */
    private boolean goesOn(String text, int at) {
        if (tokens.isEmpty() || !(tokens.get(tokens.size() - 1) instanceof Token.Word word)) {
            return false;
        }
        Matcher next = ONLY_WORDS.matcher(text);
        boolean follows = next.find(at);
        if (word.isNumber()) {
            return follows
                    && (lexicon.has(WordList.MONTH, next.group())
                            || lexicon.has(WordList.NAMED_BY_NUMBER, next.group())
                            || Character.isLowerCase(text.charAt(next.start())));
        }
        if (word.text().length() > 1 && lexicon.has(WordList.NUMBERED, word.text())) {
            return (!follows || Character.isDigit(next.group().charAt(0)))
                    && lexicon.has(WordList.ABBREVIATION, word.text());
        }
        return word.text().length() == 1 || lexicon.has(WordList.ABBREVIATION, word.text());
    }

    private void endSentence() {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(tokens));
            tokens.clear();
        }
    }

    private void endParagraph() {
        endSentence();
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(sentences, item, heading));
            sentences.clear();
        }
        item = false;
        heading = false;
    }
}
