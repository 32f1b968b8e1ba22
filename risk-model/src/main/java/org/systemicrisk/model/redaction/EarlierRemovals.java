package org.systemicrisk.model.redaction;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Tree;

/**
 * Which removals of the assessment before are removals from this report as well (Article 42(5)). Its ratings and what they rest on
 * are compared with today's and stand in the data file; what was withheld of them then still is.
 */
final class EarlierRemovals {

    private EarlierRemovals() {}

    /**
     * The redactions, in the order of the files; none where nothing is compared.
     *
     * @param content of an edition
     */
    static List<Redaction> in(ScoredAssessment content) {
        ScoredAssessment before = content.previous();
        if (before == null) {
            return List.of();
        }
        Set<RedactionId> acting = acting(before);
        return before.assessment().redactions().stream()
                .filter(redaction -> acting.contains(redaction.id()))
                .toList();
    }

    /** Those on answers and statements, and on figures that these or the methodology name. */
    private static Set<RedactionId> acting(ScoredAssessment before) {
        Set<RedactionId> acting = new HashSet<>();
        Set<MetricId> named = new HashSet<>();
        for (Collection<?> inputs : List.of(
                before.assessment().ratings(), List.of(before.assessment().methodology()))) {
            Tree.walk(inputs, each -> {
                if (each instanceof MetricId metric) {
                    named.add(metric);
                } else if (each instanceof Cell<?> cell) {
                    cell.redaction().ifPresent(acting::add);
                }
            });
        }
        before.figures().observations().stream()
                .filter(figure -> named.contains(figure.metric()))
                .forEach(figure -> figure.value().redaction().ifPresent(acting::add));
        return acting;
    }
}
