package org.systemicrisk.model.rule.scores;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A residual rating fell although neither the inherent risk nor the measures changed. */
final class FallWithoutNewMeasure implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-023",
                "residual risk that fell without a reason in the measures",
                Severity.WARNING,
                """
                A residual risk falls because the risk itself became smaller, or because more is done about it. When the inherent rating did not fall, no
                measure began since the assessment before, and the explanation names none that was improved, nothing in the report accounts for the better
                rating.
                """,
                "Articles 34(1) and 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Rated rated : Rated.all(dossier)) {
            if (is(rated, Dimension.RESIDUAL, Change.LOWERED, dossier)
                    && (is(rated, Dimension.INHERENT, Change.UNCHANGED, dossier)
                            || is(rated, Dimension.INHERENT, Change.RAISED, dossier))
                    && Acting.on(rated, dossier).stream()
                            .noneMatch(measure -> dossier.status(measure) == MeasureStatus.NEW)
                    && !namesMeasure(rated.explanation())) {
                tell(rated, remarks);
            }
        }
    }

    private static void tell(Rated rated, Remarks remarks) {
        remarks.add(
                rated.subject(),
                rated.at("explanation"),
                "the residual risk of " + rated.id()
                        + " fell, its inherent risk did not, and no measure that acts on it began since the assessment before",
                "name in explanation, with {measure <id>}, what was improved; or correct the rating",
                Dossier.contentOf(rated.explanation()));
    }

    private static boolean is(Rated rated, Dimension dimension, Change change, Dossier dossier) {
        return dossier.change(rated.id(), dimension)
                .filter(found -> found.change() == change)
                .isPresent();
    }

    private static boolean namesMeasure(@org.jspecify.annotations.Nullable Prose explanation) {
        List<ProseNode> measures = new ArrayList<>();
        if (explanation != null) {
            explanation.forEachDeep(node -> {
                if (node instanceof ProseNode.MeasureRef) {
                    measures.add(node);
                }
            });
        }
        return !measures.isEmpty();
    }
}
