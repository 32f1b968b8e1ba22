package org.systemicrisk.model.scoring;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/** The rating of a module from those of its risks, or of a risk from those of teams, where the methodology says so. */
final class RolledParts {

    private final Methodology methodology;
    private final RollUps rollUps;

    RolledParts(Methodology methodology) {
        this.methodology = methodology;
        this.rollUps = new RollUps(methodology);
    }

    /** The scores of the parts; none where nothing is rolled up from them. */
    List<SubjectScores> parts(Inputs inputs, SubjectScorer scorer) {
        return rollUps.reach(inputs.level())
                ? inputs.parts().stream().map(scorer::score).toList()
                : List.of();
    }

    /** Empty where nothing is rolled up; then the rating is found as that of a risk is. */
    Optional<Result> of(Dimension dimension, Inputs inputs, ScoredSoFar scored, List<SubjectScores> parts) {
        if (methodology.rollUps().isEmpty()) {
            return Optional.empty();
        }
        Optional<RollUp> rule = rollUps.rule(inputs.level(), dimension);
        if (rule.isEmpty()) {
            return notApplicable(inputs.level(), dimension, scored);
        }
        return rollUps.of(rule.get(), dimension, parts, part -> 1).filter(result -> !isOwn(inputs));
    }

    /** What has no rated parts, and of which something is known itself, is rated by itself. */
    private static boolean isOwn(Inputs inputs) {
        return inputs.parts().isEmpty()
                && (inputs.probability() != null
                        || inputs.severity() != null
                        || inputs.inherent() != null
                        || inputs.effectiveness() != null
                        || inputs.residual() != null);
    }

    /** What is looked up anew from ratings of which none is applicable is not applicable either. */
    private Optional<Result> notApplicable(Level level, Dimension dimension, ScoredSoFar scored) {
        return methodology.rollUps().stream()
                .filter(rule -> rule.to() == level && rule.then() == dimension)
                .filter(rule -> rule.of().stream().allMatch(of -> isEmpty(scored.of(of))))
                .findFirst()
                .flatMap(rule -> methodology
                        .scaleOf(dimension)
                        .flatMap(Scale::unrated)
                        .map(Step::id)
                        .map(step -> Result.at(step, Derivation.RolledUp.nothing(rule))));
    }

    private static boolean isEmpty(Score score) {
        return score.derivation().orElse(null) instanceof Derivation.RolledUp rolled
                && rolled.members().isEmpty();
    }
}
