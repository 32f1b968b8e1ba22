package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.Axes;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.PartConditions;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.words.Enumerations;

/** Says how the ratings of one dimension arise, in sentences of Markdown. */
final class RuleWords {

    private final Phrases phrases;
    private final Methodology method;
    private final Dimension dimension;
    private final DerivationMapper derivations;

    RuleWords(Phrases phrases, Dimension dimension) {
        this.phrases = phrases;
        this.method = phrases.terms().assessment().methodology();
        this.dimension = dimension;
        this.derivations = new DerivationMapper(phrases);
    }

    List<String> lines() {
        Optional<NotComputed> said = method.notComputed(dimension);
        if (said.isPresent()) {
            return List.of(phrases.word("rules." + Enumerations.wire(said.get().rated())));
        }
        if (!method.computes(dimension)) {
            return List.of(phrases.word("rules.stated"));
        }
        if (!method.steppedOf(dimension)
                .map(Stepped::conditions)
                .orElse(List.of())
                .isEmpty()) {
            return List.of(phrases.word("rules.tried"));
        }
        return switch (dimension) {
            case PROBABILITY -> probability(Objects.requireNonNull(method.probability()));
            case SEVERITY -> severity(Objects.requireNonNull(method.severity()));
            case EFFECTIVENESS -> effectiveness(Objects.requireNonNull(method.effectiveness()));
            case PRIORITY -> priority(Objects.requireNonNull(method.priority()));
            default -> risk();
        };
    }

    private List<String> probability(ProbabilityMethod probability) {
        Combination combine = probability.combine();
        if (combine != null) {
            return combined(probability.parts(), combine, probability);
        }
        List<String> lines = new ArrayList<>();
        String unit = probability.unit();
        boolean isShare = unit == null || unit.equals("%");
        lines.add(
                isShare
                        ? phrases.word("rules.rate")
                        : phrases.word("rules.rate.unit", MarkdownEscape.inline(String.valueOf(unit))));
        lines.addAll(bands(probability));
        return lines;
    }

    private List<String> severity(SeverityMethod severity) {
        Combination combine = severity.combine();
        if (combine != null) {
            return combined(severity.parts(), combine, severity);
        }
        Rounding rounding = severity.rounding() == null ? Rounding.HALF_UP : severity.rounding();
        return List.of(
                parts("rules.parts", severity.parts()),
                phrases.word("rules.mean", phrases.terms().lists().of("rounding", rounding)));
    }

