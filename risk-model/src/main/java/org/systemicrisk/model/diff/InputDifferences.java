package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.scoring.Inputs;

/** Compares what the ratings of modules and risks rest on, input by input. */
final class InputDifferences {

    private final Side from;
    private final Side to;
    private final InputComparer comparer;
    private final Map<String, Inputs> then = new HashMap<>();
    private final Map<String, Inputs> now = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<InputCount> counts = new ArrayList<>();

    InputDifferences(Side from, Side to, ModuleDifferences modules, FigureDifferences figures) {
        this.from = from;
        this.to = to;
        this.comparer = new InputComparer(from.scored(), to.scored(), figures);
        Inputs.in(from.assessment()).forEach(inputs -> then.putIfAbsent(inputs.subject(), inputs));
        Inputs.in(to.assessment()).forEach(inputs -> now.putIfAbsent(inputs.subject(), inputs));
        modules.modules()
                .single()
                .forEach(pair ->
                        compare(Kind.MODULE, pair.then().value(), pair.now().value()));
        modules.risks()
                .single()
                .forEach(pair ->
                        compare(Kind.RISK, pair.then().value(), pair.now().value()));
    }

    List<Difference> all() {
        return differences;
    }

    /** Of each module and risk that both sides rate. */
    List<InputCount> counts() {
        return counts;
    }

    private void compare(Kind kind, String before, String after) {
        Inputs earlier = then.get(before);
        Inputs later = now.get(after);
        if (earlier == null || later == null) {
            return;
        }
        Map<Input, Given> givenThen = GivenInputs.of(earlier, from.scored().figures());
        Map<Input, Given> givenNow = GivenInputs.of(later, to.scored().figures());
        Set<Input> inputs = new LinkedHashSet<>(givenThen.keySet());
        inputs.addAll(givenNow.keySet());
        int unchanged = 0;
        int withheld = 0;
        for (Input input : inputs) {
            Given old = givenThen.get(input);
            Given today = givenNow.get(input);
            if (isWithheld(old) || isWithheld(today)) {
                withheld++;
                continue;
            }
            Optional<Movement> movement = movement(input, old, today);
            unchanged += movement.isEmpty() ? 1 : 0;
            movement.ifPresent(moved -> differences.add(
                    new InputDifference(kind, before, after, input, old, today, moved.what(), moved.steps())));
        }
        if (!inputs.isEmpty()) {
            counts.add(new InputCount(kind, before, after, unchanged, withheld));
        }
    }

    private Optional<Movement> movement(Input input, @Nullable Given old, @Nullable Given today) {
        if (old == null || today == null) {
            return Optional.of(new Movement(old == null ? What.NEW : What.REMOVED, null));
        }
        return comparer.compare(input, old, today);
    }

    private static boolean isWithheld(@Nullable Given given) {
        return given != null && given.isWithheld();
    }
}
