package org.systemicrisk.model.rule.scores;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A rating was stated and nothing shows where it comes from. */
final class StatedWithoutSource implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-021",
                "stated rating without a source",
                Severity.WARNING,
                """
                A stated rating is not computed from anything that the reader can see. The least it needs is the document or the judgement it was taken from.
                """,
                "Article 34(3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Rated rated : Rated.withTeams(dossier)) {
            for (Dimension dimension : Dimension.values()) {
                rated.byHand(dimension)
                        .filter(StatedWithoutSource::isBare)
                        .ifPresent(by -> remarks.add(
                                rated.subject(),
                                by.places().of("stated"),
                                "the " + dimension.inWords() + " of " + rated.id()
                                        + " is stated, and nothing says where it comes from",
                                "add source beside stated",
                                dimension.wire(),
                                String.valueOf(by.stated())));
            }
        }
    }

    private static boolean isBare(Rated.ByHand by) {
        return by.source() == null
                && by.override() == null
                && Optional.ofNullable(by.stated())
                        .filter(stated -> !(stated.rating() instanceof Rating.NotStated))
                        .isPresent();
    }
}
