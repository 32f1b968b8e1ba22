package org.systemicrisk.data.network;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/** A methodology: scales that exist, a band for each step, matrices of the right size. */
final class MethodologyChecks {
    private final Methodology methodology;
    private final String fileVersion;
    private final Map<String, Methodology> all;
    private final BindingLog log;
    private final FindingList findings;

    MethodologyChecks(String fileVersion, Map<String, Methodology> all, BindingLog log, FindingList findings) {
        this.log = log;
        this.fileVersion = fileVersion;
        this.all = all;
        this.findings = findings;
        this.methodology = Optional.ofNullable(all.get(fileVersion)).orElseThrow();
    }

    void run() {
        if (!methodology.version().equals(fileVersion)) {
            findings.add(
                    Code.MET_009,
                    methodology.places().of("version"),
                    "the version " + methodology.version() + " is not the name of the file",
                    "write \"" + fileVersion + "\", or rename the file");
        }
        scales();
        if (methodology.probability() != null) {
            probability(methodology.probability());
        }
        if (methodology.severity() != null) {
            severity(methodology.severity());
        }
        if (methodology.effectiveness() != null) {
            effectiveness(methodology.effectiveness());
        }
        risk(methodology.inherent());
        risk(methodology.residual());
        matrices();
        conditions();
        new CombinationChecks(methodology, findings).run();
        new CaseChecks(methodology, findings).run();
        new PriorityChecks(methodology, this::scale, findings).run();
        methodology.mappings().forEach(this::mapping);
    }

    private void risk(@Nullable RiskMethod method) {
        if (method != null) {
            bands(method, method.places());
        }
    }

    private void bands(Banding method, Places places) {
        scale(method.scale(), places.of("scale"))
                .filter(scale -> !method.bands().isEmpty())
                .ifPresent(scale -> bands(method.bands(), scale, places.of("bands")));
    }

    private void bands(List<Band> bands, Scale scale, Place place) {
        new BandChecks(bands, scale, place, findings).run(methodology.transcribed() != null);
    }

    private void scales() {
        for (Map.Entry<String, List<Step>> scale : methodology.scales().entrySet()) {
            if (scale.getValue().isEmpty()) {
                findings.add(
                        Code.MET_006,
                        methodology.places().of("scales." + scale.getKey()),
                        "the scale " + scale.getKey() + " has no steps",
                        "list its steps from lowest to highest, or remove it");
            }
            Set<StepId> seen = new HashSet<>();
            for (Step step : scale.getValue()) {
                if (!seen.add(step.id())) {
                    findings.add(
                            Code.MET_008,
                            step.places().of("id"),
                            "the step " + step.id() + " stands twice on the scale " + scale.getKey(),
                            "give each step an id of its own");
                }
            }
        }
    }

    private void probability(ProbabilityMethod method) {
        boolean byRate = method.combine() == null
                && method.conditions().isEmpty()
                && method.adjust().isEmpty();
        scale(method.scale(), method.places().of("scale"))
                .filter(scale -> byRate || !method.bands().isEmpty())
                .ifPresent(scale -> bands(method.bands(), scale, method.places().of("bands")));
    }

    private void severity(SeverityMethod method) {
        bands(method, method.places());
        boolean isReckoned = method.aggregation() != null || !method.parts().isEmpty();
        if (method.combine() == null && method.conditions().isEmpty() && isReckoned) {
            aggregation(method.aggregation(), Aggregation.MEAN, method.places());
            positions(method);
            longerParts(method);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < method.parts().size(); i++) {
            if (!seen.add(method.parts().get(i))) {
                findings.add(
                        Code.MET_008,
                        method.places().of("parts[" + i + "]"),
                        "the part " + method.parts().get(i) + " is listed twice",
                        "remove one");
            }
        }
    }

    /** A mean without {@code combine} is one of positions. */
    private void positions(SeverityMethod method) {
        Stream.concat(Stream.of(method.scale()), method.parts().stream())
                .flatMap(name -> ScaleChecks.usable(methodology, name).stream())
                .filter(scale -> !scale.countsWithPositions())
                .findFirst()
                .ifPresent(scale -> findings.add(
                        Code.MET_011,
                        method.places().of("aggregation"),
                        "the steps of the scale " + scale.name()
                                + " count with numbers of their own, and this mean counts with their positions",
                        "write combine: {mean: [" + String.join(", ", method.parts())
                                + "]} instead of aggregation, with a rounding if it is to be a step's number"));
    }

