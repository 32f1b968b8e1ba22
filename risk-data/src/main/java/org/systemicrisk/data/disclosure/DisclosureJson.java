package org.systemicrisk.data.disclosure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.systemicrisk.data.output.PrettyJson;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.audit.Clue;
import org.systemicrisk.model.audit.Disclosure;
import org.systemicrisk.model.audit.ReaderView;
import org.systemicrisk.model.audit.Suggestion;
import org.systemicrisk.model.inference.Interval;

/** The reader's view as JSON for other programs of the provider. It tells what redactions withhold and is never published. */
final class DisclosureJson {

    private DisclosureJson() {}

    /** All withheld figures, in their order; the text ends with a line feed. */
    static String of(List<ReaderView> views) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("internal", true);
        ArrayNode figures = root.putArray("figures");
        views.forEach(view -> figure(view, figures.addObject()));
        return PrettyJson.of(root);
    }

    private static void figure(ReaderView view, ObjectNode node) {
        Disclosure disclosure = view.disclosure();
        node.put("metric", disclosure.figure().metric().value());
        node.put("assessment", disclosure.figure().year().value());
        node.put("territory", disclosure.figure().territory().code());
        node.put("period", disclosure.figure().period().toString());
        node.put("redaction", disclosure.redaction().id().value());
        node.put("published", FormWords.of(disclosure.published()));
        node.put("outcome", Shapes.kebab(disclosure.outcome()));
        Interval interval = view.interval();
        if (interval != null) {
            ObjectNode told = node.putObject("interval");
            if (!view.isOpenBelow()) {
                told.put("least", interval.least());
            }
            if (!view.isOpen()) {
                told.put("greatest", interval.greatest());
            }
        }
        clues(view.narrowedBy(), node.putArray("follows-from"));
        Suggestion suggestion = view.suggestion();
        if (suggestion instanceof Suggestion.Form form) {
            node.putObject("suggestion").put("instead", form.form().text());
        } else if (suggestion instanceof Suggestion.Further further) {
            ObjectNode more = node.putObject("suggestion");
            further.steps().forEach(more.putArray("further")::add);
            more.put("smallest", further.isSmallest());
        }
    }

    private static void clues(List<Clue> clues, ArrayNode array) {
        for (Clue clue : clues) {
            ObjectNode node = array.addObject();
            node.put("clue", clue.words());
            if (!clue.assumption().isEmpty()) {
                node.put("assuming", clue.assumption());
            }
        }
    }
}
