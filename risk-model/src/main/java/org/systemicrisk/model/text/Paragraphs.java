package org.systemicrisk.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** Splits prose into paragraphs, sentences and words. Link targets and the signs of Markdown are no words. */
final class Paragraphs {

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private boolean item;
    private boolean heading;
    private boolean lineBegins = true;

    private Paragraphs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lexicon = vocabulary.lexicon();
    }

    /** @param withheld whether no word of it may be repeated in a finding */
    static List<Paragraph> of(Prose prose, Vocabulary vocabulary, boolean withheld) {
        Paragraphs paragraphs = new Paragraphs(vocabulary);
        paragraphs.read(prose.nodes(), withheld);
        paragraphs.endParagraph();
        return List.copyOf(paragraphs.paragraphs);
    }

    /** The words of a name or label in lower case, as they are found in sentences. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordScanner scanner = new WordScanner(text);
        while (scanner.nextWord(scanner.end())) {
            words.add(scanner.found().toLowerCase(Locale.ROOT));
        }
        return words;
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
        String text = node.markdown();
        WordScanner scanner = new WordScanner(text);
        for (WordScanner.Kind kind = scanner.next(); kind != WordScanner.Kind.END; kind = scanner.next()) {
            switch (kind) {
                case WORD -> tokens.add(word(node, scanner, withheld));
                case STOP -> {
                    if (!goesOn(text, scanner.end())) {
                        endSentence();
                    }
                }
                case CELL -> endSentence();
                case BLOCK, ITEM, HEADING, LINE ->
                    block(kind, scanner.start() > 0 || lineBegins || text.startsWith("\n"));
                case SKIPPED, END -> {
                    // nothing to read
                }
            }
        }
    }

    private Token.Word word(ProseNode.Text node, WordScanner scanner, boolean withheld) {
        WordForm form = vocabulary.of(node.markdown(), scanner.start(), scanner.end());
        return new Token.Word(form, node, scanner.start(), scanner.end(), withheld);
    }

    /** A heading ends with its line; a line end within a paragraph means nothing. */
    private void block(WordScanner.Kind kind, boolean opensLine) {
        boolean opensItem = kind == WordScanner.Kind.ITEM && opensLine;
        boolean opensHeading = kind == WordScanner.Kind.HEADING && opensLine;
        if (heading || opensItem || opensHeading || kind == WordScanner.Kind.BLOCK) {
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
        WordScanner next = new WordScanner(text);
        if (word.isNumber()) {
            return next.nextWord(at)
                    && (lexicon.has(WordList.MONTH, next.found())
                            || lexicon.has(WordList.NAMED_BY_NUMBER, next.found())
                            || Character.isLowerCase(text.charAt(next.start())));
        }
        if (word.text().length() > 1 && lexicon.has(WordList.NUMBERED, word)) {
            return (!next.nextWord(at) || Character.isDigit(next.found().charAt(0)))
                    && lexicon.has(WordList.ABBREVIATION, word);
        }
        return word.text().length() == 1 || lexicon.has(WordList.ABBREVIATION, word);
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
