package org.systemicrisk.data.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.CaseValue;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.WorkedCase;
import org.systemicrisk.model.rating.Dimension;

/** Worked cases have names of their own, and put in and expect what the methodology has. */
final class CaseChecks {
    private static final String SCORE = "score";
    private static final String NUMBER = "number";

    private final Methodology methodology;
    private final FindingList findings;

    CaseChecks(Methodology methodology, FindingList findings) {
        this.methodology = methodology;
        this.findings = findings;
    }

    void run() {
        Set<String> seen = new HashSet<>();
        for (WorkedCase worked : methodology.cases()) {
            if (!seen.add(worked.name())) {
                findings.add(
                        Code.MET_008,
                        worked.places().of("name"),
                        "there is a case " + worked.name() + " already",
                        "give each case a name of its own");
            }
            worked.given()
                    .forEach((key, value) -> given(key, value, worked.places().of("given." + key)));
            worked.gives()
                    .forEach((key, value) -> gives(key, value, worked.places().of("gives." + key)));
            if (worked.contradicts() != null) {
                worked.contradicts().keySet().forEach(key -> contradicts(worked, key));
            }
        }
    }

    private void contradicts(WorkedCase worked, String key) {
        if (!worked.gives().containsKey(key)) {
            findings.add(
                    Code.MET_013,
                    worked.places().of("contradicts." + key),
                    "the case expects no " + key,
                    Nearest.help(key, List.copyOf(worked.gives().keySet()), "name a result that stands under gives"));
        }
    }

    private void given(String key, CaseValue value, Place place) {
        List<String> known = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            known.add(dimension.wire());
            known.add(dimension.wire() + "." + NUMBER);
            methodology.partsOf(dimension).forEach(part -> known.add(dimension.wire() + "." + part));
        }
        known.add(Dimension.PROBABILITY.wire() + "." + SCORE);
        answers(key, value, place, known);
        methodology.answers().stream().map(AskedAnswer::id).forEach(known::add);
        methodology.metrics().stream().map(AskedMetric::id).forEach(known::add);
        unlessKnown(key, known, place);
        step(key, value, place);
    }

    /** Answers to the questions about measures. */
    private void answers(String key, CaseValue value, Place place, List<String> known) {
        EffectivenessMethod method = methodology.effectiveness();
        if (method == null) {
            return;
        }
        List<String> questions = method.questions().stream()
                .map(question -> Dimension.EFFECTIVENESS.wire() + "." + question.id())
                .toList();
        List<String> maturity =
                method.maturity().stream().map(step -> step.id().value()).toList();
        known.addAll(questions);
        if (questions.contains(key) && !maturity.contains(value.text())) {
            findings.add(
                    Code.MET_005,
                    place,
                    "the methodology knows no answer " + value.text() + " to a question about measures",
                    Nearest.help(value.text(), maturity, "answers: " + String.join(", ", maturity)));
        }
    }

    private void gives(String key, CaseValue value, Place place) {
        List<String> known = Arrays.stream(Dimension.values())
                .flatMap(dimension -> Stream.of(dimension.wire(), dimension.wire() + "." + SCORE))
                .toList();
        unlessKnown(key, known, place);
        if (!value.text().equals("not-stated")) {
            step(key, value, place);
        }
    }

    private void unlessKnown(String key, List<String> known, Place place) {
        if (!known.contains(key)) {
            findings.add(
                    Code.MET_013,
                    place,
                    "the methodology has no " + key,
                    Nearest.help(key, known, "name a dimension, or what the methodology asks for"));
        }
    }

    private void step(String key, CaseValue value, Place place) {
        Optional<Scale> scale = Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.wire().equals(key))
                .findFirst()
                .flatMap(dimension -> methodology.scaleOf(dimension));
        for (String step : value.text().split(" to ")) {
            scale.filter(steps ->
                            steps.steps().stream().noneMatch(s -> s.id().value().equals(step)))
                    .ifPresent(steps -> findings.add(
                            Code.MET_005,
                            place,
                            "the scale " + steps.name() + " has no step " + step,
                            Nearest.help(
                                    step,
                                    steps.steps().stream()
                                            .map(s -> s.id().value())
                                            .toList(),
                                    "name one of its steps")));
        }
    }
}
