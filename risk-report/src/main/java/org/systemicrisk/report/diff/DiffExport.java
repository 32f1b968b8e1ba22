package org.systemicrisk.report.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.diff.Diff;
import org.systemicrisk.model.diff.Difference;
import org.systemicrisk.model.diff.Effect;
import org.systemicrisk.model.diff.EntryDifference;
import org.systemicrisk.model.diff.ExplainedDifference;
import org.systemicrisk.model.diff.FigureDifference;
import org.systemicrisk.model.diff.Input;
import org.systemicrisk.model.diff.InputDifference;
import org.systemicrisk.model.diff.MeasureDifference;
import org.systemicrisk.model.diff.RatingDifference;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.export.ExportedDiff;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Words;

/** Puts a diff into the records of its data file. */
final class DiffExport {

    private static final int DECIMALS = 4;

    private final DiffMapper mapper;
    private final DiffAudience audience;
    private final Words words;

    DiffExport(DiffMapper mapper, DiffAudience audience, Words words) {
        this.mapper = mapper;
        this.audience = audience;
        this.words = words;
    }

    ExportedDiff of(Diff diff, List<ExplainedDifference> differences, DiffSide from, DiffSide to) {
        Map<String, Integer> unchanged = new LinkedHashMap<>();
        diff.unchanged().forEach((kind, count) -> unchanged.put(Enumerations.wire(kind), count));
        return new ExportedDiff(
                ExportedDiff.FORMAT,
                audience.wire(),
                words.language(),
                side(from),
                side(to),
                unchanged,
                diff.inputs().stream()
                        .map(count -> new ExportedDiff.Inputs(
                                count.kind(), count.before(), count.now(), count.unchanged(), count.withheld()))
                        .toList(),
                differences.stream().map(this::entry).toList());
    }

    private static ExportedDiff.Side side(DiffSide side) {
        Assessment assessment = side.scored().assessment();
        return new ExportedDiff.Side(
                assessment.id(),
                assessment.header().title(),
                assessment.methodology().version(),
                orNull(side.source()),
                orNull(side.commit()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private ExportedDiff.Entry entry(ExplainedDifference explained) {
        Difference difference = explained.difference();
        Optional<Amount> amount = amount(difference);
        return new ExportedDiff.Entry(
                difference.weight(),
                difference.kind(),
                difference.what(),
                difference.from(),
                difference.to(),
                rated(difference),
                difference instanceof InputDifference moved ? input(moved.input()) : null,
                mapper.subject(difference),
                mapper.sentence(difference),
                mapper.then(difference),
                mapper.now(difference),
                amount.map(Amount::by).orElse(null),
                amount.map(Amount::in).orElse(null),
                difference instanceof RatingDifference rating ? effect(rating.effect()) : null,
                difference instanceof EntryDifference entry ? entry.fields() : List.of(),
                explained.isMaterial(),
                explained.explanation());
    }

    private static @Nullable Dimension rated(Difference difference) {
        return difference instanceof RatingDifference rating
                ? rating.rated()
                : difference instanceof InputDifference moved ? moved.input().rated() : null;
    }

    private static ExportedDiff.Input input(Input input) {
        return new ExportedDiff.Input(input.sort(), input.name().isEmpty() ? null : input.name());
    }

    private ExportedDiff.@Nullable Effect effect(@Nullable Effect effect) {
        if (effect == null) {
            return null;
        }
        boolean isTold = effect.crossing().isTold();
        return new ExportedDiff.Effect(
                effect.mover(),
                isTold ? effect.method() : null,
                isTold ? effect.data() : null,
                isTold ? mapper.between(effect) : null,
                effect.otherOrder()
                        .map(other -> new ExportedDiff.Steps(other.method(), other.data()))
                        .orElse(null),
                effect.crossing().caveats().stream().sorted().toList(),
                effect.crossing().because());
    }

    private record Amount(BigDecimal by, String in) {}

    private Optional<Amount> amount(Difference difference) {
        if (difference instanceof RatingDifference rating) {
            return Optional.ofNullable(rating.steps()).map(steps -> new Amount(BigDecimal.valueOf(steps), "steps"));
        }
        if (difference instanceof InputDifference input) {
            return Optional.ofNullable(input.steps()).map(steps -> new Amount(BigDecimal.valueOf(steps), "steps"));
        }
        if (difference instanceof MeasureDifference measure) {
            return measure.days().map(days -> new Amount(BigDecimal.valueOf(days), "days"));
        }
        if (difference instanceof FigureDifference figure) {
            return mapper.isShare(figure)
                    ? figure.by().map(by -> new Amount(rounded(by), "percentage-points"))
                    : figure.percent().map(percent -> new Amount(rounded(percent), "percent"));
        }
        return Optional.empty();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    }
}
