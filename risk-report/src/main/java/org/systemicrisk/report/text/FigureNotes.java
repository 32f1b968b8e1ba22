package org.systemicrisk.report.text;

import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.narrative.Prose;

/** The footnotes that figures bring along: a period of their own, and what the files say about them. */
public final class FigureNotes {

    private final Terms terms;

    public FigureNotes(Terms terms) {
        this.terms = terms;
    }

    /** The id of the figure's footnote; empty when there is nothing to say. */
    public Optional<String> of(Observation observation) {
        String deviation = terms.figures().deviation(observation).orElse("");
        Prose footnote = observation.footnote();
        String own = footnote == null ? "" : ofProse(footnote);
        String text = (deviation + " " + own).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String territory = observation.territory().isStated()
                ? "-" + observation.territory().code()
                : "";
        String id = "figure-" + observation.metric().value() + territory.replace('+', '-');
        terms.footnotes().add(id, text);
        return Optional.of(id);
    }

    /** The id of a footnote that an entry of the files states. */
    public String of(String key, Prose footnote) {
        terms.footnotes().add(key, ofProse(footnote));
        return key;
    }

    private String ofProse(Prose footnote) {
        return OneLine.of(new References(terms, References.Footnoting.NONE).join(footnote.nodes()));
    }
}