    /** A mean of positions is one itself: a part with more steps than the result leads to one that is not there. */
    private void longerParts(SeverityMethod method) {
        int steps = ScaleChecks.usable(methodology, method.scale())
                .map(scale -> scale.rated().size())
                .orElse(Integer.MAX_VALUE);
        for (int i = 0; i < method.parts().size(); i++) {
            Place place = method.places().of("parts[" + i + "]");
            ScaleChecks.usable(methodology, method.parts().get(i))
                    .filter(scale -> scale.rated().size() > steps)
                    .ifPresent(scale -> findings.add(
                            Code.MET_011,
                            place,
                            "the part " + scale.name() + " has " + scale.rated().size()
                                    + " steps, and the mean is one of the " + steps + " of the scale "
                                    + method.scale(),
                            "give both scales the same number of steps; or write combine: {mean: ["
                                    + String.join(", ", method.parts())
                                    + "]} instead of aggregation, and bands for what comes out"));
        }
    }

    private void effectiveness(EffectivenessMethod method) {
        bands(method, method.places());
        new AreaChecks(method, findings).run();
        Set<String> seen = new HashSet<>();
        for (MaturityStep step : method.maturity()) {
            twice(seen.add(step.id().value()), step.id().value(), step.places());
        }
        Set<String> questions = new HashSet<>();
        for (Question question : method.questions()) {
            twice(questions.add(question.id().value()), question.id().value(), question.places());
        }
    }

    private void twice(boolean first, String id, Places places) {
        if (!first) {
            findings.add(
                    Code.MET_008, places.of("id"), id + " stands here a second time", "give each an id of its own");
        }
    }

    private void aggregation(@Nullable Aggregation written, Aggregation expected, Places places) {
        if (written != expected) {
            String word = org.systemicrisk.data.shape.Shapes.kebab(expected);
            findings.add(
                    Code.MET_011,
                    places.of("aggregation"),
                    "this part cannot be aggregated in that way",
                    "write " + word);
        }
    }

    private void conditions() {
        for (Dimension dimension : Dimension.values()) {
            methodology.steppedOf(dimension).ifPresent(method -> new ConditionChecks(
                            methodology, dimension, ScaleChecks.usable(methodology, method.scale()), findings)
                    .run(method));
        }
    }

    private void matrices() {
        matrix(Dimension.INHERENT);
        matrix(Dimension.RESIDUAL);
    }

    private void matrix(Dimension result) {
        Dimension one = methodology.inputsOf(result).get(0);
        Dimension other = methodology.inputsOf(result).get(1);
        Optional<Matrix> matrix = methodology.matrixOf(result);
        matrix.ifPresent(table -> new MatrixChecks(table, this::scale, findings).run(scaleOf(one), scaleOf(other)));
    }

    private String scaleOf(Dimension dimension) {
        return methodology.computes(dimension)
                        || methodology.notComputed(dimension).isPresent()
                ? methodology.scaleName(dimension)
                : "";
    }

    private void mapping(LabelMapping mapping) {
        Methodology other = all.get(mapping.from());
        if (other == null && log.isReadable("methodology")) {
            findings.add(
                    Code.DAT_006,
                    mapping.places().of("from"),
                    "there is no methodology " + mapping.from(),
                    Nearest.help(mapping.from(), all.keySet(), "name a file of the folder methodology"));
        }
        if (mapping.answers().isPresent()) {
            new AnswerMappingChecks(methodology, other, findings).run(mapping);
        } else {
            steps(mapping, other);
        }
    }

    private void steps(LabelMapping mapping, @Nullable Methodology other) {
        Optional<Scale> to = scale(mapping.scale(), mapping.places().of("scale"));
        ScaleChecks onScales = new ScaleChecks(findings);
        mapping.steps().forEach((from, step) -> {
            Place place = mapping.places().of("steps." + from);
            to.ifPresent(scale -> onScales.known(scale, step.value(), place));
            Optional.ofNullable(other)
                    .flatMap(methodologyBefore -> ScaleChecks.usable(methodologyBefore, mapping.scale()))
                    .ifPresent(scale -> onScales.known(scale, from, place));
        });
    }

    /** The scale with this name; a finding when there is none. */
    private Optional<Scale> scale(String name, Place place) {
        if (!methodology.scales().containsKey(name)) {
            findings.add(
                    Code.MET_006,
                    place,
                    "there is no scale " + name,
                    Nearest.help(name, methodology.scales().keySet(), "add it to scales"));
        }
        return ScaleChecks.usable(methodology, name);
    }
}
