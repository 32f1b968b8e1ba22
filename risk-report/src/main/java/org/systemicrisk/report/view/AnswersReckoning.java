package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.Tally;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.report.words.Numbers;

/** Reckons the points of answers in lines of plain text: what was answered, what it earns, what it comes to, its band. */
final class AnswersReckoning {

    private final Phrases phrases;
    private final EffectivenessMethod method;
    private final Derivation.FromAnswers answers;

    /** @param answers of which every answer is there */
    AnswersReckoning(Phrases phrases, EffectivenessMethod method, Derivation.FromAnswers answers) {
        this.phrases = phrases;
        this.method = method;
        this.answers = answers;
    }

    Stream<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(levels());
        if (answers.areas().isEmpty()) {
            lines.addAll(together());
        } else {
            lines.addAll(areaByArea());
        }
        if (method.bands().isEmpty()) {
            step().ifPresent(lines::add);
        } else {
            new Reckoning(phrases, Dimension.EFFECTIVENESS)
                    .bands(method.bands(), readable(answers.number()), answers.band(), answers.otherBand())
                    .forEach(lines::add);
        }
        return lines.stream();
    }

    private List<String> together() {
        Tally all = new Tally(null, BigDecimal.ONE, answers.answers().size(), answers.earned());
        BigDecimal exact = exact(List.of(all));
        BigDecimal possible = answers.possible();
        return switch (answers.aggregation()) {
            case SUM -> List.of(phrases.word("example.earned", earned()) + rounding(exact));
            case MEAN ->
                List.of(
                        phrases.word("example.earned", earned()),
                        phrases.word("example.mean.all", quotient(all), result(exact)) + rounding(exact));
            case EARNED_OVER_POSSIBLE ->
                List.of(
                        phrases.word(
                                "example.points",
                                earned(),
                                all.answers() + " × " + number(most()) + " = "
                                        + number(possible == null ? BigDecimal.ZERO : possible)),
                        phrases.word(
                                        "example.share",
                                        number(answers.earned()),
                                        number(possible == null ? BigDecimal.ZERO : possible),
                                        result(exact))
                                + rounding(exact));
        };
    }

    private List<String> areaByArea() {
        List<Tally> tallies = answers.areas().stream()
                .map(area -> new Tally(area.area(), area.weight(), area.answers(), area.earned()))
                .toList();
        List<String> lines = new ArrayList<>();
        for (Derivation.AreaScore area : answers.areas()) {
            Tally tally = new Tally(area.area(), area.weight(), area.answers(), area.earned());
            lines.add(phrases.word(
                    "example.area",
                    area.area(),
                    phrases.word(
                            answers.isShare() ? "example.share.short" : "example.mean",
                            quotient(tally),
                            result(area.number()))));
        }
        BigDecimal exact = exact(tallies);
        lines.add(phrases.word("example.weighed", weighed(), result(exact)) + rounding(exact));
        return lines;
    }

    /** {@code (66.7 % × 30 + 50 % × 70) ÷ 100}. */
    private String weighed() {
        String sum = answers.areas().stream()
                .map(area -> readable(area.number()) + " × " + number(area.weight()))
                .collect(Collectors.joining(" + "));
        BigDecimal weights =
                answers.areas().stream().map(Derivation.AreaScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.compareTo(BigDecimal.ONE) == 0 ? sum : "(" + sum + ") ÷ " + number(weights);
    }

    /** {@code 7 ÷ 12}: what is earned by what could be earned, or by the number of answers. */
    private String quotient(Tally tally) {
        BigDecimal below = answers.isShare()
                ? most().multiply(BigDecimal.valueOf(tally.answers()))
                : BigDecimal.valueOf(tally.answers());
        return number(tally.earned()) + " ÷ " + number(below);
    }

    private BigDecimal exact(List<Tally> tallies) {
        return method.exact(tallies).map(Fraction::decimal).orElse(BigDecimal.ZERO);
    }

    private BigDecimal most() {
        return method.mostPoints().orElse(BigDecimal.ZERO);
    }

    private String levels() {
        List<String> counted = given().map(
                        level -> phrases.word("example.level", count(level), level.label(), countable(level.points())))
                .toList();
        return phrases.word("example.answers", answers.answers().size(), phrases.list(counted));
    }

    private String earned() {
        return given().map(level -> count(level) + " × " + number(level.points()))
                        .collect(Collectors.joining(" + ")) + " = " + number(answers.earned());
    }

    /** The levels of maturity that were given as answers, the best first. */
    private Stream<MaturityStep> given() {
        List<MaturityStep> levels = new ArrayList<>(method.maturity());
        Collections.reverse(levels);
        return levels.stream().filter(level -> count(level) > 0);
    }

    private long count(MaturityStep level) {
        return answers.answers().stream()
                .filter(answer ->
                        answer.answer().value().filter(level.id()::equals).isPresent())
                .count();
    }

    private String rounding(BigDecimal exact) {
        NumberRounding rounding = method.rounding();
        return rounding == null || exact.compareTo(answers.number()) == 0
                ? ""
                : phrases.word(
                        "example.share.rounded",
                        readable(rounding.step()),
                        phrases.terms().lists().of("rounding.multiple", rounding.mode()),
                        readable(answers.number()));
    }

    private Optional<String> step() {
        return phrases.terms()
                .assessment()
                .methodology()
                .scaleOf(Dimension.EFFECTIVENESS)
                .flatMap(scale -> scale.numbered(answers.number()))
                .map(step -> phrases.word("example.step.number", number(answers.number()), step.label()));
    }

    /** A number with its forms for one and several, or one with decimals as it is printed. */
    private Object countable(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return whole ? value.intValueExact() : number(value);
    }

    /** {@code = 0.71 %}, or {@code ≈ 0.4733 %} where decimals are left out. */
    private String result(BigDecimal number) {
        return Reckoning.sign(Reckoning.isReadable(number)) + readable(number);
    }

    private String readable(BigDecimal number) {
        Numbers numbers = phrases.terms().numbers();
        if (!answers.isShare()) {
            return number(Reckoning.printed(number));
        }
        return Reckoning.isReadable(number)
                ? numbers.percent(number)
                : numbers.percent(number, Reckoning.READABLE_DECIMALS);
    }

    private String number(BigDecimal value) {
        return phrases.terms().numbers().of(value);
    }
}
