package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Derivation;

/** Reckons a combination of numbers in lines of plain text: the operands, the formula, the rounding, the band. */
final class CombinedReckoning {

    private final Phrases phrases;
    private final DerivationMapper derivations;
    private final Dimension dimension;
    private final Derivation.Combined combined;
    private final Optional<Combination> rule;
    private final BigDecimal exact;
    private final BigDecimal looked;

    /** @param combined of which every number is there */
    CombinedReckoning(Phrases phrases, Dimension dimension, Derivation.Combined combined) {
        this.phrases = phrases;
        this.derivations = new DerivationMapper(phrases);
        this.dimension = dimension;
        this.combined = combined;
        this.rule = phrases.terms().assessment().methodology().combinationOf(dimension);
        this.exact = Objects.requireNonNull(combined.exact()).value().orElseThrow();
        this.looked = Objects.requireNonNull(combined.rounded()).value().orElseThrow();
    }

    Stream<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> operands = combined.all()
                .map(term -> phrases.word(
                        "example.operand", derivations.operand(new Operand(term.operand())), number(value(term))))
                .toList();
        lines.add(phrases.word("example.operands", phrases.list(operands)));
        lines.add(
                phrases.word("example.formula", formula(), Reckoning.sign(Reckoning.isReadable(exact)) + number(exact))
                        + limits());
        if (exact.compareTo(looked) != 0) {
            lines.add(phrases.word("example.combined.rounded", number(looked)));
        }
        Banding banding =
                phrases.terms().assessment().methodology().bandingOf(dimension).orElseThrow();
        if (banding.bands().isEmpty()) {
            step().ifPresent(lines::add);
        } else {
            new Reckoning(phrases, dimension)
                    .bands(banding.bands(), number(looked), combined.band(), combined.otherBand())
                    .forEach(lines::add);
        }
        return lines.stream();
    }

    private String formula() {
        List<BigDecimal> numbers =
                combined.terms().stream().map(CombinedReckoning::value).toList();
        String operation =
                switch (combined.operation()) {
                    case MEAN -> bracketed(joined(numbers, " + ")) + " ÷ " + numbers.size();
                    case WEIGHTED_MEAN -> weighted();
                    case SUM -> joined(numbers, " + ");
                    case PRODUCT -> joined(numbers, " × ");
                    case MAXIMUM -> phrases.word("example.maximum", joined(numbers, "; "));
                    case MINIMUM -> phrases.word("example.minimum", joined(numbers, "; "));
                    case REDUCE ->
                        number(numbers.get(0)) + " × (1 − " + number(numbers.get(1)) + (isPerCent() ? " ÷ 100)" : ")");
                };
        String added = combined.added().stream()
                .map(term -> " + " + number(value(term)))
                .collect(Collectors.joining());
        return operation + added;
    }

    private String weighted() {
        String sum = combined.terms().stream()
                .map(term -> number(value(term)) + " × " + number(weight(term)))
                .collect(Collectors.joining(" + "));
        BigDecimal weights =
                combined.terms().stream().map(CombinedReckoning::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.compareTo(BigDecimal.ONE) == 0 ? sum : bracketed(sum) + " ÷ " + number(weights);
    }

    private boolean isPerCent() {
        return rule.filter(combine -> combine.in() == Reduction.PER_CENT).isPresent();
    }

    /** What comes out of the formula can lie outside the limits that the method sets; then the limit is the number. */
    private String limits() {
        boolean isAtLimit = rule.filter(combine -> isSame(combine.floor()) || isSame(combine.cap()))
                .isPresent();
        return isAtLimit ? " " + phrases.word("example.limit", number(exact)) : "";
    }

    private boolean isSame(@Nullable BigDecimal limit) {
        return limit != null && limit.compareTo(exact) == 0;
    }

    private Optional<String> step() {
        Optional<Scale> scale = phrases.terms().assessment().methodology().scaleOf(dimension);
        return scale.flatMap(steps ->
                steps.numbered(looked).map(step -> phrases.word("example.step.number", number(looked), step.label())));
    }

    private String joined(List<BigDecimal> numbers, String sign) {
        return numbers.stream().map(this::number).collect(Collectors.joining(sign));
    }

    private static String bracketed(String sum) {
        return "(" + sum + ")";
    }

    private static BigDecimal value(Derivation.Term term) {
        return term.number().value().orElseThrow();
    }

    private static BigDecimal weight(Derivation.Term term) {
        return term.weight() == null ? BigDecimal.ONE : term.weight();
    }

    private String number(BigDecimal value) {
        return phrases.terms().numbers().of(Reckoning.printed(value));
    }
}
