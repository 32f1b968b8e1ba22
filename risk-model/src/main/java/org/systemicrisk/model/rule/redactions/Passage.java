package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Writing;

/** A withheld passage and the text it stands in. */
record Passage(Writing writing, ProseNode.Withheld node) {

    private record All(List<Passage> passages) {}

    /** The passages of all texts that are printed in the public edition; found once. */
    static List<Passage> all(Dossier dossier) {
        return dossier.shared(All.class, found -> new All(find(found))).passages();
    }

    private static List<Passage> find(Dossier dossier) {
        List<Passage> passages = new ArrayList<>();
        for (Writing writing : PublicTexts.of(dossier)) {
            for (ProseNode node : writing.prose().nodes()) {
                if (node instanceof ProseNode.Withheld withheld) {
                    passages.add(new Passage(writing, withheld));
                }
            }
        }
        return passages;
    }

    /** The references of a kind inside it. */
    <T extends ProseNode> Stream<T> references(Class<T> kind) {
        return node.content().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What a finding about it is about. */
    String subject() {
        return "redaction " + node.redaction();
    }

    /** What stands for it in a digest: it is never repeated. */
    String content() {
        return Dossier.contentOf(writing.prose());
    }
}
