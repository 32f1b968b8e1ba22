package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.sensitivity.AnswerMove;
import org.systemicrisk.model.sensitivity.Direction;
import org.systemicrisk.model.sensitivity.Distance;
import org.systemicrisk.model.sensitivity.Margin;
import org.systemicrisk.model.sensitivity.Overstep;
import org.systemicrisk.model.sensitivity.Rule;
import org.systemicrisk.model.sensitivity.SampledRate;
import org.systemicrisk.model.sensitivity.Shift;
import org.systemicrisk.model.sensitivity.StepChance;
import org.systemicrisk.report.words.Enumerations;

/** Says in words how sure a rating is. What is plain text here is escaped where it is put into a cell. */
final class SensitivityWords {

    private static final int DIGITS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_CERTAIN = BigDecimal.valueOf(999, 1);

    private final Phrases phrases;
    private final Methodology methodology;

    SensitivityWords(Phrases phrases) {
        this.phrases = phrases;
        this.methodology = phrases.terms().assessment().methodology();
    }

    /** The ratings that everything else leads to: risk and priority, as far as the methodology has them. */
    List<Dimension> results() {
        List<Dimension> results = Stream.of(Dimension.INHERENT, Dimension.RESIDUAL, Dimension.PRIORITY)
                .filter(methodology::rates)
                .toList();
        return results.isEmpty() ? methodology.dimensions() : results;
    }

    /** The ratings that are judged by themselves. */
    private List<Dimension> independent() {
        return methodology.notComputed().stream()
                .filter(said -> said.rated() == NotComputed.Kind.INDEPENDENTLY)
                .map(NotComputed::dimension)
                .toList();
    }

    /** Whether ratings rest on other ratings as on an answer. */
    private boolean movesRatings() {
        return !methodology.rollUps().isEmpty() || !independent().isEmpty();
    }

    /** Which ratings no input moves; empty where there are none. */
    String independence() {
        List<Dimension> independent = independent();
        return independent.isEmpty()
                ? ""
                : phrases.word("sensitivity.independent.read", independent.size(), dimensions(independent));
    }

    String dimensions(List<Dimension> dimensions) {
        return phrases.list(dimensions.stream().map(this::dimension).toList());
    }

    String dimension(Dimension dimension) {
        return phrases.word("dimension." + dimension.wire());
    }

    /** When a rating is borderline. */
    List<String> rule(Rule rule) {
        return List.of(
                phrases.word(movesRatings() ? "sensitivity.rule.answer-or-rating" : "sensitivity.rule.answer"),
                phrases.word(
                        "sensitivity.rule.margin",
                        phrases.word(
                                "sensitivity.points",
                                number(rule.points()),
                                phrases.terms().numbers().of(rule.points())),
                        percent(rule.share())),
                phrases.word("sensitivity.rule.chance", percent(rule.chance())));
    }

    String drawn(Rule rule) {
        String said = phrases.word(
                "sensitivity.drawn",
                phrases.terms().numbers().of(rule.draws()),
                Integer.toString(rule.seed()),
                percent(rule.high()),
                percent(rule.medium()),
                percent(rule.low()),
                percent(rule.unstated()));
        return decidesOtherwise() ? said + " " + phrases.word("sensitivity.not-drawn") : said;
    }

    /** Whether something decides ratings that is not drawn. */
    private boolean decidesOtherwise() {
        return movesRatings()
                || methodology.dimensions().stream()
                        .flatMap(dimension -> methodology.steppedOf(dimension).stream())
                        .anyMatch(method -> !method.conditionals().isEmpty());
    }

    /** What is looked up for a dimension, as {@code rate}. */
    String number(Dimension dimension) {
        return phrases.word("sensitivity.number." + dimension.wire());
    }

    /** What conditions ask for, as the methodology calls it. */
    String asked(String name) {
        Stream<String> metrics = methodology.metrics().stream()
                .filter(metric -> metric.id().equals(name))
                .map(AskedMetric::label);
        Stream<String> answers = methodology.answers().stream()
                .filter(answer -> answer.id().equals(name))
                .map(AskedAnswer::label);
        return Stream.concat(metrics, answers).findFirst().orElse(name);
    }

    /** The number of a distance, as {@code the rate (0.52 %)}. */
    String number(@Nullable String asked, Distance distance) {
        return asked == null
                ? phrases.word(
                        "sensitivity.number.in-sentence." + distance.dimension().wire(), value(null, distance))
                : phrases.word("sensitivity.number.in-sentence.asked", value(asked, distance), asked(asked));
    }

