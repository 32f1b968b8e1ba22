package org.systemicrisk.model.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.lookup.IndexedList;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * How much of each change of a rating comes from the method, and how much from the data: the rating of before, read on today's
 * scale; then what today's method gives for the data of before; then the rating of today. It is made from the two assessments as an
 * edition holds them, so what an edition withholds is not told by it either.
 *
 * @param with the assessment compared to
 * @param methodChanged whether the two were made under different versions of the methodology
 * @param crossings by module, then risk, then dimension
 */
public record Bridge(AssessmentId with, boolean methodChanged, List<Crossing> crossings) {

    public Bridge {
        crossings = IndexedList.by(Crossing::subject, crossings);
    }

    /** The bridge from the assessment before; empty when it is compared to none. */
    public static Optional<Bridge> to(ScoredAssessment now) {
        ScoredAssessment before = now.previous();
        if (before == null) {
            return Optional.empty();
        }
        BridgeBuilder builder = new BridgeBuilder(before, now);
        List<Dimension> rated = new RatingComparer(
                        before.assessment().methodology(), now.assessment().methodology())
                .dimensions();
        List<Crossing> crossings = new ArrayList<>();
        for (String subject : builder.subjects()) {
            for (Dimension dimension : rated) {
                builder.crossing(subject, dimension).ifPresent(crossings::add);
            }
        }
        return Optional.of(new Bridge(before.assessment().id(), builder.methodChanged(), crossings));
    }

    /** This bridge, with a mark on every way of which the public edition tells less. */
    public Bridge marked(ScoredAssessment published) {
        ScoredAssessment earlier = published.previous();
        Bridge told = to(published).orElse(null);
        if (earlier == null || told == null) {
            return this;
        }
        LessTold less = new LessTold(told, earlier, published);
        return new Bridge(
                with, methodChanged, crossings.stream().map(less::marked).toList());
    }

    /** The way of one rating. */
    public Optional<Crossing> of(String subject, Dimension dimension) {
        return IndexedList.all(crossings, subject).stream()
                .filter(crossing -> crossing.dimension() == dimension)
                .findFirst();
    }
}
