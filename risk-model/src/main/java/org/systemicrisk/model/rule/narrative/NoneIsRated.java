package org.systemicrisk.model.rule.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.SubjectScores;
import org.systemicrisk.model.text.Phrasebook;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A text says that no risk has a rating that one has. */
final class NoneIsRated implements Rule {

    private static final int NEAR = 8;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-116",
                "no risk is said to have a rating that one has",
                Severity.ERROR,
                """
                Many readers see the summary only. A sentence that all is well below "High" while a chapter says otherwise misleads them.

                The rule finds words such as "no module" or "none of the risks" followed by a label of a scale, and compares the label with the ratings of all
                modules and of the risks that are rated singly: those of the dimension that the sentence names, otherwise the residual ratings.
                """,
                "Article 42(4)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        RatingLabels labels = RatingLabels.of(dossier);
        for (Writing writing : OwnWords.of(dossier)) {
            for (Sentence sentence : writing.sentences()) {
                List<Sentence.Span> none = sentence.find(WordList.NONE_OF, dossier.lexicon());
                if (!none.isEmpty()) {
                    labels.in(sentence).stream()
                            .filter(label -> isDenied(label.span(), none))
                            .forEach(label -> check(label, sentence, writing, dossier, remarks));
                }
            }
        }
    }

    private static boolean isDenied(Sentence.Span label, List<Sentence.Span> none) {
        Token.Word first = (Token.Word) label.tokens().get(0);
        return Character.isUpperCase(first.text().charAt(0))
                && none.stream()
                        .mapToInt(words ->
                                label.at() - words.at() - words.tokens().size())
                        .anyMatch(distance -> distance >= 0 && distance < NEAR);
    }

    private static void check(
            Phrasebook.Found<RatingLabels.Label> label,
            Sentence sentence,
            Writing writing,
            Dossier dossier,
            Remarks remarks) {
        Dimension dimension = Dimension.NAMED_IN_TEXTS.stream()
                .filter(named -> sentence.has(WordList.valueOf(named.name()), dossier.lexicon()))
                .findFirst()
                .orElse(Dimension.RESIDUAL);
        Optional<String> denied = label.meanings().stream()
                .filter(meaning -> meaning.dimension() == dimension && !meaning.before())
                .map(RatingLabels.Label::text)
                .findFirst();
        denied.ifPresent(text -> Stream.concat(dossier.scored().modules().stream(), dossier.scored().risks().stream())
                .map(SubjectScores::subject)
                .filter(subject -> Ratings.now(subject, dimension, dossier)
                        .filter(text::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(subject -> remarks.add(
                        writing.subject(),
                        label.span().place(),
                        label.span()
                                .quote()
                                .map(typed -> "this sentence says that nothing is " + text + ", but "
                                        + Ratings.named(subject, dimension) + " is")
                                .orElse("a withheld passage denies a rating that is given"),
                        label.span()
                                .quote()
                                .map(typed ->
                                        "name " + subject + " with {rating " + subject + "." + dimension.wire() + "}")
                                .orElse("name what has this rating"),
                        Dossier.contentOf(writing.prose()))));
    }
}
