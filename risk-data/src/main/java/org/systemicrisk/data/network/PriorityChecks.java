package org.systemicrisk.data.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Response;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/** What a methodology says beside the five dimensions: priority, responses, what is asked, what is not computed, roll-ups. */
final class PriorityChecks {
    private final Methodology methodology;
    private final BiFunction<String, Place, Optional<Scale>> scales;
    private final FindingList findings;

    PriorityChecks(Methodology methodology, BiFunction<String, Place, Optional<Scale>> scales, FindingList findings) {
        this.methodology = methodology;
        this.scales = scales;
        this.findings = findings;
    }

    void run() {
        asked();
        notComputed();
        if (methodology.priority() != null) {
            priority(methodology.priority());
        }
        responses();
        methodology.rollUps().forEach(this::rollUp);
    }

    private void asked() {
        Map<String, Integer> seen = new HashMap<>();
        for (AskedMetric metric : methodology.metrics()) {
            once(seen, metric.id(), metric.places());
        }
        for (AskedAnswer answer : methodology.answers()) {
            once(seen, answer.id(), answer.places());
            scale(answer.scale(), answer.places().of("scale"));
        }
    }

    /** The scale with this name; a finding when there is none. */
    private Optional<Scale> scale(String name, Place place) {
        return scales.apply(name, place);
    }

    private void once(Map<String, Integer> seen, String id, Places places) {
        if (seen.merge(id, 1, Integer::sum) > 1) {
            findings.add(
                    Code.MET_008, places.of("id"), id + " stands here a second time", "give each an id of its own");
        }
    }

    private void notComputed() {
        Map<String, Integer> seen = new HashMap<>();
        for (NotComputed said : methodology.notComputed()) {
            Place place = said.places().of("dimension");
            if (seen.merge(said.dimension().wire(), 1, Integer::sum) > 1) {
                findings.add(Code.MET_008, place, said.dimension().wire() + " stands here a second time", "remove one");
            }
            if (said.scale() != null) {
                scale(said.scale(), said.places().of("scale"));
            }
            boolean computed = methodology.computes(said.dimension());
            if (computed) {
                findings.add(
                        Code.MET_022,
                        place,
                        "the " + said.dimension().inWords()
                                + " is not computed, it says here, and the methodology has a" + " method for it",
                        "remove one of the two");
            }
        }
    }

    private void priority(PriorityMethod method) {
        Optional<Scale> scale = scales.apply(method.scale(), method.places().of("scale"));
        if (!method.bands().isEmpty() && scale.isPresent()) {
            new BandChecks(method.bands(), scale.get(), method.places().of("bands"), findings)
                    .run(methodology.transcribed() != null);
        }
        earlier(method.rows(), "rows", method.places());
        earlier(method.columns(), "columns", method.places());
        earlier(method.of(), "of", method.places());
        Map<String, List<StepId>> matrix = method.matrix();
        if (matrix != null && method.rows() != null && method.columns() != null) {
            Optional<Scale> rows = usable(method.rows());
            Optional<Scale> columns = usable(method.columns());
            if (scale.isPresent() && rows.isPresent() && columns.isPresent()) {
                new CellChecks(matrix, method.places(), findings).run(rows.get(), columns.get(), scale.get());
            }
        }
    }

    private Optional<Scale> usable(Dimension dimension) {
        return ScaleChecks.usable(methodology, methodology.scaleName(dimension));
    }

    private void earlier(@Nullable Dimension dimension, String key, Places places) {
        if (dimension != null && (dimension.compareTo(Dimension.PRIORITY) >= 0 || !methodology.rates(dimension))) {
            findings.add(
                    Code.MET_021,
                    places.of(key),
                    "the priority is found from other ratings, and " + dimension.wire() + " is none of them here",
                    "name a dimension that this methodology rates");
        }
    }

    private void responses() {
        Dimension dimension = methodology.rates(Dimension.PRIORITY) ? Dimension.PRIORITY : Dimension.RESIDUAL;
        Optional<Scale> scale = usable(dimension);
        Map<String, Integer> seen = new HashMap<>();
        for (Response response : methodology.responses()) {
            Place place = response.places().of("step");
            scale.ifPresent(steps ->
                    new ScaleChecks(findings).known(steps, response.step().value(), place));
            if (seen.merge(response.step().value(), 1, Integer::sum) > 1) {
                findings.add(
                        Code.MET_008, place, "the step " + response.step() + " has a second response", "join the two");
            }
        }
    }

    private void rollUp(RollUp rule) {
        for (int i = 0; i < rule.of().size(); i++) {
            Dimension dimension = rule.of().get(i);
            Place place = rule.places().of("of[" + i + "]");
            if (!methodology.rates(dimension)) {
                findings.add(
                        Code.MET_021,
                        place,
                        "the " + dimension.inWords() + " is rolled up, and this methodology does not rate it",
                        "take it out");
            }
            if (rule.countsNumbers()) {
                number(dimension, place);
            }
            usable(dimension).ifPresent(scale -> {
                reached(rule.reaching(), "reaching", rule, scale);
                reached(rule.gives(), "gives", rule, scale);
                reached(rule.otherwise(), "otherwise", rule, scale);
            });
        }
        Dimension then = rule.then();
        if (then != null && (rule.of().contains(then) || !methodology.computes(then))) {
            findings.add(
                    Code.MET_022,
                    rule.places().of("then"),
                    "the " + then.inWords() + " is looked up anew, it says here, and it "
                            + (methodology.computes(then) ? "is rolled up itself" : "is not computed at all"),
                    methodology.computes(then) ? "take it out of one of the two" : "take then out");
        }
    }

    /** A rate or a figure that a condition asks for can be withheld, and the numbers that are rolled up are printed. */
    private void number(Dimension dimension, Place place) {
        if (!CombinationChecks.hasNumber(methodology, dimension)) {
            findings.add(
                    Code.MET_012,
                    place,
                    "the " + dimension.inWords() + " is not looked up from a number, so there is none to count",
                    "take counting out, so that the numbers of the steps count");
        } else if (restsOnFigures(dimension)) {
            findings.add(
                    Code.MET_012,
                    place,
                    "the number of the " + dimension.inWords()
                            + " rests on a rate or on conditions, of which something may be withheld, and what is rolled up is printed",
                    "take counting out, so that the numbers of the steps count");
        }
    }

    private boolean restsOnFigures(Dimension dimension) {
        if (methodology
                .steppedOf(dimension)
                .filter(method -> !method.conditionsOf().isEmpty())
                .isPresent()) {
            return true;
        }
        ProbabilityMethod probability = methodology.probability();
        if (dimension == Dimension.PROBABILITY) {
            return probability != null && probability.combine() == null;
        }
        return methodology.combinationOf(dimension).stream()
                .flatMap(combination -> combination.needs().stream())
                .filter(Operand::isScore)
                .anyMatch(operand ->
                        operand.dimension().filter(this::restsOnFigures).isPresent());
    }

    private void reached(@Nullable StepId step, String key, RollUp rule, Scale scale) {
        if (step != null) {
            new ScaleChecks(findings).known(scale, step.value(), rule.places().of(key));
        }
    }
}
