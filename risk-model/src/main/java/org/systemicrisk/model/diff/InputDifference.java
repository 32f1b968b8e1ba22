package org.systemicrisk.model.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rating rests on and that moved, came or went: an answer, a figure, a rating that was stated or set by hand.
 *
 * @param kind module or risk
 * @param before its id then
 * @param now its id now, another one where one continues the other
 * @param then what was given then; absent where nothing was
 * @param today what is given now; absent where nothing is
 * @param steps by how many steps of one scale it moved; absent where that cannot be said
 */
public record InputDifference(
        Kind kind,
        String before,
        String now,
        Input input,
        @Nullable Given then,
        @Nullable Given today,
        What what,
        @Nullable Integer steps)
        implements Difference {

    @Override
    public List<String> from() {
        return List.of(before);
    }

    @Override
    public List<String> to() {
        return List.of(now);
    }

    @Override
    public Weight weight() {
        return Weight.INPUT;
    }

    @Override
    public double size() {
        return steps == null ? 0 : Math.abs(steps);
    }

    @Override
    public String key() {
        return kind + " " + now + " " + before + " " + input.sort() + " " + input.rated() + " " + input.name();
    }

    @Override
    public InputDifference mirrored() {
        return new InputDifference(
                kind,
                /* before= */ now,
                /* now= */ before,
                input,
                /* then= */ today,
                /* today= */ then,
                what.mirrored(),
                steps == null ? null : -steps);
    }
}
