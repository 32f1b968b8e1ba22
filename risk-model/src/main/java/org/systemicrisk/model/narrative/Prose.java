package org.systemicrisk.model.narrative;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.systemicrisk.model.finding.Place;

/** Text with references, in the order in which it was written. */
public record Prose(List<ProseNode> nodes) {

    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        nodes = List.copyOf(nodes);
    }

    /** Text without references that stands in no file. */
    public static Prose of(String markdown) {
        return new Prose(List.of(new ProseNode.Text(markdown, Place.NONE)));
    }

    public boolean isEmpty() {
        return nodes.stream()
                .allMatch(node ->
                        node instanceof ProseNode.Text text && text.markdown().isBlank());
    }

    /** Where the text begins. */
    public Place place() {
        return nodes.isEmpty() ? Place.NONE : nodes.get(0).place();
    }

    /** Every node, those inside withheld passages included. */
    public void forEachDeep(Consumer<ProseNode> action) {
        visit(nodes, action);
    }

    /** The same text with each top-level node replaced. */
    public Prose map(UnaryOperator<ProseNode> function) {
        return new Prose(nodes.stream().map(function).toList());
    }

    private static void visit(List<ProseNode> nodes, Consumer<ProseNode> action) {
        for (ProseNode node : nodes) {
            action.accept(node);
            if (node instanceof ProseNode.Withheld withheld) {
                visit(withheld.content(), action);
            }
        }
    }
}
