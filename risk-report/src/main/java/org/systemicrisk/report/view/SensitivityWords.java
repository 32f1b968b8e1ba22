package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.sensitivity.AnswerMove;
import org.systemicrisk.model.sensitivity.Crossing;
import org.systemicrisk.model.sensitivity.Direction;
import org.systemicrisk.model.sensitivity.Distance;
import org.systemicrisk.model.sensitivity.Margin;
import org.systemicrisk.model.sensitivity.Reason;
import org.systemicrisk.model.sensitivity.Rule;
import org.systemicrisk.model.sensitivity.SampledRate;
import org.systemicrisk.model.sensitivity.Shift;
import org.systemicrisk.model.sensitivity.StepChance;
import org.systemicrisk.model.sensitivity.Unknown;
import org.systemicrisk.model.sensitivity.Verdict;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.words.Enumerations;

/** Says in words how sure a rating is. What is plain text here is escaped where it is put into a cell. */
final class SensitivityWords {

    private static final int DIGITS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_CERTAIN = BigDecimal.valueOf(999, 1);
    private static final List<Dimension> RISKS = List.of(Dimension.INHERENT, Dimension.RESIDUAL);

    private final Phrases phrases;
    private final Methodology methodology;

    SensitivityWords(Phrases phrases) {
        this.phrases = phrases;
        this.methodology = phrases.terms().assessment().methodology();
    }

