package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Basis;
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
                new Markdown(score.basis().accept(new BasisWords(dimension))));
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
            Dimension rows = dimension == Dimension.INHERENT ? Dimension.PROBABILITY : Dimension.EFFECTIVENESS;
            Dimension columns = dimension == Dimension.INHERENT ? Dimension.SEVERITY : Dimension.INHERENT;
            List<String> cells = basis.consistent().stream()
                    .map(cell -> cell(cell, rows, columns))
                    .toList();
            return stated + " " + phrases.word("how.consistent", cells.size(), String.join("; ", cells));
        }

        private String cell(MatrixCell cell, Dimension rows, Dimension columns) {
            return phrases.word(
                    "how.cell",
                    label(cell.row(), rows),
                    label(cell.column(), columns),
                    label(cell.result(), dimension));
        }

        @Override
        public String overridden(Basis.Overridden basis) {
            String set = phrases.word(
                    "how.overridden",
                    MarkdownEscape.inline(basis.by()),
                    MarkdownEscape.inline(basis.reason().strip()));
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
            return phrases.word(
                    "how.rate",
                    MarkdownEscape.inline(phrases.metric(d.metric())),
                    shown(phrases.terms().figures().rate(d.rate())),
                    range(d.band()));
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
            return phrases.word(
                    "how.answers",
                    d.answers().size(),
                    number(d.earned()),
                    number(d.possible()),
                    phrases.terms().numbers().percentInShort(d.percent()),
                    range(d.band()));
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
                    : phrases.word("how.conditions", conditions.list(d.met()));
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
                    : conditions.list(applied.checked());
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
            List<String> members = d.members().stream()
                    .map(member -> phrases.word(
                            "how.rolled-up.member",
                            MarkdownEscape.inline(phrases.subject(member.subject())),
                            label(member.step(), dimension)))
                    .toList();
            boolean share = d.rule().by() == RollUpBy.SHARE;
            BigDecimal number = d.number();
            StepId step = share && d.rule().reaching() != null ? d.rule().reaching() : d.step();
            return phrases.word(
                    "how.rolled-up." + Enumerations.wire(d.rule().by()),
                    d.members().size(),
                    phrases.list(members),
                    number == null ? "" : share ? percent(number) : rounded(number),
                    label(step, dimension));
        }
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
