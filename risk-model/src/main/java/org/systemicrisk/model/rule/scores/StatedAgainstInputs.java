package org.systemicrisk.model.rule.scores;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.RankRange;
import org.systemicrisk.model.scoring.Restated;

/** A rating is stated, and what is given beside it computes to another one. */
final class StatedAgainstInputs implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-016",
                "stated rating that its inputs contradict",
                Severity.ERROR,
                """
                A rating is stated where its inputs are not available. Where they are, the methodology gives the rating, and a statement that differs from it
                sets the methodology aside without saying so. That is what an override is for: it has a reason and a name.

                A stated bound such as "below high" is found only when the computed step lies outside it.
                """,
                "Articles 34(1) and 37");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, Rated> rated = new HashMap<>();
        Rated.all(dossier).forEach(r -> rated.put(r.id(), r));
        for (Restated restated : Restated.in(dossier.scored())) {
            if (!agrees(restated, dossier)) {
                Optional.ofNullable(rated.get(restated.subject()))
                        .ifPresent(r -> tell(
                                r, restated, new Ladder(dossier.assessment().methodology()), remarks));
            }
        }
    }

    /** Whether the computed step lies within what was stated; something that is not stated agrees with everything. */
    static boolean agrees(Restated restated, Dossier dossier) {
        Optional<Scale> scale =
                dossier.assessment().methodology().scaleOf(restated.score().dimension());
        Optional<RankRange> stated =
                scale.flatMap(s -> RankRange.of(restated.score().rating(), s));
        Optional<Integer> computed = scale.flatMap(s -> s.rank(restated.computed()));
        return stated.isEmpty() || computed.isEmpty() || stated.get().holds(computed.get());
    }

    private static void tell(Rated rated, Restated restated, Ladder ladder, Remarks remarks) {
        Dimension dimension = restated.score().dimension();
        String stated = ladder.say(dimension, restated.score().rating());
        String computed = ladder.say(dimension, new Rating.At(restated.computed()));
        remarks.add(
                rated.subject(),
                rated.byHand(dimension).map(by -> by.places().of("stated")).orElse(rated.at(dimension.wire())),
                "the " + dimension.inWords() + " of " + rated.id() + " is stated as " + stated
                        + ", but its inputs are given and the methodology makes it " + computed,
                "delete stated, and the rating is computed; or, if the methodology fails in this case, write an override with reason and by",
                dimension.wire(),
                stated,
                computed);
    }
}
