package org.systemicrisk.model.rule.narrative;

import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Paragraph;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;

/** What a paragraph rests its claims on. */
final class Data {

    private Data() {}

    /** Whether it refers to a figure, a share, a percentage, a rating of effectiveness, or a measure with its effects. */
    static boolean in(Paragraph paragraph, Dossier dossier) {
        for (Sentence sentence : paragraph.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token instanceof Token.Reference reference && isData(reference.node(), dossier)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isData(ProseNode node, Dossier dossier) {
        if (node instanceof ProseNode.RatingRef rating) {
            return rating.dimension() == Dimension.EFFECTIVENESS;
        }
        if (node instanceof ProseNode.MeasureRef reference) {
            return dossier.registry()
                    .measure(reference.measure())
                    .filter(measure -> !measure.effects().isEmpty())
                    .isPresent();
        }
        return node instanceof ProseNode.FigureRef
                || node instanceof ProseNode.ShareRef
                || node instanceof ProseNode.PercentRef;
    }
}
