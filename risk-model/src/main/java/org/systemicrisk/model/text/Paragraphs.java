package org.systemicrisk.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** Splits prose into paragraphs, sentences and words. Link targets and the signs of Markdown are no words. */
final class Paragraphs {

    private static final Pattern TOKEN = Pattern.compile(
            // where a paragraph ends, an item begins, a cell ends
            "(?<block>\\n[ \\t]*(?=\\n))|(?<item>(?:^|\\n)[ \\t]*(?:[-*+]|[0-9]{1,3}[.)])[ \\t]+)"
                    + "|(?<cell>\\||(?:^|\\n)[ \\t]*#{1,6}[ \\t])"
                    // what is not read
                    + "|(?<skip>\\]\\([^)\\s]*\\)|<[a-z]+:[^>\\s]*>|https?://\\S+|\\[\\^[^\\]]*\\]:?)"
                    // numbers with their signs, words with what joins them
                    + "|(?<word>\\p{Nd}+(?:[.,:/\u2019'\u00a0\u202f-]\\p{Nd}+)*|[\\p{L}\\p{Nd}]+(?:['\u2019-][\\p{L}\\p{Nd}]+)*)"
                    + "|(?<stop>[.!?\u2026](?=[\"'\u2019\u201d)*_]*(?:\\s|$)))");

    private final Lexicon lexicon;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private boolean item;

    private Paragraphs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Paragraph> of(Prose prose, Lexicon lexicon) {
        Paragraphs paragraphs = new Paragraphs(lexicon);
        paragraphs.read(prose.nodes(), false);
        paragraphs.endParagraph(false);
        return List.copyOf(paragraphs.paragraphs);
    }

    private void read(List<ProseNode> nodes, boolean withheld) {
        for (ProseNode node : nodes) {
            if (node instanceof ProseNode.Text text) {
                read(text, withheld);
            } else if (node instanceof ProseNode.Withheld passage) {
                read(passage.content(), true);
            } else {
                tokens.add(new Token.Reference(node, withheld));
            }
        }
    }

    private void read(ProseNode.Text node, boolean withheld) {
        Matcher matcher = TOKEN.matcher(node.markdown());
        while (matcher.find()) {
            if (matcher.start("word") >= 0) {
                tokens.add(Token.Word.of(node, matcher.start(), matcher.end(), withheld));
            } else if (matcher.start("block") >= 0) {
                endParagraph(false);
            } else if (matcher.start("item") >= 0) {
                endParagraph(true);
            } else if (matcher.start("cell") >= 0) {
                endSentence();
            } else if (matcher.start("stop") >= 0 && !isAbbreviated()) {
                endSentence();
            }
        }
    }

    private boolean isAbbreviated() {
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1) instanceof Token.Word word
                && (word.text().length() == 1 || lexicon.length(WordList.ABBREVIATION, tokens, tokens.size() - 1) > 0);
    }

    private void endSentence() {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(tokens));
            tokens.clear();
        }
    }

    private void endParagraph(boolean itemFollows) {
        endSentence();
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(sentences, item));
            sentences.clear();
        }
        item = itemFollows;
    }
}
