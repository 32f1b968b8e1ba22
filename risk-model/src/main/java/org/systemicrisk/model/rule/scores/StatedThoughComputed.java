package org.systemicrisk.model.rule.scores;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Restated;

/** A rating is stated beside the inputs from which it could be computed. */
final class StatedThoughComputed implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-017",
                "stated rating that could be computed",
                Severity.NOTE,
                """
                A stated rating is printed as one that cannot be followed. Where its inputs are given and lead to the same rating, taking the statement out
                shows the reader how it came about, and keeps it right when an input changes.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, Rated> rated = new HashMap<>();
        Rated.all(dossier).forEach(r -> rated.put(r.id(), r));
        for (Restated restated : Restated.in(dossier.scored())) {
            if (StatedAgainstInputs.agrees(restated, dossier)) {
                Optional.ofNullable(rated.get(restated.subject())).ifPresent(r -> tell(r, restated, dossier, remarks));
            }
        }
    }

    private static void tell(Rated rated, Restated restated, Dossier dossier, Remarks remarks) {
        Dimension dimension = restated.score().dimension();
        String computed =
                new Ladder(dossier.assessment().methodology()).say(dimension, new Rating.At(restated.computed()));
        remarks.add(
                rated.subject(),
                rated.byHand(dimension).map(by -> by.places().of("stated")).orElse(rated.at(dimension.wire())),
                "the " + dimension.inWords() + " of " + rated.id()
                        + " is stated, but its inputs are given and the methodology makes it " + computed,
                "delete stated, and the rating is computed",
                dimension.wire(),
                computed);
    }
}
