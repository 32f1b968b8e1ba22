package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.Score;

/** Tries one module or risk: moves its numbers and answers, draws them, and judges the ratings. */
final class Trial {

    private final Rule rule;
    private final Rescoring rescoring;
    private final Methodology methodology;
    private final Figures figures;
    private final List<Answers> given;

    /** @param inputs as this edition holds them */
    Trial(Rule rule, Rescoring rescoring, Figures figures, Inputs inputs) {
        this.rule = rule;
        this.rescoring = rescoring;
        this.methodology = rescoring.methodology();
        this.figures = figures;
        this.given = Answers.of(methodology, inputs).stream()
                .filter(answers -> isComputed(answers.dimension()))
                .toList();
    }

    SubjectSensitivity run() {
        List<Tested<SampledRate>> samples = sample().stream().toList();
        Asked asked = new Asked(methodology, figures, rescoring.known(), this::isComputed);
        Judge judge = new Judge(rule, rescoring, asked);
        SubjectSensitivity tried = new SubjectSensitivity(
                rescoring.base().subject(),
                distances(),
                answers(),
                new ReplyTrial(rescoring, asked).answers(),
                new FigureTrial(rescoring, figures, asked).figures(),
                new RatingTrial(rescoring).ratings(),
                samples,
                judge.chances(simulated(samples)),
                List.of());
        return tried.withVerdicts(judge.verdicts(tried));
    }

    private Score score(Dimension dimension) {
        return rescoring.base().of(dimension);
    }

    private boolean isComputed(Dimension dimension) {
        return score(dimension).basis() instanceof Basis.Computed;
    }

    private List<Tested<Distance>> distances() {
        List<Tested<Distance>> distances = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Optional<Lookup> lookup = Lookup.of(methodology, dimension);
            if (lookup.isPresent() && isComputed(dimension) && isLookedUp(dimension, lookup.get())) {
                distance(dimension, lookup.get()).ifPresent(cell -> distances.add(new Tested<>(dimension, cell)));
            }
        }
        return distances;
    }

    /** Whether the number as it stands gives the rating as it stands; a rating that was adjusted afterwards has another. */
    private boolean isLookedUp(Dimension dimension, Lookup lookup) {
        Optional<BigDecimal> value = score(dimension).value();
        return value.isEmpty()
                ? !(score(dimension).derivation().orElseThrow() instanceof Derivation.FromMatrix)
                : lookup.step(value.get()).equals(score(dimension).step());
    }

    private Optional<Cell<Distance>> distance(Dimension dimension, Lookup lookup) {
        Score score = score(dimension);
        Optional<RedactionId> redaction = Marks.ofNumber(score);
        Optional<BigDecimal> value = score.value();
        if (value.isEmpty()) {
            return redaction.map(Marks::removed);
        }
        List<Overstep> crossings = lookup.borders(value.get()).stream()
                .map(border -> crossing(dimension, border))
                .toList();
        Distance distance = new Distance(
                dimension, value.get(), score.percent().isPresent(), rate(score).orElse(null), crossings);
        return Optional.of(Marks.marked(distance, redaction));
    }

    private static Optional<MetricId> rate(Score score) {
        return score.derivation()
                .filter(Derivation.FromRate.class::isInstance)
                .map(derivation -> ((Derivation.FromRate) derivation).metric());
    }

    private Overstep crossing(Dimension dimension, Borders.Border<Optional<StepId>> border) {
        StepId step = border.beyond().orElse(null);
        List<Shift> shifts = step == null ? List.of() : rescoring.supposing(dimension, step);
        return new Overstep(border.direction(), border.margin(), step, shifts);
    }

    private List<Tested<List<AnswerMove>>> answers() {
        List<Tested<List<AnswerMove>>> tested = new ArrayList<>();
        for (Answers answers : given) {
            Optional<RedactionId> redaction = Marks.ofInputs(score(answers.dimension()));
            Optional<Cell<List<AnswerMove>>> cell = answers.all().isEmpty()
                    ? redaction.map(Marks::removed)
                    : Optional.of(Marks.marked(moves(answers), redaction));
            cell.ifPresent(c -> tested.add(new Tested<>(answers.dimension(), c)));
        }
        return tested;
    }

    private List<AnswerMove> moves(Answers answers) {
        List<AnswerMove> moves = new ArrayList<>();
        for (int i = 0; i < answers.all().size(); i++) {
            MovableAnswer answer = answers.all().get(i);
            for (Direction direction : Direction.values()) {
                Optional<Inputs> moved = answers.moved(rescoring.known(), i, direction);
                Optional<String> to = answer.next(direction);
                if (moved.isPresent() && to.isPresent()) {
                    List<Shift> shifts = rescoring.shifts(moved.get());
                    moves.add(new AnswerMove(answer.question(), direction, answer.now(), to.get(), shifts));
                }
            }
        }
        return moves;
    }

    private Optional<Tested<SampledRate>> sample() {
        ProbabilityMethod method = methodology.probability();
        Optional<Scale> scale = methodology.scaleOf(Dimension.PROBABILITY);
        Score score = score(Dimension.PROBABILITY);
        if (method == null
                || scale.isEmpty()
                || !(score.basis() instanceof Basis.Computed computed)
                || !(computed.derivation() instanceof Derivation.FromRate rate)) {
            return Optional.empty();
        }
        return figures.find(rate.metric(), null)
                .flatMap(new Samples(method, scale.get(), rule.level())::of)
                .map(sample -> new Tested<>(Dimension.PROBABILITY, Marks.marked(sample, Marks.ofNumber(score))));
    }

    private Map<Dimension, List<StepChance>> simulated(List<Tested<SampledRate>> samples) {
        Map<Dimension, List<StepChance>> chances = new EnumMap<>(Dimension.class);
        if (rule.draws() > 0) {
            chances.putAll(new Simulation(rescoring, rule, leaves(samples)).run());
        }
        samples.forEach(
                sample -> sample.result().value().ifPresent(exact -> chances.put(sample.dimension(), exact.chances())));
        return chances;
    }

    private List<Leaf> leaves(List<Tested<SampledRate>> samples) {
        List<Leaf> leaves = new ArrayList<>();
        for (Tested<SampledRate> sample : samples) {
            sample.result().value().ifPresent(rate -> scale(sample.dimension())
                    .ifPresent(scale -> leaves.add(new Leaf(sample.dimension(), scale, RateDraw.of(rate, scale)))));
        }
        for (Answers answers : given) {
            if (!answers.all().isEmpty()) {
                scale(answers.dimension()).ifPresent(scale -> leaves.add(leaf(answers, scale)));
            }
        }
        return leaves;
    }

    private Leaf leaf(Answers answers, Scale scale) {
        Dimension dimension = answers.dimension();
        EffectivenessMethod method = methodology.effectiveness();
        ToIntFunction<byte[]> scored = moves -> rescoring
                .score(answers.moved(rescoring.known(), moves))
                .of(dimension)
                .step()
                .flatMap(scale::rank)
                .orElse(-1);
        Optional<PointTable> points = dimension != Dimension.EFFECTIVENESS || method == null
                ? Optional.empty()
                : Lookup.of(methodology, dimension).flatMap(lookup -> PointTable.of(answers, method, lookup, scored));
        return new Leaf(dimension, scale, AnswerDraw.of(answers, rule, scored, points));
    }

    private Optional<Scale> scale(Dimension dimension) {
        return methodology.scaleOf(dimension);
    }
}