    String value(@Nullable String asked, Distance distance) {
        return distance.isPercentOfPoints()
                ? phrases.terms().numbers().percentInShort(distance.value())
                : phrases.terms().numbers().of(printed(distance)) + unit(asked, distance.dimension());
    }

    /** A rate as everywhere, and another number with so many digits that a small one does not read as zero. */
    private BigDecimal printed(Distance distance) {
        return distance.metric() == null
                ? rounded(distance.value())
                : phrases.terms().figures().printed(distance.value(), distance.metric(), distance::isAlike);
    }

    /** The next border, and the first from which on its own rating or a result is another. */
    String crossings(@Nullable String asked, Distance distance, Direction direction) {
        Set<Overstep> telling = new LinkedHashSet<>();
        distance.next(direction).ifPresent(telling::add);
        distance.first(direction, distance.dimension()).ifPresent(telling::add);
        results().forEach(result -> distance.first(direction, result).ifPresent(telling::add));
        if (telling.isEmpty()) {
            return phrases.word(
                    asked == null ? "sensitivity.no-band." + Enumerations.wire(direction) : "sensitivity.no-change");
        }
        return String.join(
                "; ",
                telling.stream()
                        .sorted(Comparator.comparing(
                                crossing -> crossing.margin().amount()))
                        .map(crossing -> phrases.word(
                                "sensitivity.crossing", by(asked, distance, crossing), becomes(asked, crossing)))
                        .toList());
    }

    private String becomes(@Nullable String asked, Overstep crossing) {
        if (crossing.step() == null) {
            return phrases.word(asked == null ? "sensitivity.no-step" : "sensitivity.no-condition");
        }
        return crossing.shifts().isEmpty() ? phrases.word("sensitivity.no-change") : shifts(crossing.shifts());
    }

    /** By how much, and for what a condition asks for, to which number. */
    String by(@Nullable String asked, Distance distance, Overstep crossing) {
        String amount = amount(asked, distance, crossing);
        if (asked == null) {
            return amount;
        }
        Margin margin = crossing.margin();
        BigDecimal to = distance.border(crossing);
        return phrases.word(
                "sensitivity.to",
                amount,
                phrases.word(
                        "sensitivity.to." + (margin.beyond() ? "beyond." : "exactly.")
                                + Enumerations.wire(crossing.direction()),
                        phrases.terms().numbers().of(plain(to.stripTrailingZeros()))
                                + unit(asked, distance.dimension())));
    }

    private String amount(@Nullable String asked, Distance distance, Overstep crossing) {
        Margin margin = crossing.margin();
        if (margin.amount().signum() == 0) {
            return phrases.word("sensitivity.by.anything");
        }
        // from the number as it is printed, so that a reader comes to the same
        BigDecimal amount = distance.metric() == null
                ? rounded(margin.amount())
                : plain(distance.border(crossing)
                        .subtract(printed(distance))
                        .abs()
                        .stripTrailingZeros());
        String unit = unit(asked, distance.dimension());
        String text = unit.endsWith("%")
                ? phrases.word(
                        "sensitivity.points",
                        number(amount),
                        phrases.terms().numbers().of(amount))
                : phrases.terms().numbers().of(amount) + unit;
        return phrases.word(margin.beyond() ? "sensitivity.by.more" : "sensitivity.by.enough", text);
    }

    /** One, for the singular; anything else is several. */
    private static int number(BigDecimal amount) {
        return amount.compareTo(BigDecimal.ONE) == 0 ? 1 : 2;
    }

    private String unit(@Nullable String asked, Dimension dimension) {
        if (asked != null) {
            return methodology.metrics().stream()
                    .filter(metric -> metric.id().equals(asked))
                    .flatMap(metric -> Stream.ofNullable(metric.unit()))
                    .findFirst()
                    .map(of -> "\u00a0" + of)
                    .orElse("");
        }
        ProbabilityMethod probability = methodology.probability();
        if (dimension == Dimension.EFFECTIVENESS) {
            return DerivationMapper.isShareOfPoints(methodology) ? "\u00a0%" : "";
        }
        String unit = dimension == Dimension.PROBABILITY && probability != null ? probability.unit() : null;
        return unit == null ? "" : "\u00a0" + unit;
    }

