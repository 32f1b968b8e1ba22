package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.registry.Measure;

/** Compares the measures of two assessments: what was promised, what came of it, and what they say of themselves. */
final class MeasureDifferences {

    /** What is told by the measure's state, or says nothing about the measure itself. */
    private static final List<String> STATE = List.of("id", "since", "due", "until", "progress", "supersedes");

    private final Side from;
    private final Side to;
    private final Map<MeasureId, Measure> then;
    private final Map<MeasureId, Measure> now;
    private final Matching<MeasureId> matching;

    MeasureDifferences(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.then = from.measures();
        this.now = to.measures();
        this.matching = Matching.of(
                Stream.concat(from.registry().measures().stream(), to.registry().measures().stream())
                        .toList(),
                Measure::id,
                Measure::supersedes,
                then.keySet(),
                now.keySet());
    }

    Matching<MeasureId> matching() {
        return matching;
    }

    List<Difference> all() {
        List<Difference> differences = new ArrayList<>(EntryDifferences.ofGroups(Kind.MEASURE, matching));
        for (Matching.Pair<MeasureId> pair : matching.single()) {
            Measure before = Objects.requireNonNull(then.get(pair.then()));
            Measure after = Objects.requireNonNull(now.get(pair.now()));
            state(before, after).ifPresent(differences::add);
            words(before, after).ifPresent(differences::add);
        }
        return differences;
    }

    private Optional<Difference> state(Measure before, Measure after) {
        return MeasureDifference.of(
                        before.id().value(),
                        after.id().value(),
                        MeasureState.of(before, from.assessment()),
                        MeasureState.of(after, to.assessment()))
                .map(Difference.class::cast);
    }

    /** Nothing is said of the words of a measure that are withheld on one side. */
    private static Optional<Difference> words(Measure before, Measure after) {
        boolean readable =
                before.title().value().isPresent() && after.title().value().isPresent();
        List<String> fields = readable ? Sameness.fields(before, after, STATE) : List.of();
        return EntryDifferences.ofPair(Kind.MEASURE, before.id(), after.id(), fields, "title");
    }
}
