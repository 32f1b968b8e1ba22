package org.systemicrisk.report.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.comparison.Mover;
import org.systemicrisk.model.diff.Diff;
import org.systemicrisk.model.diff.Difference;
import org.systemicrisk.model.diff.Effect;
import org.systemicrisk.model.diff.EntryDifference;
import org.systemicrisk.model.diff.ExplainedDifference;
import org.systemicrisk.model.diff.FigureDifference;
import org.systemicrisk.model.diff.InputCount;
import org.systemicrisk.model.diff.InputDifference;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.diff.MeasureDifference;
import org.systemicrisk.model.diff.MethodDifference;
import org.systemicrisk.model.diff.RatingDifference;
import org.systemicrisk.model.diff.RedactionDifference;
import org.systemicrisk.model.diff.TextDifference;
import org.systemicrisk.model.diff.Weight;
import org.systemicrisk.model.diff.What;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.report.diff.DiffView.Item;
import org.systemicrisk.report.diff.DiffView.Section;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.OneLine;
import org.systemicrisk.report.text.ProseWriter;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** Puts a diff into words. */
final class DiffMapper {

    /** A link to another place of the report, which is not on this page. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(#[^)]*\\)");

    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]*]");

    private final Terms then;
    private final Terms now;
    private final Named namesThen;
    private final Named namesNow;
    private final RatingWords ratings;
    private final InputWords inputs;
    private final String readAnswers;
    private final EntryWords entries;
    private final MeasureWords measures;
    private final FigureWords figures;
    private final RedactionWords redactions;
    private final MethodWords methods;
    private final TextWords texts;
    private final ProseWriter prose;
    private final Set<String> told = new HashSet<>();
    private int written;

    /**
     * @param from what the earlier side is called
     * @param to what the later side is called
     * @param quotes whether passages are quoted
     */
    DiffMapper(Terms then, Terms now, String from, String to, boolean quotes) {
        this.then = then;
        this.now = now;
        this.namesThen = new Named(then);
        this.namesNow = new Named(now);
        this.ratings = new RatingWords(then, now, new EffectWords(then, now, from, to));
        this.entries = new EntryWords(then, now, namesThen, namesNow);
        this.measures = new MeasureWords(now);
        this.figures = new FigureWords(then, now, namesThen, namesNow);
        this.inputs = new InputWords(
                now, namesNow, new InputValues(then, figures, namesThen), new InputValues(now, figures, namesNow));
        this.readAnswers = MappedAnswers.sentence(then, now, from, to).orElse("");
        this.redactions = new RedactionWords(now, namesThen, namesNow);
        this.methods = new MethodWords(then, now);
        this.texts = new TextWords(then, now, namesNow, quotes);
        this.prose = new ProseWriter(now);
    }

