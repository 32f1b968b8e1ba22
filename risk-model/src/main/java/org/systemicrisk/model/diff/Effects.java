package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.comparison.Bridging;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.comparison.Unbridged;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.MethodologyDigest;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** Tells for each rating what the method moved and what the data; nothing where both sides were rated by the same rules. */
final class Effects {

    /** Earlier before later: by the assessments' ids, and of two drafts of one assessment by their methodologies. */
    private static final Comparator<ScoredAssessment> BY_TIME = Comparator.comparing(
                    (ScoredAssessment scored) -> scored.assessment().id().value())
            .thenComparing(scored -> method(scored).version())
            .thenComparing(scored -> MethodologyDigest.of(method(scored)));

    private final @Nullable Bridging bridging;
    private final boolean backwards;

    Effects(ScoredAssessment from, ScoredAssessment to) {
        boolean isAnother = MethodDifferences.of(method(from), method(to)).isPresent();
        this.backwards = isAnother && BY_TIME.compare(from, to) > 0;
        this.bridging = isAnother ? new Bridging(backwards ? to : from, backwards ? from : to, true) : null;
    }

    /**
     * A rating that rose or fell, with what the method moved and what the data.
     *
     * @param isOne whether it is the rating of one thing, and not of a part set against the whole
     */
    RatingDifference on(RatingDifference difference, boolean isOne) {
        boolean moved = difference.what() == What.RAISED || difference.what() == What.LOWERED;
        return moved ? effect(difference, isOne).map(difference::withEffect).orElse(difference) : difference;
    }

    /** The ratings of one thing that stayed though the method moved them, without those of which a difference tells. */
    List<RatingDifference> held(Kind kind, String before, String now, List<RatingDifference> told) {
        List<RatingDifference> held = new ArrayList<>();
        for (Dimension rated : Dimension.values()) {
            if (told.stream().noneMatch(difference -> difference.rated() == rated)) {
                crossing(before, now, rated)
                        .filter(crossing -> crossing.method() != 0)
                        .ifPresent(crossing -> held.add(held(kind, before, now, new Effect(crossing, backwards))));
            }
        }
        return held;
    }

    private static RatingDifference held(Kind kind, String before, String now, Effect effect) {
        Crossing way = effect.crossing();
        return new RatingDifference(
                kind,
                before,
                now,
                way.dimension(),
                effect.isBackwards() ? way.now() : way.before(),
                effect.isBackwards() ? way.before() : way.now(),
                What.HELD,
                null,
                null,
                effect);
    }

    private Optional<Effect> effect(RatingDifference difference, boolean isOne) {
        if (bridging == null) {
            return Optional.empty();
        }
        Optional<Crossing> crossing = isOne
                ? crossing(difference.before(), difference.now(), difference.rated())
                : Optional.of(regrouped(difference));
        return crossing.map(way -> new Effect(way, backwards));
    }

    private Optional<Crossing> crossing(String before, String now, Dimension rated) {
        return bridging == null
                ? Optional.empty()
                : bridging.of(backwards ? now : before, backwards ? before : now, rated);
    }

    private Crossing regrouped(RatingDifference difference) {
        return Crossing.untold(
                backwards ? difference.before() : difference.now(),
                difference.rated(),
                backwards ? difference.today() : difference.then(),
                backwards ? difference.then() : difference.today(),
                Unbridged.REGROUPED);
    }

    private static Methodology method(ScoredAssessment scored) {
        return scored.assessment().methodology();
    }
}
