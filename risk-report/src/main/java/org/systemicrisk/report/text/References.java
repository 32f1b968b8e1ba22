package org.systemicrisk.report.text;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.assessment.Designation;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.narrative.DateKind;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.narrative.ProseVisitor;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.report.words.Numbers;

/** Puts into words what a text refers to. Inserted values are escaped; what writers typed stays Markdown. */
final class References implements ProseVisitor<String> {

    private final Terms terms;
    private final Footnoting footnoting;
    private final Set<String> noted = new HashSet<>();

    /** Which footnotes figures get. */
    enum Footnoting {
        /** Each figure's footnote at its first mention. */
        FIRST,
        /** None: the text is itself a footnote. */
        NONE
    }

    References(Terms terms, Footnoting footnoting) {
        this.terms = terms;
        this.footnoting = footnoting;
    }

    @Override
    public String text(ProseNode.Text node) {
        return MarkdownEscape.withoutBrackets(node.markdown());
    }

    @Override
    public String figure(ProseNode.FigureRef node) {
        return terms.figures()
                .find(node.metric(), node.territory())
                .map(observation -> terms.figures().value(observation).markdown() + note(observation))
                .orElseGet(terms::notStated);
    }

    @Override
    public String share(ProseNode.ShareRef node) {
        return terms.figures()
                .share(node.part(), node.whole())
                .map(Value::markdown)
                .orElseGet(terms::notStated);
    }

    @Override
    public String period(ProseNode.PeriodRef node) {
        return escaped(terms.figures().period(node.metric()));
    }

    @Override
    public String rating(ProseNode.RatingRef node) {
        return escaped(
                node.previous()
                        ? terms.ratings().previous(node.subject(), node.dimension())
                        : terms.ratings().rating(node.subject(), node.dimension()));
    }

    @Override
    public String percent(ProseNode.PercentRef node) {
        Optional<BigDecimal> percent = terms.content()
                .scoresOf(node.subject())
                .map(s -> s.of(Dimension.EFFECTIVENESS))
                .flatMap(Score::percent);
        Numbers numbers = terms.numbers();
        return percent.map(numbers::percentInShort).orElseGet(terms::notStated);
    }

    @Override
    public String change(ProseNode.ChangeRef node) {
        return escaped(terms.ratings().change(node.subject(), node.dimension()));
    }

    @Override
    public String count(ProseNode.CountRef node) {
        int count = new Counts(terms.assessment()).of(node.counted(), node.module());
        String key = "number." + count;
        return terms.words().has(key)
                ? terms.words().text(key)
                : terms.numbers().of(count);
    }

    @Override
    public String measure(ProseNode.MeasureRef node) {
        return terms.assessment()
                .registry()
                .measure(node.measure())
                .map(measure -> Value.of(measure.title(), terms.mark()).markdown())
                .orElseGet(terms::notStated);
    }

    @Override
    public String chapter(ProseNode.ChapterRef node) {
        return terms.numbering()
                .chapterOf(node.chapter())
                .map(ChapterNumber::link)
                .orElseGet(terms::notStated);
    }

    @Override
    public String annex(ProseNode.AnnexRef node) {
        return terms.numbering().annexOf(node.annex()).map(ChapterNumber::link).orElseGet(terms::notStated);
    }

    @Override
    public String name(ProseNode.NameRef node) {
        return terms.assessment()
                .registry()
                .name(node.name())
                .map(named -> Value.of(named.name(), terms.mark()).markdown())
                .orElseGet(terms::notStated);
    }

    @Override
    public String date(ProseNode.DateRef node) {
        return date(node.kind()).map(terms.dates()::of).orElseGet(terms::notStated);
    }

    @Override
    public String literal(ProseNode.Literal node) {
        return escaped(node.text());
    }

    @Override
    public String withheld(ProseNode.Withheld node) {
        return Withheld.passage(node.redaction().value(), join(node.content()));
    }

    @Override
    public String removed(ProseNode.Removed node) {
        return terms.mark();
    }

    String join(List<ProseNode> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.accept(this)));
        return text.toString();
    }

    private Optional<java.time.LocalDate> date(DateKind kind) {
        var dates = terms.assessment().header().dates();
        return switch (kind) {
            case FROM -> Optional.of(dates.period().from());
            case TO -> Optional.of(dates.period().to());
            case STATE_AS_OF -> Optional.of(dates.stateAsOf());
            case PERFORMED -> Optional.of(dates.performed());
            case DUE -> Optional.ofNullable(dates.due());
            case TRANSMITTED -> Optional.ofNullable(dates.transmitted());
            case AUDIT_REPORT_RECEIVED -> Optional.ofNullable(dates.auditReportReceived());
            case PUBLISHED -> Optional.ofNullable(dates.published());
            case DESIGNATION ->
                Optional.ofNullable(terms.assessment().settings().designation()).map(Designation::date);
        };
    }

    private String note(Observation observation) {
        if (footnoting == Footnoting.NONE) {
            return "";
        }
        return new FigureNotes(terms)
                .of(observation)
                .filter(noted::add)
                .map(id -> "[^" + id + "]")
                .orElse("");
    }

    private static String escaped(String value) {
        return MarkdownEscape.inline(value);
    }
}
