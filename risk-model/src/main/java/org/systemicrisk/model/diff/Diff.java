package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * What changed between two assessments: of two years, of two drafts, of two editions. It is computed from what it is given and from
 * nothing else, so that the diff of two public editions holds nothing that they do not hold.
 *
 * @param from the earlier side
 * @param to the later side
 * @param differences sorted by weight, see {@link Difference#ORDER}
 * @param unchanged how many entries of each kind are on both sides and differ in nothing
 * @param inputs how many of the inputs of each module and risk were compared
 */
public record Diff(
        AssessmentId from,
        AssessmentId to,
        List<Difference> differences,
        Map<Kind, Integer> unchanged,
        List<InputCount> inputs) {

    public Diff {
        differences = List.copyOf(differences);
        inputs = inputs.stream().sorted(InputCount.ORDER).toList();
        unchanged = java.util.Collections.unmodifiableMap(new EnumMap<>(unchanged));
    }

    /** Compares two assessments as one audience may see them. */
    public static Diff between(ScoredAssessment from, ScoredAssessment to) {
        List<Side> sides = Side.of(from, to);
        Side then = sides.get(0);
        Side now = sides.get(1);
        ModuleDifferences modules = new ModuleDifferences(then, now);
        MeasureDifferences measures = new MeasureDifferences(then, now);
        FigureDifferences figures = new FigureDifferences(then, now);
        InputDifferences inputs = new InputDifferences(then, now, modules, figures);
        List<Difference> all = new ArrayList<>(modules.all());
        MethodDifferences.of(from.assessment().methodology(), to.assessment().methodology())
                .ifPresent(all::add);
        all.addAll(measures.all());
        all.addAll(new RedactionDifferences(then, now, figures.matching(), measures.matching()).all());
        all.addAll(inputs.all());
        all.addAll(figures.all());
        all.addAll(others(from.assessment(), to.assessment()));
        all.addAll(TextDifferences.of(
                from.assessment().narrative(), to.assessment().narrative()));
        all.sort(Difference.ORDER);
        Map<Kind, Integer> unchanged = new EnumMap<>(Kind.class);
        unchanged.put(Kind.MODULE, unchanged(Kind.MODULE, modules.modules(), all));
        unchanged.put(Kind.RISK, unchanged(Kind.RISK, modules.risks(), all));
        unchanged.put(Kind.MEASURE, unchanged(Kind.MEASURE, measures.matching(), all));
        unchanged.put(Kind.METRIC, unchanged(Kind.METRIC, figures.matching(), all));
        return new Diff(from.assessment().id(), to.assessment().id(), all, unchanged, inputs.counts());
    }

    /** The same diff seen from the other side. */
    public Diff mirrored() {
        List<Difference> mirrored = new ArrayList<>();
        differences.forEach(difference -> mirrored.add(difference.mirrored()));
        mirrored.sort(Difference.ORDER);
        return new Diff(
                to,
                from,
                mirrored,
                unchanged,
                inputs.stream().map(InputCount::mirrored).toList());
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    private static List<Difference> others(Assessment from, Assessment to) {
        List<Difference> all = new ArrayList<>();
        all.addAll(EntryDifferences.ofLists(
                Kind.FUNCTIONALITY,
                from.registry().functionalities(),
                to.registry().functionalities(),
                entry -> entry.id()));
        all.addAll(EntryDifferences.ofLists(
                Kind.POLICY, from.registry().policies(), to.registry().policies(), entry -> entry.id()));
        all.addAll(EntryDifferences.ofLists(
                Kind.SCREENING, from.registry().screenings(), to.registry().screenings(), entry -> entry.id()));
        all.addAll(EntryDifferences.ofLists(
                Kind.SIGNAL, from.registry().signals(), to.registry().signals(), entry -> entry.id()));
        all.addAll(EntryDifferences.ofLists(
                Kind.CONSULTATION, from.consultations(), to.consultations(), entry -> entry.id()));
        return all;
    }

    private static int unchanged(Kind kind, Matching<?> matching, List<Difference> differences) {
        Set<String> then = new HashSet<>();
        Set<String> now = new HashSet<>();
        for (Difference difference : differences) {
            if (difference.kind() == kind) {
                then.addAll(difference.from());
                now.addAll(difference.to());
            }
        }
        return Math.toIntExact(matching.single().stream()
                .filter(pair -> !then.contains(pair.then().toString())
                        && !now.contains(pair.now().toString()))
                .count());
    }
}
