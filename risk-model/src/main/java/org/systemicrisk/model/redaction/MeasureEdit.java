package org.systemicrisk.model.redaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Measure;

/** Removes what a measure says about itself: title and all texts. What it is coded to and when it operates stays. */
final class MeasureEdit {

    private MeasureEdit() {}

    static Measure apply(Measure m, Redaction redaction, Treatment treatment) {
        boolean marked = treatment == Treatment.MARK;
        return new Measure(
                m.id(),
                treatment.treat(m.title(), redaction),
                m.module(),
                m.group(),
                text(m.description(), redaction, marked),
                m.articles(),
                m.risks(),
                m.factors(),
                m.functionalities(),
                m.owner(),
                m.since(),
                m.due(),
                m.until(),
                m.restrictive(),
                text(m.rightsEffect(), redaction, marked),
                text(m.safeguard(), redaction, marked),
                marked ? m.reliesOn() : List.of(),
                marked ? m.effects() : List.of(),
                marked ? m.indicator() : null,
                marked ? m.progress() : List.of(),
                m.evidence(),
                m.languages(),
                m.memberStates(),
                m.supersedes(),
                text(m.footnote(), redaction, marked),
                m.source(),
                m.note(),
                m.places());
    }

    private static @Nullable Prose text(@Nullable Prose prose, Redaction redaction, boolean marked) {
        if (prose == null || prose.isEmpty()) {
            return prose;
        }
        ProseNode node = marked
                ? new ProseNode.Withheld(redaction.id(), prose.nodes(), prose.place())
                : new ProseNode.Removed(redaction.id(), prose.place());
        return new Prose(List.of(node));
    }
}
