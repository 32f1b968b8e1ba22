package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.methodology.Axes;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Conditional;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Checked;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.MatrixCell;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.view.RatedView.StepRow;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Ranges;

/** Says in words how a rating came about. */
final class DerivationMapper {

    private final Phrases phrases;

    DerivationMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    StepRow map(Score score) {
        Dimension dimension = score.dimension();
        return new StepRow(
                phrases.terms().lists().of("dimension", dimension),
                phrases.terms().ratings().rating(score.rating(), dimension),
                new Markdown(score.basis().accept(new BasisWords(dimension)) + response(score)));
    }

    /** What the methodology asks to be done at a step, where it does. */
    private String response(Score score) {
        Methodology methodology = phrases.terms().assessment().methodology();
        Dimension answered = methodology.rates(Dimension.PRIORITY) ? Dimension.PRIORITY : Dimension.RESIDUAL;
        return methodology.responses().stream()
                .filter(response -> score.dimension() == answered
                        && score.step().filter(response.step()::equals).isPresent())
                .findFirst()
                .map(response -> " " + phrases.word("how.response", MarkdownEscape.inline(response.response())))
                .orElse("");
    }

    /** How a rating was computed. */
    String words(Derivation derivation, Dimension dimension) {
        return derivation.accept(new DerivationWords(dimension));
    }

    private String label(StepId step, Dimension dimension) {
        return MarkdownEscape.inline(phrases.terms().ratings().label(step, dimension));
    }

    private String number(BigDecimal value) {
        return phrases.terms().numbers().of(value);
    }

    private String shown(Value value) {
        return value.markdown();
    }

    /** {@code from 40 % to below 70 %}. */
    String range(Band band) {
        return new Ranges(phrases.terms().words(), phrases.terms().numbers()).percent(band.interval());
    }

    /** A band in the unit of its dimension; as a source prints it where that leaves open whether its ends belong to it. */
    String rangeOf(Band band, Dimension dimension) {
        return band.between().isEmpty()
                ? rangeOf(band.interval(), dimension)
                : phrases.word(
                        "band.printed",
                        unit(dimension).apply(band.between().get(0)),
                        unit(dimension).apply(band.between().get(1)));
    }

    String rangeOf(Interval values, Dimension dimension) {
        return new Ranges(phrases.terms().words(), phrases.terms().numbers()).of(values, unit(dimension));
    }

    /** How the numbers are printed that a dimension is looked up by: rates and shares of points in per cent. */
    Function<BigDecimal, String> unit(Dimension dimension) {
        Methodology method = phrases.terms().assessment().methodology();
        ProbabilityMethod probability = method.probability();
        if (dimension == Dimension.PROBABILITY && probability != null && probability.combine() == null) {
            String unit = probability.unit();
            return unit == null || unit.equals("%") ? this::percent : value -> number(value) + " " + unit;
        }
        return dimension == Dimension.EFFECTIVENESS && isShareOfPoints(method) ? this::percent : this::number;
    }

    /** Whether answers come to a share in per cent; so does a percentage that is stated without a method. */
    static boolean isShareOfPoints(Methodology method) {
        return method.effectiveness() == null || method.effectiveness().isShare();
    }

    private String plainBand(@Nullable Band band, @Nullable Band otherBand) {
        Ranges ranges = new Ranges(phrases.terms().words(), phrases.terms().numbers());
        return bandWords(band, otherBand, b -> ranges.plain(b.interval()));
    }

    /** Words whose last blank is a band of percentages, or a sentence where a number lies in none or in two. */
    private String percentBand(String key, @Nullable Band band, @Nullable Band otherBand, Object... told) {
        Object[] all = java.util.Arrays.copyOf(told, told.length + 1);
        if (band != null && otherBand == null) {
            all[told.length] = range(band);
            return phrases.word(key, all);
        }
        all[told.length] = bandWords(band, otherBand, this::range);
        return phrases.word(key + ".open", all);
    }

    String bandWords(@Nullable Band band, @Nullable Band otherBand, Function<Band, String> range) {
        if (band == null) {
            return phrases.word("how.band.none");
        }
        return otherBand == null
                ? phrases.word("how.band", range.apply(band))
                : phrases.word("how.band.two", range.apply(band), range.apply(otherBand));
    }

    private String percent(BigDecimal value) {
        return phrases.terms().numbers().percent(value);
    }

