package org.systemicrisk.report.diff;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * What the template of a diff sees.
 *
 * @param audience for whom it is, in a sentence
 * @param from what the earlier side is called
 * @param to what the later side is called
 * @param facts what the two sides are, row by row
 * @param remarks what has to be known before reading: another methodology, texts that were not compared
 * @param summary what changed, in one line for each sort of thing
 * @param sections what changed, heaviest first
 * @param owed what has to be explained; empty for all but the provider
 */
public record DiffView(
        String title,
        String audience,
        String from,
        String to,
        List<Fact> facts,
        List<String> remarks,
        List<String> summary,
        List<Section> sections,
        List<OwedView> owed) {

    public DiffView {
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        owed = List.copyOf(owed);
    }

    /** A fact about both sides. */
    public record Fact(String name, String from, String to) {}

    /**
     * Everything of one weight.
     *
     * @param opening what has to be known before reading; may be empty
     * @param items what is told in sentences
     * @param groups what the ratings of each module and risk rest on, where it moved
     * @param figures figures that stand on both sides
     * @param lists what came and went, where there is much of it
     */
    public record Section(
            String title,
            String opening,
            List<Item> items,
            List<Group> groups,
            List<FigureMove> figures,
            List<String> lists,
            List<TextRow> texts) {
        public Section {
            items = List.copyOf(items);
            groups = List.copyOf(groups);
            figures = List.copyOf(figures);
            lists = List.copyOf(lists);
            texts = List.copyOf(texts);
        }
    }

    /**
     * One difference in a sentence or two.
     *
     * @param subject what it is about
     * @param sentence what happened
     * @param explanation what the later assessment says about it; empty where it says nothing
     * @param isUnexplained whether a reader may ask why and is told nothing
     */
    public record Item(String subject, String sentence, Markdown explanation, boolean isUnexplained) {}

    /** What a module or risk has of something: how much, and line by line which. */
    public record Group(String subject, String sentence, List<String> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A figure of both sides. */
    public record FigureMove(String name, String from, String to, String change) {}

    /** A section of the narrative, with how many paragraphs differ and how the first of them begins. */
    public record TextRow(String place, int reworded, int added, int removed, String from, String to) {}

    /**
     * What has to be explained, and where.
     *
     * @param file the file to write it into
     * @param stub the lines to fill in
     */
    public record OwedView(String what, String file, Markdown stub) {}

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }
}
