package org.systemicrisk.model.rule.scores;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A rating was set by hand for a reason of a few words. */
final class OverrideWithoutReason implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-004",
                "override whose reason says nothing",
                Severity.WARNING,
                """
                A rating that is set by hand replaces what the methodology computes, for one module and one year. The reader, and the auditor after them, can
                follow it only when it says what the methodology does not see. "Expert judgement" does not.

                A reason of fewer than four words is found, and so is one that stands under two overrides.
                """,
                "Articles 34(1) and 37");
    }

    private static final int FEWEST_WORDS = 4;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, RatingOverride> seen = new HashMap<>();
        for (Rated rated : Rated.withTeams(dossier)) {
            for (Dimension dimension : Dimension.values()) {
                rated.byHand(dimension).map(Rated.ByHand::override).ifPresent(override -> {
                    String reason = String.join(" ", words(override));
                    RatingOverride first = seen.putIfAbsent(reason, override);
                    if (words(override).length < FEWEST_WORDS) {
                        tell(rated, dimension, override, "is given in " + number(words(override).length), remarks);
                    } else if (first != null) {
                        tell(
                                rated,
                                dimension,
                                override,
                                "is the same as in " + first.places().of("reason"),
                                remarks);
                    }
                });
            }
        }
    }

    private static void tell(Rated rated, Dimension dimension, RatingOverride override, String what, Remarks remarks) {
        remarks.add(
                rated.subject(),
                override.places().of("reason"),
                "the reason for a rating of " + rated.id() + " that was set by hand " + what,
                "say in reason what the methodology does not see in this case",
                dimension.wire(),
                override.rating().value(),
                override.reason());
    }

    private static String number(int words) {
        return words == 1 ? "one word" : words + " words";
    }

    private static String[] words(RatingOverride override) {
        return override.reason().strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    }
}
