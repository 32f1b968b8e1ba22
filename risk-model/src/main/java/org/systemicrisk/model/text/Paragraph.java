package org.systemicrisk.model.text;

import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.narrative.ProseNode;

/**
 * A paragraph, heading, list item or table.
 *
 * @param item whether it is an item of a list
 * @param heading whether it is a heading
 */
public record Paragraph(List<Sentence> sentences, boolean item, boolean heading) {
    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    /** The references of a kind in all its sentences. */
    public <T extends ProseNode> Stream<T> references(Class<T> kind) {
        return sentences.stream().flatMap(sentence -> sentence.references(kind).stream());
    }
}
