package org.systemicrisk.model.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * The way of one rating from one assessment to the next: first the method changes on the data of before, then the data change under
 * the method of today.
 *
 * @param subject id of a module or risk
 * @param formerly its id in the assessment before, where it was another
 * @param before the rating then, on the scale of then
 * @param mapped the rating then, read on today's scale
 * @param between what today's method gives for the data of then; not stated where it cannot be told
 * @param now the rating now
 * @param method steps on today's scale by which the method moved it; 0 where nothing is told
 * @param data steps by which the data moved it; 0 where nothing is told
 * @param reverse the same in the other order, where it can be told
 * @param caveats what must be known beside it
 * @param because why nothing is told
 * @param withheldBy the redactions for which the public edition tells less of it
 */
public record Crossing(
        String subject,
        @Nullable String formerly,
        Dimension dimension,
        Rating before,
        Rating mapped,
        Rating between,
        Rating now,
        int method,
        int data,
        @Nullable Reverse reverse,
        Set<Caveat> caveats,
        @Nullable Unbridged because,
        List<RedactionId> withheldBy) {

    /**
     * The other order: first the data of today under the method of then, then the method.
     *
     * @param between what the method of then gives for the data of today, read on today's scale
     */
    public record Reverse(Rating between, int data, int method) {}

    public Crossing {
        caveats = Set.copyOf(caveats);
        withheldBy = List.copyOf(withheldBy);
    }

    /** The same way, of which the public edition tells less. */
    Crossing withheldBy(List<RedactionId> redactions) {
        return new Crossing(
                subject,
                formerly,
                dimension,
                before,
                mapped,
                between,
                now,
                method,
                data,
                reverse,
                caveats,
                because,
                redactions);
    }

    /** The way of a rating of which neither step is told. */
    public static Crossing untold(String subject, Dimension dimension, Rating before, Rating now, Unbridged because) {
        Rating none = new Rating.NotStated();
        return new Crossing(
                subject, null, dimension, before, none, none, now, 0, 0, null, Set.of(), because, List.of());
    }

    /** Whether both steps are told. */
    public boolean isTold() {
        return because == null;
    }

    /** Why they are not. */
    public Optional<Unbridged> reason() {
        return Optional.ofNullable(because);
    }

    /** The other order, where it comes to other steps. */
    public Optional<Reverse> otherOrder() {
        return Optional.ofNullable(reverse).filter(other -> other.method() != method || other.data() != data);
    }

    /** What moved the rating, in the order method, then data. */
    public Mover mover() {
        if (because != null) {
            return Mover.UNKNOWN;
        }
        if (method == 0) {
            return data == 0 ? Mover.NOTHING : Mover.DATA;
        }
        if (data == 0) {
            return Mover.METHOD;
        }
        return Integer.signum(method) == Integer.signum(data) ? Mover.BOTH : Mover.OPPOSED;
    }
}
