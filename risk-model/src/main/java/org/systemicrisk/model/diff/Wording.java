package org.systemicrisk.model.diff;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** The words of a text, for comparison: references as they are written, withheld passages like the text around them. */
final class Wording {

    /** Stands where a passage was removed. */
    private static final String GAP = "\u2592";

    /** An empty line; a line that ends as on Windows has one end and not two. */
    private static final String BETWEEN_PARAGRAPHS = "(?>\\R)[ \\t]*(?>\\R)";

    private Wording() {}

    /** Whether two texts have the same words; where a passage was removed from one of them only, nobody can tell, and nothing is said. */
    static boolean same(Prose one, Prose other) {
        String a = of(one.nodes());
        String b = of(other.nodes());
        return a.equals(b) || a.contains(GAP) != b.contains(GAP);
    }

    static String of(List<ProseNode> nodes) {
        StringBuilder words = new StringBuilder();
        nodes.forEach(node -> words.append(of(node)));
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    private static String of(ProseNode node) {
        if (node instanceof ProseNode.Text text) {
            return text.markdown();
        }
        if (node instanceof ProseNode.Withheld withheld) {
            return " " + of(withheld.content()) + " ";
        }
        if (node instanceof ProseNode.Removed) {
            return GAP;
        }
        return "{" + reference(node) + "}";
    }

    /** What kind of reference it is and to what, whatever its place. */
    private static String reference(ProseNode node) {
        StringBuilder words = new StringBuilder(node.getClass().getSimpleName());
        Record item = (Record) node;
        for (RecordComponent component : RecordComponents.of(item)) {
            if (component.getType() != Place.class) {
                words.append(' ').append(RecordComponents.read(item, component));
            }
        }
        return words.toString();
    }

    /** The paragraphs of a text. */
    static List<Prose> paragraphs(Prose prose) {
        List<Prose> paragraphs = new ArrayList<>();
        List<ProseNode> open = new ArrayList<>();
        for (ProseNode node : prose.nodes()) {
            if (node instanceof ProseNode.Text text) {
                String[] parts = text.markdown().split(BETWEEN_PARAGRAPHS, -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        close(open, paragraphs);
                    }
                    open.add(new ProseNode.Text(parts[i], text.place()));
                }
            } else {
                open.add(node);
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static void close(List<ProseNode> open, List<Prose> paragraphs) {
        Prose paragraph = new Prose(open);
        if (!of(open).isBlank()) {
            paragraphs.add(paragraph);
        }
        open.clear();
    }
}