    /** Everything of each weight, heaviest first; weights of which there is nothing are left out. */
    List<Section> sections(List<ExplainedDifference> differences, List<InputCount> counts) {
        Map<Weight, List<ExplainedDifference>> byWeight = new EnumMap<>(Weight.class);
        for (ExplainedDifference difference : differences) {
            byWeight.computeIfAbsent(difference.difference().weight(), weight -> new ArrayList<>())
                    .add(difference);
        }
        return byWeight.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue(), counts))
                .toList();
    }

    private Section section(Weight weight, List<ExplainedDifference> differences, List<InputCount> counts) {
        List<InputDifference> moved = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<DiffView.FigureMove> rows = new ArrayList<>();
        List<DiffView.TextRow> passages = new ArrayList<>();
        Lists lists = new Lists(now);
        for (ExplainedDifference explained : differences) {
            Difference difference = explained.difference();
            if (difference instanceof TextDifference text) {
                passages.add(texts.row(text));
            } else if (difference instanceof InputDifference input) {
                moved.add(input);
            } else if (difference instanceof FigureDifference figure
                    && figure.before() != null
                    && figure.now() != null) {
                rows.add(figures.row(figure));
            } else if (!list(explained, lists)) {
                items.add(item(explained));
            }
        }
        return new Section(
                word("diff.weight." + Enumerations.wire(weight)),
                weight == Weight.INPUT ? readAnswers : "",
                items,
                inputs.groups(moved, counts),
                rows,
                lists.lines(),
                passages);
    }

    /** Lists what is one of many; a difference that a reader may ask about stands alone. */
    private boolean list(ExplainedDifference explained, Lists lists) {
        Difference difference = explained.difference();
        boolean isThere = difference.what() == What.NEW;
        boolean isGone = difference.what() == What.REMOVED;
        String word = Enumerations.wire(difference.what());
        if (difference instanceof FigureDifference figure) {
            lists.add(
                    new Lists.Head("figure." + word, figures.home(figure), false),
                    figures.metric(figure),
                    listed(figure));
            return true;
        }
        if (difference instanceof RedactionDifference redaction
                && isThere
                && !explained.isMaterial()
                && redactions.isAnonymous(redaction)) {
            lists.add(
                    new Lists.Head("redaction." + word, redactions.common(redaction), true),
                    String.join("", redaction.to()),
                    "");
            return true;
        }
        if (!(difference instanceof EntryDifference entry)) {
            return false;
        }
        if (isThere && entry.kind() == Kind.MEASURE) {
            String id = entry.to().get(0);
            lists.add(
                    new Lists.Head("measure.new", namesNow.home(id), true),
                    namesNow.of(Kind.MEASURE, id),
                    measures.when(id));
            return true;
        }
        if (entry.weight() == Weight.OTHER && (isThere || isGone)) {
            String kinds = word("diff.kinds." + Enumerations.wire(entry.kind()));
            lists.add(new Lists.Head("entry." + word, kinds, true), entries.name(entry), "");
            return true;
        }
        return false;
    }

    private String listed(FigureDifference figure) {
        boolean isThere = figure.now() != null;
        String value = isThere ? figures.value(figure.now(), now) : figures.value(figure.before(), then);
        return figures.territory(figure)
                .map(where -> word("diff.figure.where", where, value))
                .orElse(value);
    }

    private Item item(ExplainedDifference explained) {
        Difference difference = explained.difference();
        return new Item(subject(difference), sentence(difference), explanation(explained), explained.isUnexplained());
    }

    /** Once for each entry: several ratings of one module share their explanation. */
    private Markdown explanation(ExplainedDifference explained) {
        Difference difference = explained.difference();
        Prose text = explained.explanation();
        if (text == null || text.isEmpty() || difference.weight() == Weight.PART) {
            return Markdown.EMPTY;
        }
        boolean first = told.add(difference.kind() + " " + difference.to());
        if (!first) {
            return explained.isMaterial() ? new Markdown(word("diff.explained.above")) : Markdown.EMPTY;
        }
        String label = difference.kind() == Kind.REDACTION ? "diff.explained.harm" : "diff.explained";
        return new Markdown("*" + word(label) + "* " + written(text));
    }

    private String written(Prose text) {
        written++;
        String markdown = prose.write(text, "explanation-" + written, 1).source();
        return NOTE.matcher(LINK.matcher(OneLine.of(markdown)).replaceAll("$1")).replaceAll("");
    }

    /** What a difference is about, by the name it has now. */
    String subject(Difference difference) {
        if (difference instanceof RatingDifference rating) {
            String name = namesNow.of(rating.kind(), rating.now());
            return rating.before().equals(rating.now())
                    ? name
                    : word("diff.continues", name, namesThen.of(rating.kind(), rating.before()));
        }
        if (difference instanceof InputDifference input) {
            return namesNow.of(input.kind(), input.now());
        }
        if (difference instanceof MeasureDifference measure) {
            return namesNow.of(Kind.MEASURE, measure.now());
        }
        if (difference instanceof RedactionDifference redaction) {
            return capitalized(redactions.subject(redaction));
        }
        if (difference instanceof EntryDifference entry) {
            return entries.subject(entry);
        }
        if (difference instanceof FigureDifference figure) {
            return figures.name(figure);
        }
        if (difference instanceof TextDifference text) {
            return texts.place(text);
        }
        return now.assessment().methodology().name();
    }

    /** What happened, in one or two sentences of plain text. */
    String sentence(Difference difference) {
        if (difference instanceof RatingDifference rating) {
            return ratings.sentence(rating);
        }
        if (difference instanceof InputDifference input) {
            return inputs.sentence(input);
        }
        if (difference instanceof MeasureDifference measure) {
            return measures.sentence(measure);
        }
        if (difference instanceof RedactionDifference redaction) {
            return redactions.sentence(redaction);
        }
        if (difference instanceof MethodDifference method) {
            return methods.sentence(method);
        }
        if (difference instanceof EntryDifference entry) {
            String state = entry.kind() == Kind.MEASURE && entry.what() == What.NEW ? measures.arrival(entry) : "";
            return entries.sentence(entry) + state;
        }
        if (difference instanceof FigureDifference figure) {
            DiffView.FigureMove row = figures.row(figure);
            return figure.before() == null
                    ? word("diff.figure.is-new", row.to())
                    : figure.now() == null
                            ? word("diff.figure.is-gone", row.from())
                            : word("diff.figure.sentence", row.from(), row.to(), row.change());
        }
        TextDifference text = (TextDifference) difference;
        return word("diff.text.sentence", text.reworded(), text.added(), text.removed());
    }

    /** Rating, date or figure of then, in words. */
    @Nullable
    String then(Difference difference) {
        if (difference instanceof RatingDifference rating) {
            return RatingWords.word(then, rating.then(), rating.rated());
        }
        if (difference instanceof InputDifference input) {
            return inputs.then(input);
        }
        if (difference instanceof MeasureDifference measure) {
            return measures.state(measure.then());
        }
        return difference instanceof FigureDifference figure && figure.before() != null
                ? figures.value(figure.before(), then)
                : null;
    }

    /** Rating, date or figure of now, in words. */
    @Nullable
    String now(Difference difference) {
        if (difference instanceof RatingDifference rating) {
            return RatingWords.word(now, rating.today(), rating.rated());
        }
        if (difference instanceof InputDifference input) {
            return inputs.today(input);
        }
        if (difference instanceof MeasureDifference measure) {
            return measures.state(measure.today());
        }
        return difference instanceof FigureDifference figure && figure.now() != null
                ? figures.value(figure.now(), now)
                : null;
    }

    /** What the method of the later assessment gives for the data of the earlier one. */
    String between(Effect effect) {
        return ratings.between(effect);
    }

    boolean isShare(FigureDifference figure) {
        return figures.isShare(figure.now());
    }

    /** What the two sides are. */
    List<DiffView.Fact> facts(DiffSide from, DiffSide to) {
        List<DiffView.Fact> facts = new ArrayList<>();
        facts.add(fact(
                "title",
                then.assessment().header().title(),
                now.assessment().header().title()));
        facts.add(fact("period", period(then), period(now)));
        facts.add(fact("performed", performed(then), performed(now)));
        facts.add(fact(
                "methodology",
                then.assessment().methodology().name(),
                now.assessment().methodology().name()));
        if (!from.source().isEmpty() || !to.source().isEmpty()) {
            facts.add(fact("read-from", readFrom(from), readFrom(to)));
        }
        return facts;
    }

    private String readFrom(DiffSide side) {
        if (side.source().isEmpty()) {
            return word("diff.fact.project");
        }
        return side.commit().isEmpty()
                ? side.source()
                : word("diff.fact.commit", side.source(), side.commit().substring(0, 10));
    }

    private DiffView.Fact fact(String key, String before, String after) {
        return new DiffView.Fact(word("diff.fact." + key), before, after);
    }

    private String period(Terms terms) {
        return now.dates().range(terms.assessment().header().dates().period());
    }

    private String performed(Terms terms) {
        return now.dates().of(terms.assessment().header().dates().performed());
    }

    /** What a reader has to know first. */
    List<String> remarks(Diff diff) {
        List<String> remarks = new ArrayList<>();
        Assessment before = then.assessment();
        Assessment after = now.assessment();
        String serviceThen = before.settings().service().name();
        String serviceNow = after.settings().service().name();
        if (!serviceThen.equals(serviceNow)) {
            remarks.add(word("diff.remark.services", serviceThen, serviceNow));
        }
        if (!before.methodology().version().equals(after.methodology().version())) {
            remarks.add(word("diff.remark.method"));
        }
        boolean one = before.narrative().chapters().isEmpty();
        boolean other = after.narrative().chapters().isEmpty();
        if (one != other) {
            remarks.add(word("diff.remark.texts"));
        }
        if (!diff.isEmpty()) {
            remarks.add(word("diff.remark.order"));
        }
        return remarks;
    }

    /** How much changed, and how much did not. */
    List<String> summary(Diff diff) {
        List<String> lines = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            List<Difference> some = diff.differences().stream()
                    .filter(difference -> difference.weight() == weight)
                    .toList();
            if (!some.isEmpty()) {
                lines.add(word("diff.weight." + Enumerations.wire(weight)) + ": " + Counted.of(some, now) + movers(some)
                        + ".");
            }
        }
        String same = now.lists()
                .join(diff.unchanged().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> word("diff.unchanged." + Enumerations.wire(entry.getKey()), entry.getValue()))
                        .toList());
        if (!same.isEmpty()) {
            lines.add(word("diff.unchanged", same));
        }
        return lines;
    }

    /** What moved the ratings among them, where that was asked. */
    private String movers(List<Difference> differences) {
        List<String> parts = new ArrayList<>();
        for (Mover mover : Mover.values()) {
            int count = Math.toIntExact(differences.stream()
                    .filter(difference -> difference instanceof RatingDifference rating
                            && rating.effect() != null
                            && rating.effect().mover() == mover)
                    .count());
            if (count > 0) {
                parts.add(word("diff.mover." + Enumerations.wire(mover), count));
            }
        }
        return parts.isEmpty() ? "" : word("diff.movers", String.join(", ", parts));
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private String word(String key, Object... values) {
        return now.words().text(key, values);
    }
}