    /** What a rating rests on. */
    private final class BasisWords implements Basis.Visitor<String> {
        private final Dimension dimension;

        BasisWords(Dimension dimension) {
            this.dimension = dimension;
        }

        @Override
        public String computed(Basis.Computed basis) {
            return basis.derivation().accept(new DerivationWords(dimension));
        }

        @Override
        public String stated(Basis.Stated basis) {
            BigDecimal percent = basis.percent();
            String stated = percent == null
                    ? phrases.word("how."
                            + phrases.terms()
                                    .assessment()
                                    .methodology()
                                    .notComputed(dimension)
                                    .map(said -> Enumerations.wire(said.rated()))
                                    .orElse("stated"))
                    : phrases.word("how.stated.percent", percent(percent));
            if (basis.consistent().isEmpty()) {
                return stated;
            }
            Axes axes =
                    phrases.terms().assessment().methodology().axesOf(dimension).orElseThrow();
            List<String> cells =
                    basis.consistent().stream().map(cell -> cell(cell, axes)).toList();
            return stated + " " + phrases.word("how.consistent", cells.size(), String.join("; ", cells));
        }

        private String cell(MatrixCell cell, Axes axes) {
            return phrases.word(
                    "how.cell",
                    label(cell.row(), axes.rows()),
                    label(cell.column(), axes.columns()),
                    label(cell.result(), dimension));
        }

        @Override
        public String overridden(Basis.Overridden basis) {
            String set = phrases.word(
                            "how.overridden",
                            MarkdownEscape.inline(basis.by()),
                            MarkdownEscape.inline(basis.reason().strip()))
                    + (basis.number() == null ? "" : " " + phrases.word("how.override-number", number(basis.number())));
            String computed = MarkdownEscape.inline(phrases.terms().ratings().rating(basis.computed(), dimension));
            Derivation derivation = basis.derivation();
            return derivation == null
                    ? set + " " + phrases.word("how.overridden-unknown")
                    : set + " "
                            + phrases.word(
                                    "how.overridden-computed",
                                    computed,
                                    derivation.accept(new DerivationWords(dimension)));
        }

        @Override
        public String missing(Basis.Missing basis) {
            return phrases.word("how.missing");
        }
    }

    /** How a rating was computed. */
    private final class DerivationWords implements Derivation.Visitor<String> {
        private final Dimension dimension;
        private final ConditionWords conditions = new ConditionWords(phrases);

        DerivationWords(Dimension dimension) {
            this.dimension = dimension;
        }

        @Override
        public String fromRate(Derivation.FromRate d) {
            return percentBand(
                    "how.rate",
                    d.band(),
                    d.otherBand(),
                    MarkdownEscape.inline(phrases.metric(d.metric())),
                    shown(phrases.terms().figures().rate(d)));
        }

        @Override
        public String fromParts(Derivation.FromParts d) {
            List<String> parts = d.parts().stream()
                    .map(part -> phrases.word(
                            "how.part",
                            MarkdownEscape.inline(part(part.part())),
                            shown(Value.of(
                                    part.number().map(n -> Integer.toString(n)),
                                    phrases.terms().mark()))))
                    .toList();
            String mean = shown(Value.of(
                    d.mean().map(DerivationMapper.this::rounded),
                    phrases.terms().mark()));
            return phrases.word("how.parts", phrases.list(parts), mean, rank(d));
        }

        @Override
        public String fromAnswers(Derivation.FromAnswers d) {
            BigDecimal possible = d.possible();
            if (possible == null || !d.areas().isEmpty()) {
                return answers(d) + " " + numberBand(d.band(), d.otherBand());
            }
            return percentBand(
                    "how.answers",
                    d.band(),
                    d.otherBand(),
                    d.answers().size(),
                    DerivationMapper.this.number(d.earned()),
                    DerivationMapper.this.number(possible),
                    phrases.terms().numbers().percentInShort(d.number()));
        }

        /** What answers come to whose points are averaged or added up, or whose areas are weighed. */
        private String answers(Derivation.FromAnswers d) {
            int count = d.answers().size();
            if (d.areas().isEmpty()) {
                return phrases.word("how.answers." + Enumerations.wire(d.aggregation()), count, points(d, d.number()));
            }
            List<String> areas = d.areas().stream()
                    .map(area -> phrases.word(
                            "how.area",
                            MarkdownEscape.inline(area.area()),
                            points(d, area.number()),
                            DerivationMapper.this.number(area.weight())))
                    .toList();
            return phrases.word("how.answers.areas", count, phrases.list(areas), points(d, d.number()));
        }