    /** When a rating is borderline. */
    List<String> rule(Rule rule) {
        return List.of(
                phrases.word("sensitivity.rule.answer"),
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
        return phrases.word(
                "sensitivity.drawn",
                phrases.terms().numbers().of(rule.draws()),
                Integer.toString(rule.seed()),
                percent(rule.high()),
                percent(rule.medium()),
                percent(rule.low()),
                percent(rule.unstated()));
    }

    String verdict(Verdict verdict) {
        return verdict.accept(new Verdict.Visitor<>() {
            @Override
            public String robust(Verdict.Robust v) {
                return phrases.word("sensitivity.robust");
            }

            @Override
            public String borderline(Verdict.Borderline v) {
                return phrases.word("sensitivity.borderline");
            }

            @Override
            public String untold(Verdict.Untold v) {
                return phrases.word("sensitivity.untold");
            }
        });
    }

    /** Why a rating is borderline, or why it cannot be told; Markdown. */
    String sentences(Verdict verdict, Dimension rating) {
        List<String> sentences = new ArrayList<>();
        if (verdict instanceof Verdict.Borderline borderline) {
            sentences.addAll(answerSentences(borderline));
            borderline.reasons().stream()
                    .flatMap(cell -> other(cell, rating).stream())
                    .forEach(sentences::add);
        } else if (verdict instanceof Verdict.Untold untold) {
            untold.because().forEach(unknown -> sentences.add(unknown(unknown)));
        }
        return String.join(" ", sentences);
    }

    /** Answers that have the same effect share a sentence. */
    private List<String> answerSentences(Verdict.Borderline borderline) {
        Map<String, List<Cell<Reason>>> alike = new LinkedHashMap<>();
        for (Cell<Reason> cell : borderline.reasons()) {
            cell.value()
                    .filter(Reason.HangsOnAnswer.class::isInstance)
                    .map(Reason.HangsOnAnswer.class::cast)
                    .ifPresent(reason -> alike.computeIfAbsent(
                                    reason.asked() + " " + reason.move().direction() + " " + reason.shift(),
                                    key -> new ArrayList<>())
                            .add(cell));
        }
        return alike.values().stream()
                .map(cells -> markdown(cells.get(0).map(first -> answers((Reason.HangsOnAnswer) first, cells))))
                .toList();
    }

    private String answers(Reason.HangsOnAnswer first, List<Cell<Reason>> cells) {
        List<AnswerMove> moves = cells.stream()
                .flatMap(cell -> cell.value().stream())
                .map(reason -> ((Reason.HangsOnAnswer) reason).move())
                .toList();
        return phrases.word(
                "sensitivity.answer." + Enumerations.wire(first.move().direction()),
                label(first.shift()),
                moves.size(),
                phrases.word("dimension." + first.asked().wire()),
                phrases.list(names(moves)));
    }

    private Optional<String> other(Cell<Reason> cell, Dimension rating) {
        if (cell.value().filter(Reason.HangsOnAnswer.class::isInstance).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(markdown(cell.map(reason -> reason.accept(new Reason.Visitor<>() {
            @Override
            public String answer(Reason.HangsOnAnswer r) {
                return "";
            }

            @Override
            public String border(Reason.NearBorder r) {
                return phrases.word(
                        "sensitivity.border." + Enumerations.wire(r.crossing().direction()),
                        label(r.shift()),
                        phrases.word(
                                "sensitivity.number.in-sentence."
                                        + r.distance().dimension().wire(),
                                value(r.distance())),
                        by(r.crossing(), r.distance().dimension()));
            }

            @Override
            public String chance(Reason.MayBeAnother r) {
                return phrases.word(
                        "sensitivity.chance",
                        label(r.chance().step(), rating),
                        likely(r.chance().percent()));
            }
        }))));
    }

    private String unknown(Unknown unknown) {
        return phrases.word(
                "sensitivity.unknown." + Enumerations.wire(unknown.cause()),
                phrases.word("dimension." + unknown.dimension().wire()),
                phrases.terms().mark());
    }

    /** What is looked up for a dimension, as {@code rate}. */
    String number(Dimension dimension) {
        return phrases.word("sensitivity.number." + dimension.wire());
    }

    String value(Distance distance) {
        return distance.isPercentOfPoints()
                ? phrases.terms().numbers().percentInShort(distance.value())
                : phrases.terms().numbers().of(rounded(distance.value())) + unit(distance.dimension());
    }

    String lower(Distance distance) {
        return crossings(distance, Direction.DOWN);
    }

    String higher(Distance distance) {
        return crossings(distance, Direction.UP);
    }

    /** The next border, and the first from which on each of the risks is another. */
    private String crossings(Distance distance, Direction direction) {
        Set<Crossing> telling = new LinkedHashSet<>();
        distance.next(direction).ifPresent(telling::add);
        RISKS.forEach(risk -> distance.first(direction, risk).ifPresent(telling::add));
        if (telling.isEmpty()) {
            return phrases.word("sensitivity.no-band." + Enumerations.wire(direction));
        }
        return String.join(
                "; ",
                telling.stream()
                        .sorted(Comparator.comparing(
                                crossing -> crossing.margin().amount()))
                        .map(crossing -> phrases.word(
                                "sensitivity.crossing",
                                by(crossing, distance.dimension()),
                                crossing.step() == null
                                        ? phrases.word("sensitivity.no-step")
                                        : shifts(crossing.shifts())))
                        .toList());
    }

    private String by(Crossing crossing, Dimension dimension) {
        Margin margin = crossing.margin();
        if (margin.amount().signum() == 0) {
            return phrases.word("sensitivity.by.anything");
        }
        BigDecimal amount = rounded(margin.amount());
        String text = percentage(dimension)
                ? phrases.word(
                        "sensitivity.points",
                        number(amount),
                        phrases.terms().numbers().of(amount))
                : phrases.terms().numbers().of(amount) + unit(dimension);
        return phrases.word(margin.beyond() ? "sensitivity.by.more" : "sensitivity.by.enough", text);
    }

    /** One, for the singular; anything else is several. */
    private static int number(BigDecimal amount) {
        return amount.compareTo(BigDecimal.ONE) == 0 ? 1 : 2;
    }

    private boolean percentage(Dimension dimension) {
        return unit(dimension).endsWith("%");
    }

    private String unit(Dimension dimension) {
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
        return phrases.word("sensitivity.answers", phrases.word("dimension." + dimension.wire()));
    }

    String count(List<AnswerMove> moves) {
        long count = moves.stream().map(AnswerMove::question).distinct().count();
        return phrases.word("sensitivity.count", count);
    }

    String movedDown(List<AnswerMove> moves) {
        return moved(moves, Direction.DOWN);
    }

    String movedUp(List<AnswerMove> moves) {
        return moved(moves, Direction.UP);
    }

    /** Answers that change the same ratings stand together. */
    private String moved(List<AnswerMove> moves, Direction direction) {
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

    private List<String> names(List<AnswerMove> moves) {
        return moves.stream().map(move -> name(move.question())).toList();
    }

    /** The part of severity, or the number of the question. */
    private String name(String question) {
        EffectivenessMethod method = methodology.effectiveness();
        List<Question> questions = method == null ? List.of() : method.questions();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().value().equals(question)) {
                return phrases.word("sensitivity.question", i + 1);
            }
        }
        return new DerivationMapper(phrases).part(question);
    }

    private String shifts(List<Shift> shifts) {
        return String.join(
                ", ",
                shifts.stream()
                        .map(shift ->
                                phrases.word("dimension." + shift.dimension().wire()) + " " + label(shift))
                        .toList());
    }

    String size(SampledRate rate) {
        return phrases.terms().numbers().of(BigDecimal.valueOf(rate.size()));
    }

    String interval(SampledRate rate) {
        String unit = unit(Dimension.PROBABILITY);
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

    /** Nothing that was drawn or estimated is certain. */
    private String likely(BigDecimal percent) {
        return percent.compareTo(HUNDRED) < 0
                ? percent(percent)
                : phrases.word("sensitivity.nearly-certain", percent(NEARLY_CERTAIN));
    }

    private String label(Shift shift) {
        return label(shift.to(), shift.dimension());
    }

    private String label(StepId step, Dimension dimension) {
        return phrases.terms().ratings().label(step, dimension);
    }

    private String percent(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return phrases.terms().numbers().percent(plain(plain));
    }

    private String markdown(Cell<String> cell) {
        return Value.of(cell, phrases.terms().mark()).markdown();
    }
}
