package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A number that is said to be approximate and is exact to the last digit. */
final class ExactApproximation implements Rule {

    private static final int EXACT = 5;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-011",
                "exact number given as an approximation",
                Severity.WARNING,
                """
                "About 510,435" says two things at once: that the number is not certain, and that it is known to the last unit. A reader asks which
                holds, and how it was counted.

                Found are figures with a qualifier and five or more significant digits, unless their `step` says to what they were rounded; and, in
                text, words such as "around" right before a figure that is exact and has as many digits.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Observation figure : dossier.assessment().observations()) {
            if (isLong(figure) && !isPlain(figure)) {
                remarks.add(
                        "figure " + figure.metric(),
                        figure.places().of("value"),
                        (dossier.isWithheld(figure)
                                        ? "the value of " + figure.metric()
                                        : dossier.say(figure) + " for " + figure.metric())
                                + " is given as an approximation (qualifier) and yet to the last digit",
                        "remove the qualifier, or round the value and say to what in the column step",
                        dossier.contentOf(figure));
            }
        }
        for (Writing writing : dossier.writings()) {
            writing.sentences().forEach(sentence -> sentence(sentence, writing, dossier, remarks));
        }
    }

    private static void sentence(Sentence sentence, Writing writing, Dossier dossier, Remarks remarks) {
        if (sentence.references(ProseNode.FigureRef.class).isEmpty()) {
            return;
        }
        for (Sentence.Span span : sentence.find(WordList.ABOUT, dossier.lexicon())) {
            int next = span.at() + span.tokens().size();
            if (next < sentence.tokens().size()
                    && sentence.tokens().get(next) instanceof Token.Reference reference
                    && reference.node() instanceof ProseNode.FigureRef ref) {
                dossier.scored()
                        .figures()
                        .find(ref.metric(), ref.territory())
                        .filter(figure -> isLong(figure) && isPlain(figure))
                        .ifPresent(figure -> text(span, reference, figure, writing, dossier, remarks));
            }
        }
    }

    private static void text(
            Sentence.Span span,
            Token.Reference reference,
            Observation figure,
            Writing writing,
            Dossier dossier,
            Remarks remarks) {
        String words = span.quote().map(quote -> "\"" + quote + "\" stands").orElse("words of approximation stand");
        String before = (dossier.isWithheld(figure) ? "figure" : dossier.say(figure)) + " of " + figure.metric() + " ("
                + figure.places().of("value") + ")";
        remarks.add(
                writing.subject(),
                span.place(),
                words + " before " + (reference.isWithheld() ? "an exact figure" : "the exact " + before),
                "leave the words out, or round the figure in its row and give it a qualifier",
                reference.isWithheld() ? Dossier.contentOf(writing.prose()) : dossier.contentOf(figure));
    }

    private static boolean isLong(Observation figure) {
        return Significance.digits(figure) >= EXACT;
    }

    private static boolean isPlain(Observation figure) {
        return figure.value()
                .value()
                .filter(value -> value.qualifier() != Qualifier.EXACT && value.step() == null)
                .isEmpty();
    }
}