        private String points(Derivation.FromAnswers d, BigDecimal number) {
            return d.isShare() ? phrases.terms().numbers().percentInShort(number) : rounded(number);
        }

        private String numberBand(@Nullable Band band, @Nullable Band otherBand) {
            boolean isBanded = phrases.terms()
                    .assessment()
                    .methodology()
                    .bandingOf(dimension)
                    .filter(banding -> !banding.bands().isEmpty())
                    .isPresent();
            return isBanded ? bandWords(band, otherBand, b -> rangeOf(b, dimension)) : phrases.word("rules.step");
        }

        @Override
        public String fromMatrix(Derivation.FromMatrix d) {
            return phrases.word(
                    "how.matrix",
                    phrases.word("dimension." + d.rows().wire()),
                    label(d.row(), d.rows()),
                    phrases.word("dimension." + d.columns().wire()),
                    label(d.column(), d.columns()));
        }

        @Override
        public String fromCells(Derivation.FromCells d) {
            return phrases.word(
                    "how.cells",
                    phrases.word("dimension." + d.rows().wire()),
                    span(d.row(), d.rows()),
                    phrases.word("dimension." + d.columns().wire()),
                    span(d.column(), d.columns()));
        }

        private String span(Derivation.Span span, Dimension axis) {
            return span.lowest().equals(span.highest())
                    ? label(span.lowest(), axis)
                    : phrases.word("rating.between", label(span.lowest(), axis), label(span.highest(), axis));
        }

        @Override
        public String fromNumber(Derivation.FromNumber d) {
            return phrases.word(
                    "how.number",
                    phrases.word("dimension." + d.of().wire()),
                    shown(Value.of(
                            d.number().map(DerivationMapper.this::rounded),
                            phrases.terms().mark())),
                    new Ranges(phrases.terms().words(), phrases.terms().numbers())
                            .of(d.band().interval(), DerivationMapper.this::number));
        }

        @Override
        public String fromConditions(Derivation.FromConditions d) {
            return d.isFallback()
                    ? phrases.word("how.fallback")
                    : phrases.word("how.conditions", conditions.reasons(condition(d.met()), d.met()));
        }