    private List<String> effectiveness(EffectivenessMethod effectiveness) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.word("rules.answers", effectiveness.questions().size()));
        String together = effectiveness.isShare()
                ? "rules.share"
                : "rules.points." + Enumerations.wire(effectiveness.aggregation());
        lines.add(phrases.word(together)
                + areas(effectiveness)
                + rounding(effectiveness.rounding(), derivations.unit(dimension)));
        lines.addAll(bands(effectiveness));
        return lines;
    }

    private String areas(EffectivenessMethod effectiveness) {
        Map<String, BigDecimal> weights = effectiveness.weights();
        if (weights == null) {
            return "";
        }
        List<String> weighed = new ArrayList<>();
        weights.forEach((area, weight) ->
                weighed.add(phrases.word("rules.weight", MarkdownEscape.inline(area), number(weight))));
        return " " + phrases.word("rules.areas", phrases.list(weighed));
    }

    private List<String> risk() {
        Optional<Combination> combination = method.combinationOf(dimension);
        if (combination.isPresent()) {
            List<String> parts = dimension == Dimension.INHERENT
                    ? Objects.requireNonNull(method.inherent()).parts()
                    : Objects.requireNonNull(method.residual()).parts();
            return combined(
                    parts, combination.get(), method.bandingOf(dimension).orElseThrow());
        }
        return method.matrixOf(dimension)
                .flatMap(matrix -> method.axesOf(dimension).map(axes -> List.of(matrix(matrix, axes))))
                .orElseGet(() -> List.of(phrases.word("rules.stated")));
    }

    private String matrix(Matrix matrix, Axes axes) {
        return matrix(
                axes.rows(), axes.columns(), matrix.numbers().isEmpty() ? "rules.matrix" : "rules.matrix.numbers");
    }

    private String matrix(Dimension rows, Dimension columns, String key) {
        return phrases.word(key, word(rows), word(columns));
    }

    private List<String> priority(PriorityMethod priority) {
        if (priority.rows() != null && priority.columns() != null) {
            return List.of(matrix(priority.rows(), priority.columns(), "rules.matrix"));
        }
        if (priority.of() != null) {
            return List.of(phrases.word("rules.number-of", word(priority.of())), all(priority.bands()));
        }
        return List.of();
    }

    private List<String> combined(List<String> parts, Combination combine, Banding banding) {
        List<String> lines = new ArrayList<>();
        List<String> reached = method.steppedOf(dimension).stream()
                .flatMap(stepped -> stepped.conditionsOf().stream())
                .map(PartConditions::part)
                .toList();
        List<String> answered =
                parts.stream().filter(part -> !reached.contains(part)).toList();
        if (!answered.isEmpty()) {
            lines.add(parts("rules.parts", answered));
        }
        if (!reached.isEmpty()) {
            lines.add(parts("rules.parts.reached", reached));
        }
        lines.add(operation(combine)
                + rounding(combine.rounding(), phrases.terms().numbers()::of));
        if (!combine.add().isEmpty()) {
            lines.add(phrases.word(
                    "rules.add",
                    phrases.list(
                            combine.add().stream().map(derivations::operand).toList())));
        }
        if (combine.floor() != null) {
            lines.add(phrases.word("rules.floor", number(combine.floor())));
        }
        if (combine.cap() != null) {
            lines.add(phrases.word("rules.cap", number(combine.cap())));
        }
        lines.addAll(bands(banding));
        return lines;
    }

    private String operation(Combination combine) {
        List<String> operands = combine.operands().stream()
                .map(operand -> operand(combine, operand))
                .toList();
        String key = "rules.operation." + combine.operation().wire();
        if (combine.reduce() != null) {
            boolean isPercent = combine.in() == Reduction.PER_CENT;
            return phrases.word(isPercent ? key + ".per-cent" : key, operands.get(0), operands.get(1));
        }
        return phrases.word(key, phrases.list(operands));
    }

    private String operand(Combination combine, Operand operand) {
        String name = MarkdownEscape.inline(derivations.operand(operand));
        return combine.weightedMean() == null
                ? name
                : phrases.word("rules.weight", name, number(combine.weight(operand)));
    }

    private String parts(String key, List<String> parts) {
        return phrases.word(
                key,
                MarkdownEscape.inline(
                        phrases.list(parts.stream().map(derivations::part).toList())));
    }

    private String rounding(@Nullable NumberRounding rounding, Function<BigDecimal, String> number) {
        return " "
                + (rounding == null
                        ? phrases.word("rules.not-rounded")
                        : phrases.word(
                                "rules.rounded",
                                number.apply(rounding.step()),
                                phrases.terms().lists().of("rounding.multiple", rounding.mode())));
    }

    private List<String> bands(Banding banding) {
        if (banding.bands().isEmpty()) {
            return List.of(phrases.word("rules.step"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(all(banding.bands()));
        if (banding.ties() != null) {
            lines.add(phrases.word("rules.ties." + Enumerations.wire(banding.ties())));
        }
        return lines;
    }

    private String all(List<Band> bands) {
        List<String> named = bands.stream()
                .map(band -> phrases.word(
                        "example.band",
                        derivations.rangeOf(band, dimension),
                        MarkdownEscape.inline(phrases.terms().ratings().label(band.step(), dimension))))
                .toList();
        return phrases.word("example.bands", String.join("; ", named));
    }

    private String word(Dimension of) {
        return phrases.word("dimension." + of.wire());
    }

    private String number(BigDecimal value) {
        return phrases.terms().numbers().of(value);
    }
}
