package org.systemicrisk.model.rule.scores;

import java.util.List;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A sentence names one rating and prints another. */
final class RatingOfAnotherDimension implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-022",
                "reference to another rating than the sentence names",
                Severity.WARNING,
                """
                "The residual risk is {rating goods.inherent}" prints a correct label in the wrong place. The report then states a residual risk that nobody
                rated.

                The rule looks at references to ratings and changes that follow, with at most one further word besides "risk" or "rating" between, the name of
                what is rated.
                """,
                "");
    }

    private static final int BETWEEN = 1;
    private static final int PAIR = 2;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : dossier.writings()) {
            for (Sentence sentence : writing.sentences()) {
                if (!Mention.isPrinted(sentence)) {
                    continue;
                }
                List<Mention> mentions = Mention.in(sentence, dossier.lexicon());
                for (int i = 1; i < mentions.size(); i++) {
                    Mention named = mentions.get(i - 1);
                    Mention printed = mentions.get(i);
                    boolean paired = i > 1 && isClose(mentions.get(i - 2), named);
                    if (isMistaken(named, printed) && !paired && follows(named, printed, sentence, dossier)) {
                        tell(named, printed, sentence, writing, remarks);
                    }
                }
            }
        }
    }

    private static boolean isMistaken(Mention named, Mention printed) {
        return named.typed() && !printed.typed() && named.dimension() != printed.dimension();
    }

    /** "Inherent and residual risk are …": the reference may belong to either. */
    private static boolean isClose(Mention first, Mention second) {
        return first.typed() && second.at() - first.end() <= PAIR;
    }

    private static boolean follows(Mention named, Mention printed, Sentence sentence, Dossier dossier) {
        List<Token> between = sentence.tokens().subList(named.end(), printed.at());
        if (between.isEmpty()) {
            return true;
        }
        long others = between.size()
                - new Sentence(between)
                        .find(WordList.RISK, dossier.lexicon()).stream()
                                .mapToLong(span -> span.tokens().size())
                                .sum();
        return others <= BETWEEN;
    }

    private static void tell(Mention named, Mention printed, Sentence sentence, Writing writing, Remarks remarks) {
        remarks.add(
                writing.subject(),
                sentence.tokens().get(printed.at()).place(),
                "the sentence speaks of the " + named.dimension().inWords() + " here, and the reference prints the "
                        + printed.dimension().inWords(),
                "write " + named.dimension().wire() + " in the reference, or name what it prints",
                Dossier.contentOf(writing.prose()));
    }
}
