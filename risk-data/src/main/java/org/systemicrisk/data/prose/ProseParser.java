package org.systemicrisk.data.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/**
 * Turns text into nodes: Markdown as it was written, and references. What is written inside a withheld passage is
 * never repeated in a finding.
 */
public final class ProseParser {
    private static final String CLOSING = "/withheld";
    /** No reference is longer; what is, lacks its end. */
    private static final int MOST_CHARACTERS = 300;

    private static final Pattern NEW_BLOCK = Pattern.compile(
            "\\n[ \\t]*\\n|\\n[ \\t]*([-*+]|[0-9]+[.)])[ \\t]|\\n[ \\t]*(#{1,6} |[|>]|```|~~~)|\\n[ \\t]*\\[\\^");

    private final String text;
    private final Locator locator;
    private final FindingList findings;
    private final List<ProseNode> nodes = new ArrayList<>();
    private @Nullable Passage open;
    private int textFrom;

    private ProseParser(String text, Locator locator, FindingList findings) {
        this.text = text;
        this.locator = locator;
        this.findings = findings;
    }

    /** Reads a text; what is wrong with it is told, and left out. */
    public static Prose parse(String text, Locator locator, FindingList findings) {
        return new ProseParser(text, locator, findings).parse();
    }

    private Prose parse() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '{') {
                at = reference(at);
            } else {
                at++;
            }
        }
        flush(text.length());
        if (open != null) {
            findings.add(
                    Code.NAR_003,
                    open.place(),
                    "the withheld passage is not closed",
                    "write {/withheld} where it ends, in the same paragraph");
            nodes.add(open.node());
        }
        return new Prose(nodes);
    }

    /** Reads the reference that begins here and returns where the text goes on. */
    private int reference(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '}' && text.charAt(end) != '{') {
            end++;
        }
        if (end == text.length()
                || text.charAt(end) == '{'
                || end - start > MOST_CHARACTERS
                || text.substring(start, end).contains("\n\n")) {
            findings.add(
                    Code.NAR_002,
                    locator.place(start, start + 1),
                    "a brace opens a reference that is not closed",
                    "close it with }, or write \\{ for a brace");
            return start + 1;
        }
        flush(start);
        textFrom = end + 1;
        Place place = locator.place(start, end + 1);
        List<String> words = Arrays.asList(text.substring(start + 1, end).trim().split("\\s+"));
        read(words, place, start, end + 1);
        return end + 1;
    }

    private void read(List<String> words, Place place, int start, int end) {
        String word = words.get(0);
        if (word.equals("withheld")) {
            openPassage(words, place, end);
        } else if (word.equals(CLOSING)) {
            closePassage(place, start);
        } else if (ReferenceParser.knows(word)) {
            try {
                add(ReferenceParser.parse(words, place));
            } catch (IllegalArgumentException malformed) {
                String why = open == null ? ": " + malformed.getMessage() : "";
                findings.add(
                        Code.NAR_002,
                        place,
                        "the reference cannot be read" + why,
                        "write it like " + ReferenceParser.example(word));
            }
        } else {
            String named = open == null && !word.isEmpty() ? word + " begins no reference" : "this is no reference";
            findings.add(
                    Code.NAR_001,
                    place,
                    named,
                    Nearest.help(
                            open == null ? word : "",
                            ReferenceParser.words(),
                            "write \\{ for a brace; references are in the manual"));
        }
    }

    private void openPassage(List<String> words, Place place, int end) {
        if (open != null) {
            findings.add(
                    Code.NAR_004,
                    place,
                    "a withheld passage begins inside another one",
                    "close the first with {/withheld} before");
            return;
        }
        try {
            RedactionId redaction = RedactionId.of(ReferenceParser.one(words.subList(1, words.size())));
            open = new Passage(redaction, place, end, new ArrayList<>());
        } catch (IllegalArgumentException malformed) {
            findings.add(
                    Code.NAR_002,
                    place,
                    "the withheld passage does not name its redaction",
                    "write {withheld <redaction>}…{/withheld}");
            // what follows is a secret all the same, and must not become text
            open = new Passage(RedactionId.of("unnamed"), place, end, new ArrayList<>());
        }
    }

    private void closePassage(Place place, int start) {
        if (open == null) {
            findings.add(
                    Code.NAR_006,
                    place,
                    "a withheld passage ends here that did not begin",
                    "write {withheld <redaction>} where it begins");
            return;
        }
        String content = text.substring(open.contentFrom(), start);
        if (NEW_BLOCK.matcher(content).find() || crossesCell(content)) {
            findings.add(
                    Code.NAR_005,
                    open.place(),
                    "the withheld passage does not end in the paragraph, list item or cell in which it begins",
                    "mark each paragraph by itself; one redaction may cover several passages");
        }
        nodes.add(open.node());
        open = null;
    }

    private boolean crossesCell(String content) {
        if (open == null || content.indexOf('|') < 0) {
            return false;
        }
        int line = text.lastIndexOf('\n', open.contentFrom() - 1) + 1;
        while (line < text.length() && (text.charAt(line) == ' ' || text.charAt(line) == '\t')) {
            line++;
        }
        return text.startsWith("|", line);
    }

    private void flush(int to) {
        if (to > textFrom) {
            add(new ProseNode.Text(
                    text.substring(textFrom, to), locator.place(textFrom, to), locator.track(textFrom, to)));
            textFrom = to;
        }
    }

    private void add(ProseNode node) {
        (open == null ? nodes : open.content()).add(node);
    }

    /** A withheld passage that is being read. */
    private record Passage(RedactionId redaction, Place place, int contentFrom, List<ProseNode> content) {
        ProseNode node() {
            return new ProseNode.Withheld(redaction, content, place);
        }
    }
}
