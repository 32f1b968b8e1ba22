package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.diff.MethodDifference.ScaleDifference;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;

/** Compares the methodologies of two assessments. */
final class MethodDifferences {

    /** What does not change how anything is rated, and the scales, which are compared step by step. */
    private static final List<String> ELSEWHERE = List.of("version", "name", "scales", "mappings", "changes", "source");

    private MethodDifferences() {}

    static Optional<Difference> of(Methodology then, Methodology now) {
        Set<String> names = new LinkedHashSet<>(then.scales().keySet());
        names.addAll(now.scales().keySet());
        List<ScaleDifference> scales = names.stream()
                .sorted()
                .map(name -> new ScaleDifference(name, steps(then, name), steps(now, name)))
                .filter(scale -> !scale.then().equals(scale.today()))
                .toList();
        List<String> parts = new ArrayList<>(Sameness.fields(then, now, ELSEWHERE));
        if (names.stream().anyMatch(name -> meansAnother(then, now, name))) {
            parts.add("scales");
        }
        return scales.isEmpty() && parts.isEmpty() && then.version().equals(now.version())
                ? Optional.empty()
                : Optional.of(new MethodDifference(then.version(), now.version(), scales, parts));
    }

    /** Whether steps of the same names mean something else. */
    private static boolean meansAnother(Methodology then, Methodology now, String scale) {
        List<Step> before = then.scales().getOrDefault(scale, List.of());
        List<Step> after = now.scales().getOrDefault(scale, List.of());
        return steps(then, scale).equals(steps(now, scale)) && !Sameness.same(before, after);
    }

    private static List<String> steps(Methodology methodology, String scale) {
        return methodology.scales().getOrDefault(scale, List.of()).stream()
                .map(Step::label)
                .toList();
    }
}
