package org.systemicrisk.model.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.diff.ExplainedDifference.Owed;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Which differences are material, and what the later assessment says about them. Material is what a reader of both reports would ask
 * about: a residual or inherent rating that rose or fell; a measure that slipped, was dropped, ended, was taken back or is gone; a
 * module or a risk that is gone from the registry without an end; a removal that was added; another methodology.
 */
public final class Explanations {

    private static final Set<What> MOVED = Set.of(What.RAISED, What.LOWERED);
    private static final Set<What> SETBACK = Set.of(What.SLIPPED, What.DROPPED, What.ENDED, What.TAKEN_BACK);

    private final Assessment later;
    private final boolean isPublic;
    private final Map<RiskId, RiskRatings> ratings = new HashMap<>();
    private final Set<RiskId> risks = new HashSet<>();

    /**
     * @param later the later side of a diff, as its reader may see it
     * @param isPublic whether everybody may read it: the reasons for removals go to the authorities alone
     */
    public Explanations(ScoredAssessment later, boolean isPublic) {
        this.isPublic = isPublic;
        this.later = later.assessment();
        this.later.ratings().forEach(module -> module.risks().forEach(risk -> ratings.putIfAbsent(risk.risk(), risk)));
        this.later.registry().risks().forEach(risk -> risks.add(risk.id()));
    }

    /** Every difference of a diff, in its order. */
    public List<ExplainedDifference> of(Diff diff) {
        return diff.differences().stream().map(this::of).toList();
    }

    private ExplainedDifference of(Difference difference) {
        if (difference instanceof RatingDifference rating) {
            boolean material = MOVED.contains(rating.what()) && rating.weight().compareTo(Weight.INHERENT) <= 0;
            return new ExplainedDifference(
                    rating, material ? Owed.EXPLANATION : null, explanation(rating.kind(), rating.now()));
        }
        if (difference instanceof MeasureDifference measure) {
            return new ExplainedDifference(
                    measure, SETBACK.contains(measure.what()) ? Owed.WHY : null, why(measure.now()));
        }
        if (difference instanceof MethodDifference method) {
            return new ExplainedDifference(
                    method, Owed.CHANGES, later.methodology().changes());
        }
        if (difference instanceof RedactionDifference redaction) {
            Redaction now = redaction.now();
            return new ExplainedDifference(
                    redaction,
                    redaction.what() == What.NEW && !isPublic ? Owed.HARM : null,
                    now == null ? null : now.harm());
        }
        return new ExplainedDifference(difference, gone(difference), null);
    }

    /** What ended says so in the registry; what is not there any more says nothing. */
    private @Nullable Owed gone(Difference difference) {
        if (difference.what() != What.REMOVED || !(difference instanceof EntryDifference entry)) {
            return null;
        }
        String id = entry.from().get(0);
        return switch (entry.kind()) {
            case MODULE -> later.registry().module(new ModuleId(id)).isPresent() ? null : Owed.UNTIL;
            case RISK -> risks.contains(new RiskId(id)) ? null : Owed.UNTIL;
            case MEASURE -> later.registry().measure(new MeasureId(id)).isPresent() ? null : Owed.UNTIL;
            default -> null;
        };
    }

    private @Nullable Prose explanation(Kind kind, String id) {
        if (kind == Kind.MODULE) {
            return later.ratingsOf(new ModuleId(id))
                    .map(ModuleRatings::explanation)
                    .orElse(null);
        }
        RiskRatings risk = ratings.get(new RiskId(id));
        return risk == null ? null : risk.explanation();
    }

    private @Nullable Prose why(String id) {
        Optional<Measure> measure = later.registry().measure(new MeasureId(id));
        return measure.stream()
                .flatMap(entry -> entry.progress().stream())
                .filter(progress -> progress.assessment().equals(later.id()))
                .findFirst()
                .map(Progress::why)
                .orElse(null);
    }
}
