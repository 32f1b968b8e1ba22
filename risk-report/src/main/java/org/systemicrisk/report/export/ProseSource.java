package org.systemicrisk.report.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.model.narrative.Counted;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.narrative.ProseVisitor;
import org.systemicrisk.report.words.Enumerations;

/** Writes prose back as it is written in the files: Markdown with references in braces. */
final class ProseSource implements ProseVisitor<String> {

    /** A brace; one that is escaped already is skipped together with its backslash. */
    private static final Pattern BRACE = Pattern.compile("(?s)\\\\.|\\{");

    private static final ProseSource WRITER = new ProseSource();

    private ProseSource() {}

    static String of(Prose prose) {
        return write(prose.nodes());
    }

    private static String write(List<ProseNode> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> out.append(node.accept(WRITER)));
        return out.toString();
    }

    @Override
    public String text(ProseNode.Text node) {
        return BRACE.matcher(node.markdown())
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("{") ? "\\{" : found.group()));
    }

    @Override
    public String figure(ProseNode.FigureRef node) {
        return "{figure " + node.metric() + (node.territory() == null ? "" : "@" + node.territory()) + "}";
    }

    @Override
    public String share(ProseNode.ShareRef node) {
        return "{share " + node.part() + " / " + node.whole() + "}";
    }

    @Override
    public String period(ProseNode.PeriodRef node) {
        return node.metric() == null ? "{period}" : "{period " + node.metric() + "}";
    }

    @Override
    public String rating(ProseNode.RatingRef node) {
        String word = node.previous() ? "previous" : "rating";
        return "{" + word + " " + node.subject() + "." + node.dimension().wire() + "}";
    }

    @Override
    public String percent(ProseNode.PercentRef node) {
        return "{percent " + node.subject() + "}";
    }

    @Override
    public String change(ProseNode.ChangeRef node) {
        return "{change " + node.subject() + "." + node.dimension().wire() + "}";
    }

    @Override
    public String count(ProseNode.CountRef node) {
        String[] words = Enumerations.wire(node.counted()).split("-", 2);
        boolean status = node.counted() != Counted.MEASURES && words[0].equals("measures");
        String counted = status ? words[0] : Enumerations.wire(node.counted());
        String module = node.module() == null ? "" : " " + node.module();
        return "{count " + counted + module + (status ? " " + words[1] : "") + "}";
    }

    @Override
    public String measure(ProseNode.MeasureRef node) {
        return "{measure " + node.measure() + "}";
    }

    @Override
    public String chapter(ProseNode.ChapterRef node) {
        return "{chapter " + node.chapter() + "}";
    }

    @Override
    public String annex(ProseNode.AnnexRef node) {
        return "{annex " + node.annex().name().toLowerCase(Locale.ROOT) + "}";
    }

    @Override
    public String name(ProseNode.NameRef node) {
        return "{name " + node.name() + "}";
    }

    @Override
    public String date(ProseNode.DateRef node) {
        return "{date " + Enumerations.wire(node.kind()) + "}";
    }

    @Override
    public String literal(ProseNode.Literal node) {
        return "{literal " + node.text() + "}";
    }

    @Override
    public String withheld(ProseNode.Withheld node) {
        return "{withheld " + node.redaction() + "}" + write(node.content()) + "{/withheld}";
    }

    /** The passage without its text: what was there is not known here. */
    @Override
    public String removed(ProseNode.Removed node) {
        return "{withheld " + node.redaction() + "}{/withheld}";
    }
}
