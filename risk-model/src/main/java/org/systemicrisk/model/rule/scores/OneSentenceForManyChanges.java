package org.systemicrisk.model.rule.scores;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Writing;

/** Two ratings changed in different ways and are explained by the same sentence. */
final class OneSentenceForManyChanges implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-014",
                "one explanation for different changes",
                Severity.WARNING,
                """
                A sentence that explains why one rating rose and another stayed explains neither. It was copied, and the reasons of one of the two are missing.

                The rule compares the sentences of the explanations and of the conclusions of the modules' chapters, eight words or longer, without regard to
                the references in them. Ratings that changed in the same way may share one. A withheld sentence is not held against an open one: the
                finding would tell it.
                """,
                "Article 34(1)");
    }

    private static final int SHORTEST = 8;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, Explained> seen = new HashMap<>();
        for (Writing writing : dossier.writings()) {
            change(writing, dossier).ifPresent(change -> writing.sentences().forEach(sentence -> {
                if (sentence.words().count() >= SHORTEST) {
                    Explained here = new Explained(writing, sentence, change);
                    Explained first = seen.putIfAbsent(sentence.bare(), here);
                    if (first != null
                            && first.change().change() != change.change()
                            && first.sentence().isWithheld() == sentence.isWithheld()) {
                        tell(first, here, remarks);
                    }
                }
            }));
        }
    }

    /** The change that a text explains; empty when it explains none. */
    private static Optional<RatingChange> change(Writing writing, Dossier dossier) {
        return switch (writing.section()) {
            case "explanation" ->
                dossier.change(writing.subject().substring(writing.subject().indexOf(' ') + 1), Dimension.RESIDUAL);
            case "conclusion" -> writing.module().flatMap(id -> dossier.change(id.value(), Dimension.RESIDUAL));
            default -> Optional.empty();
        };
    }

    private static void tell(Explained first, Explained other, Remarks remarks) {
        remarks.add(
                other.writing().subject(),
                new Sentence.Span(other.sentence().tokens(), 0).place(),
                "this sentence explains why the residual risk of "
                        + other.change().subject() + " "
                        + does(other.change().change())
                        + ", and word for word, in " + first.sentence().place() + ", why that of "
                        + first.change().subject() + " " + does(first.change().change()),
                "say of each what is true of it alone",
                Dossier.contentOf(first.writing().prose()),
                Dossier.contentOf(other.writing().prose()));
    }

    private static String does(Change change) {
        return switch (change) {
            case RAISED -> "rose";
            case LOWERED -> "fell";
            case UNCHANGED -> "stayed the same";
            case NEW -> "is new";
            case DROPPED -> "is no longer given";
            case NOT_COMPARABLE -> "cannot be compared";
        };
    }

    private record Explained(Writing writing, Sentence sentence, RatingChange change) {}
}