    /** With so many digits that a small number does not read as zero. */
    private static BigDecimal rounded(BigDecimal value) {
        int decimals = Math.max(0, DIGITS - value.precision() + value.scale());
        BigDecimal rounded = value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    String answers(Dimension dimension) {
        return phrases.word("sensitivity.answers", dimension(dimension));
    }

    String count(List<AnswerMove> moves) {
        long count = moves.stream().map(AnswerMove::question).distinct().count();
        return phrases.word("sensitivity.count", count);
    }

    /** Answers that change the same ratings stand together. */
    String moved(List<AnswerMove> moves, Direction direction) {
        Map<String, List<AnswerMove>> alike = new LinkedHashMap<>();
        moves.stream()
                .filter(move -> move.direction() == direction && !move.shifts().isEmpty())
                .forEach(move -> alike.computeIfAbsent(shifts(move.shifts()), key -> new ArrayList<>())
                        .add(move));
        if (alike.isEmpty()) {
            return phrases.word("sensitivity.no-change");
        }
        List<String> groups = new ArrayList<>();
        alike.forEach(
                (shifts, group) -> groups.add(phrases.word("sensitivity.moved", phrases.list(names(group)), shifts)));
        return String.join("; ", groups);
    }

    List<String> names(List<AnswerMove> moves) {
        return moves.stream().map(move -> name(move.question())).toList();
    }

    /** The part of severity, the number of the question, or what a condition asks. */
    private String name(String question) {
        EffectivenessMethod method = methodology.effectiveness();
        List<Question> questions = method == null ? List.of() : method.questions();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().value().equals(question)) {
                return phrases.word("sensitivity.question", i + 1);
            }
        }
        boolean asked =
                methodology.answers().stream().anyMatch(answer -> answer.id().equals(question));
        return asked ? asked(question) : new DerivationMapper(phrases).part(question);
    }

    /** The answer to what a condition asks, as it is now. */
    String reply(List<AnswerMove> moves) {
        return moves.stream()
                .findFirst()
                .flatMap(move -> methodology.answers().stream()
                        .filter(answer -> answer.id().equals(move.question()))
                        .flatMap(answer -> methodology.scale(answer.scale()).stream())
                        .map(scale -> scale.label(new StepId(move.from())))
                        .findFirst())
                .orElse("");
    }

    /** What becomes of the ratings with the next answer to what a condition asks. */
    String replied(List<AnswerMove> moves, Direction direction) {
        return moves.stream()
                .filter(move -> move.direction() == direction)
                .findFirst()
                .map(move -> move.shifts().isEmpty() ? phrases.word("sensitivity.no-change") : shifts(move.shifts()))
                .orElseGet(() -> phrases.word("sensitivity.no-answer." + Enumerations.wire(direction)));
    }

    String shifts(List<Shift> shifts) {
        return String.join(
                ", ",
                shifts.stream()
                        .map(shift -> dimension(shift.dimension()) + " " + label(shift))
                        .toList());
    }

    String size(SampledRate rate) {
        return phrases.terms().numbers().of(BigDecimal.valueOf(rate.size()));
    }

    String interval(SampledRate rate) {
        String unit = unit(null, Dimension.PROBABILITY);
        return phrases.word(
                "sensitivity.interval",
                phrases.terms().numbers().of(plain(rate.low())) + unit,
                phrases.terms().numbers().of(plain(rate.high())) + unit);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** From the likeliest: {@code High 84.1 %, Medium High 15.9 %}. */
    String chances(List<StepChance> chances, Dimension dimension) {
        return String.join(
                ", ",
                chances.stream()
                        .sorted(Comparator.comparing(StepChance::percent).reversed())
                        .map(chance -> label(chance.step(), dimension) + " " + likely(chance.percent()))
                        .toList());
    }

    /** That no other step has the chance from which on a rating is borderline. */
    String noChance(Rule rule) {
        return phrases.word("sensitivity.chance.none", percent(rule.chance()));
    }

    /** To a tenth of a per cent; nothing that was drawn or estimated is certain. */
    String likely(BigDecimal percent) {
        return percent.compareTo(HUNDRED) < 0
                ? phrases.terms().numbers().percent(percent, 1)
                : phrases.word("sensitivity.nearly-certain", percent(NEARLY_CERTAIN));
    }

    String label(Shift shift) {
        return label(shift.to(), shift.dimension());
    }

    String label(StepId step, Dimension dimension) {
        return phrases.terms().ratings().label(step, dimension);
    }

    private String percent(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return phrases.terms().numbers().percent(plain(plain));
    }
}