        /** The condition with these criteria, of the dimension or of one of its parts. */
        private Conditional condition(List<Checked> checked) {
            List<Criterion> criteria = checked.stream().map(Checked::criterion).toList();
            return phrases.terms().assessment().methodology().steppedOf(dimension).stream()
                    .flatMap(stepped -> stepped.conditionals().stream())
                    .filter(conditional -> conditional.criteria().toList().equals(criteria))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String fellThrough(Derivation.FellThrough d) {
            return d.part() == null
                    ? phrases.word("how.fell-through")
                    : phrases.word("how.fell-through.part", MarkdownEscape.inline(part(d.part())));
        }

        @Override
        public String adjusted(Derivation.Adjusted d) {
            List<String> sentences = new ArrayList<>();
            if (d.before() != null) {
                sentences.add(d.before().accept(this));
            }
            d.applied().forEach(applied -> sentences.add(applied(applied)));
            return String.join(" ", sentences);
        }

        private String applied(Derivation.Applied applied) {
            String because = applied.checked().isEmpty()
                    ? phrases.word("how.adjusted.always")
                    : conditions.reasons(applied.adjustment(), applied.checked());
            if (applied.from() == null) {
                return phrases.word("how.adjusted.settled", label(applied.to(), dimension), because);
            }
            return phrases.word(
                    applied.adjustment().raiseTo() == null ? "how.adjusted.capped" : "how.adjusted.raised",
                    label(applied.from(), dimension),
                    label(applied.to(), dimension),
                    because);
        }

        @Override
        public String rolledUp(Derivation.RolledUp d) {
            List<String> members =
                    d.members().stream().map(member -> member(d, member)).toList();
            StepId given = d.step();
            if (d.members().isEmpty()) {
                return phrases.word("how.rolled-up.nothing");
            }
            if (d.rule().countsNumbers()) {
                return numbersRolledUp(d, members);
            }
            boolean share = d.rule().by() == RollUpBy.SHARE;
            BigDecimal number = d.number();
            StepId step = share && d.rule().reaching() != null ? d.rule().reaching() : given;
            return phrases.word(
                    "how.rolled-up." + Enumerations.wire(d.rule().by()),
                    d.members().size(),
                    phrases.list(members),
                    number == null ? "" : share ? percent(number) : rounded(number),
                    step == null ? phrases.terms().notStated() : label(step, dimension));
        }

        private String numbersRolledUp(Derivation.RolledUp d, List<String> members) {
            BigDecimal number = d.number();
            if (number == null) {
                return phrases.word("how.rolled-up.numbers.unknown");
            }
            String key = "how.rolled-up.numbers." + Enumerations.wire(d.rule().by());
            Rounding rounding = d.rule().rounding();
            String said = rounding == null
                    ? phrases.word(key, members.size(), phrases.list(members), rounded(number))
                    : phrases.word(
                            key + ".rounded",
                            members.size(),
                            phrases.list(members),
                            rounded(number),
                            phrases.terms().lists().of("rounding", rounding));
            return said + " " + numberBand(d.band(), d.otherBand());
        }

        private String member(Derivation.RolledUp d, Derivation.Member member) {
            String name = d.rule().from() == Level.TEAMS
                    ? phrases.unit(new UnitId(member.subject()))
                    : phrases.subject(member.subject());
            return phrases.word(
                    "how.rolled-up.member",
                    MarkdownEscape.inline(name),
                    d.rule().countsNumbers() ? rounded(member.number()) : label(member.step(), dimension));
        }

        @Override
        public String combined(Derivation.Combined d) {
            Cell<BigDecimal> exact = d.exact();
            Cell<BigDecimal> looked = d.rounded();
            if (exact == null || looked == null) {
                return phrases.word("how.unrated");
            }
            String numbers = phrases.word("how.operation." + d.operation().wire(), terms(d.terms()));
            String gives = d.added().isEmpty()
                    ? phrases.word("how.gives", numbers, number(exact))
                    : phrases.word("how.gives.added", numbers, terms(d.added()), number(exact));
            String rounded = exact.equals(looked) ? "" : " " + phrases.word("how.rounded", number(looked));
            boolean isBanded = phrases.terms()
                    .assessment()
                    .methodology()
                    .bandingOf(dimension)
                    .filter(banding -> !banding.bands().isEmpty())
                    .isPresent();
            String reached = d.all()
                    .flatMap(term -> reached(term, dimension).stream())
                    .map(said -> " " + said)
                    .collect(Collectors.joining());
            return gives + rounded + (isBanded ? " " + plainBand(d.band(), d.otherBand()) : "") + reached;
        }

        private String terms(List<Derivation.Term> terms) {
            return phrases.list(terms.stream().map(this::term).toList());
        }

        private String term(Derivation.Term term) {
            String name = MarkdownEscape.inline(operand(new Operand(term.operand())));
            BigDecimal weight = term.weight();
            return weight == null
                    ? phrases.word("how.term", name, number(term.number()))
                    : phrases.word(
                            "how.term.weight", name, number(term.number()), DerivationMapper.this.number(weight));
        }

        private String number(Cell<BigDecimal> cell) {
            return shown(Value.of(
                    cell.map(DerivationMapper.this::rounded), phrases.terms().mark()));
        }
    }

    /** How a part came about that nobody answered. */
    Optional<String> reached(Derivation.Term term, Dimension dimension) {
        return Optional.ofNullable(term.derivation())
                .map(derivation -> phrases.word(
                        "how.part.reached", MarkdownEscape.inline(part(term.operand())), words(derivation, dimension)));
    }

    /** What an operand is called: a part, a dimension, or the number of a dimension before its band. */
    String operand(Operand operand) {
        return operand.dimension()
                .map(of -> phrases.word("dimension." + of.wire()))
                .map(word -> operand.isScore() ? phrases.word("how.term.score", word) : word)
                .orElseGet(() -> part(operand.name()));
    }

    String part(String name) {
        String key = "part." + name;
        return phrases.terms().words().has(key) ? phrases.word(key) : name;
    }

    private String rounded(BigDecimal mean) {
        return number(mean.scale() > 2 ? mean.setScale(2, java.math.RoundingMode.HALF_UP) : mean);
    }

    private String rank(Derivation.FromParts d) {
        Optional<Integer> rank = phrases.terms()
                .assessment()
                .methodology()
                .scaleOf(Dimension.SEVERITY)
                .flatMap(scale -> scale.rank(d.step()));
        return rank.map(r -> Integer.toString(r + 1)).orElse("");
    }
}
