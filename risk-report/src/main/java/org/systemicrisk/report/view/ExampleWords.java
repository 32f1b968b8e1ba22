package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.Shares;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;

/** Reckons a rating with all its numbers, line by line: what a reader with a pocket calculator has to type. */
final class ExampleWords implements Derivation.Visitor<List<Markdown>> {

    private final Phrases phrases;
    private final DerivationMapper derivations;
    private final Reckoning reckoning;
    private final Methodology method;
    private final Score score;

    ExampleWords(Phrases phrases, Score score) {
        this.phrases = phrases;
        this.derivations = new DerivationMapper(phrases);
        this.method = phrases.terms().assessment().methodology();
        this.score = score;
        this.reckoning = new Reckoning(phrases, score.dimension());
    }

    @Override
    public List<Markdown> fromRate(Derivation.FromRate d) {
        BigDecimal rate = d.rate().value().orElseThrow();
        String said = counts(d.metric(), rate)
                .map(counts -> phrases.word(
                        "example.rate.counted",
                        phrases.metric(d.metric()),
                        number(counts.part()),
                        number(counts.whole()),
                        result(rate)))
                .orElseGet(() -> phrases.word(
                        "example.rate",
                        phrases.metric(d.metric()),
                        derivations.unit(score.dimension()).apply(Reckoning.printed(rate))));
        List<Band> bands =
                method.probability() == null ? List.of() : method.probability().bands();
        return plain(Stream.concat(
                Stream.of(said),
                reckoning.bands(
                        bands,
                        derivations.unit(score.dimension()).apply(Reckoning.printed(rate)),
                        d.band(),
                        d.otherBand())));
    }

    private record Counts(BigDecimal part, BigDecimal whole) {}

    /** The two counts of a rate, where both are shown and the rate is what they give. */
    private Optional<Counts> counts(MetricId metric, BigDecimal rate) {
        return phrases.terms()
                .figures()
                .find(metric, null)
                .flatMap(figure -> counts(figure).or(() -> shared(metric)))
                .filter(counts -> Shares.percent(counts.part(), counts.whole())
                        .filter(share -> share.compareTo(rate) == 0)
                        .isPresent());
    }

    private static Optional<Counts> counts(Observation figure) {
        BigDecimal part = figure.numerator();
        BigDecimal whole = figure.denominator();
        return part == null || whole == null ? Optional.empty() : Optional.of(new Counts(part, whole));
    }

    private Optional<Counts> shared(MetricId metric) {
        ShareOf share = phrases.registry().metric(metric).map(Metric::share).orElse(null);
        return share == null
                ? Optional.empty()
                : count(share.of()).flatMap(part -> count(share.in()).map(whole -> new Counts(part, whole)));
    }

    private Optional<BigDecimal> count(MetricId metric) {
        return phrases.terms()
                .figures()
                .find(metric, null)
                .map(Observation::value)
                .filter(cell -> cell.redaction().isEmpty())
                .flatMap(Cell::value)
                .map(Quantity::value);
    }

    @Override
    public List<Markdown> fromParts(Derivation.FromParts d) {
        List<Integer> numbers = d.parts().stream()
                .map(part -> part.number().value().orElseThrow())
                .toList();
        List<String> named = d.parts().stream()
                .map(part -> phrases.word(
                        "how.part",
                        derivations.part(part.part()),
                        part.number().value().orElseThrow()))
                .toList();
        String sum = numbers.stream().map(String::valueOf).collect(Collectors.joining(" + "));
        BigDecimal mean = d.mean().value().orElseThrow();
        int total = numbers.stream().mapToInt(Integer::intValue).sum();
        boolean isMean = mean.multiply(BigDecimal.valueOf(numbers.size())).compareTo(BigDecimal.valueOf(total)) == 0;
        String reckoned = phrases.word(
                "example.parts",
                phrases.list(named),
                numbers.size() == 1 ? sum : "(" + sum + ")",
                numbers.size(),
                Reckoning.sign(isMean) + number(mean));
        return plain(Stream.of(reckoned, step(mean, d.step())));
    }

