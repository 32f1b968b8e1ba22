package org.systemicrisk.model.rule.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Writing;

/** A heading, link, cell or note is there and holds nothing, or nothing leads to it. */
final class EmptyElement implements Rule {

    /** Without one of these there is neither a heading, nor a link, a cell or a note. */
    private static final List<String> SIGNS = List.of("#", "[", "|");

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[(?:\\s*\\]\\([^)]*\\)|[^\\]]*\\]\\(\\s*\\))");
    private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|.*\\|[ \\t]*$");
    private static final Pattern HEAD = Pattern.compile("\\R[ \\t]*\\|[ \\t]*:?-");
    private static final Pattern CELL = Pattern.compile("\\|[ \\t]*(?=\\|)");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^([^\\]]+)\\]:[ \\t]*(\\S?)");
    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]]+)\\](?!:)");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-111",
                "empty heading, link, cell or note",
                Severity.WARNING,
                """
                Where something was announced and nothing follows, a passage was deleted or never written, and a reader cannot know which.

                The rule finds headings with no text below them, links without words or address, empty cells in the body of a table, notes without text, and
                notes to which no mark in the same file leads. The first cell of a table's head may be empty.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<Writing, Joined> texts = new LinkedHashMap<>();
        Map<String, Set<String>> marks = new HashMap<>();
        for (Writing writing : dossier.writings()) {
            Joined text = new Joined(writing.prose());
            if (SIGNS.stream().anyMatch(text.markdown()::contains)) {
                texts.put(writing, text);
                MARK.matcher(text.markdown()).results().forEach(mark -> marks.computeIfAbsent(
                                writing.place().file(), file -> new HashSet<>())
                        .add(mark.group(1)));
            }
        }
        texts.forEach((writing, text) -> {
            Headings.empty(text.markdown())
                    .forEach(heading -> tell(heading, text, "the heading has no text below it", writing, remarks));
            LINK.matcher(text.markdown())
                    .results()
                    .forEach(link -> tell(link, text, "the link lacks its words or its address", writing, remarks));
            ROW.matcher(text.markdown()).results().forEach(row -> cells(row, text, writing, remarks));
            Set<String> known = marks.getOrDefault(writing.place().file(), Set.of());
            NOTE.matcher(text.markdown()).results().forEach(note -> note(note, known, text, writing, remarks));
        });
    }

    private static void cells(MatchResult row, Joined text, Writing writing, Remarks remarks) {
        boolean head = HEAD.matcher(text.markdown())
                .region(row.end(), text.markdown().length())
                .lookingAt();
        CELL.matcher(row.group())
                .results()
                .filter(cell -> !(head && row.group().substring(0, cell.start()).isBlank()))
                .findFirst()
                .ifPresent(cell -> tell(row, text, "a cell of this row is empty", writing, remarks));
    }

    private static void note(MatchResult note, Set<String> marks, Joined text, Writing writing, Remarks remarks) {
        if (note.group(2).isEmpty()) {
            tell(note, text, "the note has no text", writing, remarks);
        } else if (!marks.contains(note.group(1))) {
            tell(note, text, "no mark in the text leads to this note", writing, remarks);
        }
    }

    private static void tell(MatchResult found, Joined text, String fact, Writing writing, Remarks remarks) {
        remarks.add(
                writing.subject(),
                text.place(found.start(), found.end()),
                fact,
                "write what is missing, or take it out",
                Dossier.contentOf(writing.prose()));
    }
}
