package org.systemicrisk.model.rule;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.text.Paragraph;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;

/** The planned measures of which a paragraph speaks before it has said that it speaks of what is to come. */
public final class PlannedMeasures {

    /** Such a measure and the reference to it. */
    public record Mention(Measure measure, Token reference) {}

    private PlannedMeasures() {}

    /** In the order of the text. */
    public static List<Mention> in(Paragraph paragraph, Dossier dossier) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.has(WordList.FUTURE, dossier.lexicon())) {
                return mentions;
            }
            for (Token token : sentence.tokens()) {
                if (token instanceof Token.Reference reference
                        && reference.node() instanceof ProseNode.MeasureRef named) {
                    dossier.registry()
                            .measure(named.measure())
                            .filter(measure -> dossier.status(measure) == MeasureStatus.PLANNED)
                            .ifPresent(measure -> mentions.add(new Mention(measure, token)));
                }
            }
        }
        return mentions;
    }
}
