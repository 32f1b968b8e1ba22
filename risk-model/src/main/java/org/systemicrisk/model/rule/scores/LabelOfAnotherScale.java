package org.systemicrisk.model.rule.scores;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Writing;

/** A sentence gives a rating in a word that its scale does not have. */
final class LabelOfAnotherScale implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-012",
                "label of one scale used for another",
                Severity.ERROR,
                """
                "The inherent risk is Very Unlikely" is no rating: the word belongs to the scale of probabilities. The reader cannot tell which of the two was
                meant, and neither can be compared with the other chapters.

                The rule reads every printed sentence that names what is rated and has a label that is written with a capital as on its scale. It speaks when
                the label is on another scale only. References such as {rating goods.inherent} cannot go wrong in this way.
                """,
                "Article 34(1)");
    }

    private static final int NEAR = 8;
    private static final int NEXT = 2;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        TypedLabel.Finder labels = new TypedLabel.Finder(dossier.assessment().methodology());
        for (Writing writing : dossier.writings()) {
            if (!writing.chapter().equals("methodology")) {
                writing.sentences().forEach(sentence -> sentence(sentence, labels, writing, dossier, remarks));
            }
        }
    }

    private static void sentence(
            Sentence sentence, TypedLabel.Finder labels, Writing writing, Dossier dossier, Remarks remarks) {
        List<TypedLabel> typed = labels.in(sentence);
        if (!typed.isEmpty()) {
            List<Mention> mentions = Mention.in(sentence, dossier.lexicon());
            for (TypedLabel label : typed) {
                rated(label, mentions)
                        .filter(dimension -> !label.dimensions().contains(dimension))
                        .ifPresent(dimension -> tell(label, dimension, writing, remarks));
            }
        }
    }

    /** What is rated with a label: what follows it at once ("a High inherent risk"), or what was named last before it. */
    private static Optional<Dimension> rated(TypedLabel label, List<Mention> mentions) {
        Optional<Mention> next = mentions.stream()
                .filter(mention -> mention.typed() && mention.at() >= label.end() && mention.at() < label.end() + NEXT)
                .findFirst();
        return next.or(() -> Mention.nearest(mentions, label.span().at())
                        .filter(mention ->
                                mention.typed() && mention.at() < label.span().at())
                        .filter(mention -> label.span().at() - mention.end() <= NEAR))
                .map(Mention::dimension);
    }

    private static void tell(TypedLabel label, Dimension dimension, Writing writing, Remarks remarks) {
        String scales =
                label.dimensions().stream().sorted().map(Dimension::inWords).collect(Collectors.joining(" and "));
        String word = label.span().quote().map(text -> "\"" + text + "\"").orElse("a word that is withheld");
        remarks.add(
                writing.subject(),
                label.span().place(),
                word + " stands for the " + dimension.inWords() + " here, but it is a label of " + scales + " only",
                "write {rating <module>." + dimension.wire() + "}, or name what is meant",
                Dossier.contentOf(writing.prose()));
    }
}
