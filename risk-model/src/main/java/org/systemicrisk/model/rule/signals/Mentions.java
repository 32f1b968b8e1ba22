package org.systemicrisk.model.rule.signals;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Signal;

/** What texts mention: words, measures, subjects of ratings. */
final class Mentions {

    private final StringBuilder words = new StringBuilder();
    private final Set<MeasureId> measures = new HashSet<>();
    private final Set<String> rated = new HashSet<>();

    private Mentions(@Nullable Prose prose) {
        if (prose != null) {
            prose.forEachDeep(this::add);
        }
    }

    /** Whether the explanation of a rating speaks of a signal, or the answer to the signal of the rating. */
    static boolean isExplained(Signal signal, ModuleRatings ratings) {
        Mentions explanation = new Mentions(ratings.explanation());
        return explanation.names(signal.authority())
                || explanation.names(signal.title())
                || signal.measures().stream().anyMatch(explanation.measures::contains)
                || new Mentions(signal.answer()).rated.contains(ratings.module().value());
    }

    private void add(ProseNode node) {
        if (node instanceof ProseNode.Text text) {
            words.append(text.markdown().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        } else if (node instanceof ProseNode.MeasureRef measure) {
            measures.add(measure.measure());
        } else if (node instanceof ProseNode.RatingRef rating) {
            rated.add(rating.subject());
        } else if (node instanceof ProseNode.ChangeRef change) {
            rated.add(change.subject());
        }
    }

    private boolean names(@Nullable String name) {
        return name != null && words.indexOf(name.toLowerCase(Locale.ROOT)) >= 0;
    }
}