    private String step(BigDecimal mean, StepId step) {
        Scale scale = method.scaleOf(score.dimension()).orElseThrow();
        int number = scale.rank(step).orElseThrow() + 1;
        String said = phrases.word("example.step", number, scale.steps().size(), label(step));
        SeverityMethod severity = method.severity();
        boolean isWhole = mean.stripTrailingZeros().scale() <= 0;
        return severity == null || severity.rounding() == null || isWhole
                ? said
                : phrases.word("example.rounded", phrases.terms().lists().of("rounding", severity.rounding()), number)
                        + " "
                        + said;
    }

    @Override
    public List<Markdown> fromAnswers(Derivation.FromAnswers d) {
        EffectivenessMethod effectiveness = Objects.requireNonNull(method.effectiveness());
        return plain(new AnswersReckoning(phrases, effectiveness, d).lines());
    }

    @Override
    public List<Markdown> fromNumber(Derivation.FromNumber d) {
        return said(d);
    }

    @Override
    public List<Markdown> fromConditions(Derivation.FromConditions d) {
        return said(d);
    }

    @Override
    public List<Markdown> fellThrough(Derivation.FellThrough d) {
        return said(d);
    }

    @Override
    public List<Markdown> adjusted(Derivation.Adjusted d) {
        Derivation before = d.before();
        List<Markdown> lines = new ArrayList<>(before == null ? List.of() : before.accept(this));
        lines.addAll(said(new Derivation.Adjusted(null, d.applied(), d.step())));
        return lines;
    }

    @Override
    public List<Markdown> rolledUp(Derivation.RolledUp d) {
        return said(d);
    }

    /** Nothing is reckoned there beyond what the rating itself says. */
    private List<Markdown> said(Derivation derivation) {
        return List.of(new Markdown(derivations.words(derivation, score.dimension())));
    }

    /** What is withheld in the inputs is withheld in every line that is reckoned from them. */
    private List<Markdown> plain(Stream<String> lines) {
        String redaction = score.derivation().stream()
                .flatMap(derivation -> derivation.inputs().stream())
                .flatMap(cell -> cell.redaction().stream())
                .findFirst()
                .map(RedactionId::value)
                .orElse(null);
        return lines.map(line -> new Markdown(new Value.Shown(line, redaction).markdown()))
                .toList();
    }

    @Override
    public List<Markdown> fromMatrix(Derivation.FromMatrix d) {
        Matrix matrix = method.matrixOf(score.dimension()).orElse(null);
        if (matrix == null) {
            return said(d);
        }
        Scale columns = method.scale(matrix.columns()).orElseThrow();
        List<String> cells = matrix.cells().getOrDefault(d.row().value(), List.of()).stream()
                .map(this::label)
                .toList();
        int column = columns.rank(d.column()).orElseThrow();
        return plain(Stream.of(
                phrases.word(
                        "example.matrix.row",
                        phrases.word("dimension." + d.rows().wire()),
                        phrases.terms().ratings().label(d.row(), d.rows()),
                        columns.steps().get(0).label(),
                        columns.steps().get(columns.highest()).label(),
                        String.join(" | ", cells)),
                phrases.word(
                        "example.matrix.column",
                        phrases.word("dimension." + d.columns().wire()),
                        phrases.terms().ratings().label(d.column(), d.columns()),
                        column + 1,
                        cells.get(column))));
    }

    @Override
    public List<Markdown> fromCells(Derivation.FromCells d) {
        return said(d);
    }

    @Override
    public List<Markdown> combined(Derivation.Combined d) {
        if (d.exact() == null || d.rounded() == null) {
            return said(d);
        }
        return Stream.concat(
                        d.all()
                                .flatMap(term -> derivations.reached(term, score.dimension()).stream())
                                .map(Markdown::new),
                        plain(new CombinedReckoning(phrases, score.dimension(), d).lines()).stream())
                .toList();
    }

    private String label(StepId step) {
        return phrases.terms().ratings().label(step, score.dimension());
    }

    private String number(BigDecimal value) {
        return phrases.terms().numbers().of(value);
    }

    /** {@code = 0.71 %}, or {@code ≈ 0.4733 %} where decimals are left out. */
    private String result(BigDecimal percent) {
        return Reckoning.sign(Reckoning.isReadable(percent)) + readable(percent);
    }

    private String readable(BigDecimal percent) {
        return Reckoning.isReadable(percent)
                ? phrases.terms().numbers().percent(percent)
                : phrases.terms().numbers().percent(percent, Reckoning.READABLE_DECIMALS);
    }
}
