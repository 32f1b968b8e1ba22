package org.systemicrisk.model.diff;

import java.util.List;

/**
 * A methodology that says something else, under another version or under the same.
 *
 * @param before its version then
 * @param now its version now
 * @param scales the scales that differ
 * @param parts the keys of its file whose content differs otherwise
 */
public record MethodDifference(String before, String now, List<ScaleDifference> scales, List<String> parts)
        implements Difference {

    /**
     * A scale whose steps differ.
     *
     * @param name its name in the files
     * @param then the words of its steps then, from the lowest; none when there was no such scale
     * @param today the words of its steps now
     */
    public record ScaleDifference(String name, List<String> then, List<String> today) {
        public ScaleDifference {
            then = List.copyOf(then);
            today = List.copyOf(today);
        }

        ScaleDifference mirrored() {
            return new ScaleDifference(name, /* then= */ today, /* today= */ then);
        }
    }

    public MethodDifference {
        scales = List.copyOf(scales);
        parts = List.copyOf(parts);
    }

    @Override
    public Kind kind() {
        return Kind.METHODOLOGY;
    }

    @Override
    public List<String> from() {
        return List.of(before);
    }

    @Override
    public List<String> to() {
        return List.of(now);
    }

    @Override
    public What what() {
        return What.CHANGED;
    }

    @Override
    public Weight weight() {
        return Weight.METHODOLOGY;
    }

    @Override
    public double size() {
        return 0;
    }

    @Override
    public MethodDifference mirrored() {
        return new MethodDifference(
                /* before= */ now,
                /* now= */ before,
                scales.stream().map(ScaleDifference::mirrored).toList(),
                parts);
    }
}
