package org.systemicrisk.data.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.NameId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.Annex;
import org.systemicrisk.model.narrative.DateKind;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rating.Dimension;

/** Reads what stands between the braces of a reference, other than a withheld passage. */
final class ReferenceParser {
    private static final Map<String, Form> FORMS = forms();

    private ReferenceParser() {}

    /** The words with which a reference can begin. */
    static List<String> words() {
        List<String> words = new ArrayList<>(FORMS.keySet());
        words.add("withheld");
        return words;
    }

    static boolean knows(String word) {
        return FORMS.containsKey(word);
    }

    /** How a reference with this word is written. */
    static String example(String word) {
        return form(word).example();
    }

    /**
     * Reads a reference.
     *
     * @param words its first word, which is known, and the rest
     * @throws IllegalArgumentException when the rest does not fit, in a sentence
     */
    static ProseNode parse(List<String> words, Place place) {
        return form(words.get(0)).reader().read(words.subList(1, words.size()), place);
    }

    private static Form form(String word) {
        Form form = FORMS.get(word);
        if (form == null) {
            throw new IllegalStateException(word + " begins no reference");
        }
        return form;
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new TreeMap<>();
        forms.put(
                "figure",
                new Form("{figure ipr.listings-removed} or {figure ipr.listings-removed@DE}", ReferenceParser::figure));
        forms.put("share", new Form("{share ipr.part / ipr.whole}", ReferenceParser::share));
        forms.put("period", new Form("{period} or {period ipr.listings-removed}", ReferenceParser::period));
        forms.put("rating", new Form("{rating ipr.residual}", (rest, place) -> rating(one(rest), false, place)));
        forms.put("previous", new Form("{previous ipr.residual}", (rest, place) -> rating(one(rest), true, place)));
        forms.put(
                "percent",
                new Form(
                        "{percent ipr}",
                        (rest, place) ->
                                new ProseNode.PercentRef(ModuleId.of(one(rest)).value(), place)));
        forms.put("change", new Form("{change ipr.residual}", ReferenceParser::change));
        forms.put(
                "count",
                new Form("{count measures ipr new}, {count risks ipr} or {count signals}", CountReference::parse));
        forms.put(
                "measure",
                new Form(
                        "{measure ipr.brand-database}",
                        (rest, place) -> new ProseNode.MeasureRef(MeasureId.of(one(rest)), place)));
        forms.put(
                "chapter",
                new Form(
                        "{chapter ipr}",
                        (rest, place) ->
                                new ProseNode.ChapterRef(ModuleId.of(one(rest)).value(), place)));
        forms.put(
                "annex",
                new Form(
                        "{annex metrics}",
                        (rest, place) -> new ProseNode.AnnexRef(word(Annex.class, one(rest)), place)));
        forms.put(
                "name",
                new Form(
                        "{name moderation-platform}",
                        (rest, place) -> new ProseNode.NameRef(NameId.of(one(rest)), place)));
        forms.put(
                "date",
                new Form(
                        "{date performed}",
                        (rest, place) -> new ProseNode.DateRef(word(DateKind.class, one(rest)), place)));
        forms.put("literal", new Form("{literal 24/7}", ReferenceParser::literal));
        return forms;
    }

    private static ProseNode literal(List<String> rest, Place place) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("it does not say what is printed");
        }
        return new ProseNode.Literal(String.join(" ", rest), place);
    }

    private static ProseNode figure(List<String> rest, Place place) {
        String[] parts = one(rest).split("@", -1);
        if (parts.length > 2) {
            throw new IllegalArgumentException("a figure has one territory");
        }
        @Nullable Territory territory = parts.length == 2 ? Territory.of(parts[1]) : null;
        return new ProseNode.FigureRef(MetricId.of(parts[0]), territory, place);
    }

    private static ProseNode share(List<String> rest, Place place) {
        List<String> parts = Arrays.asList(String.join("", rest).split("/", -1));
        if (parts.size() != 2) {
            throw new IllegalArgumentException("a share has two metrics, with a / between them");
        }
        return new ProseNode.ShareRef(MetricId.of(parts.get(0)), MetricId.of(parts.get(1)), place);
    }

    private static ProseNode period(List<String> rest, Place place) {
        return new ProseNode.PeriodRef(rest.isEmpty() ? null : MetricId.of(one(rest)), place);
    }

    private static ProseNode rating(String written, boolean previous, Place place) {
        return new ProseNode.RatingRef(subject(written), dimension(written), previous, place);
    }

    private static ProseNode change(List<String> rest, Place place) {
        String written = one(rest);
        return new ProseNode.ChangeRef(subject(written), dimension(written), place);
    }

    private static String subject(String written) {
        int dot = written.lastIndexOf('.');
        if (dot <= 0) {
            throw new IllegalArgumentException("a rating is named by a module or risk, a dot, and what is rated");
        }
        return ModuleId.of(written.substring(0, dot)).value();
    }

    private static Dimension dimension(String written) {
        return word(Dimension.class, written.substring(written.lastIndexOf('.') + 1));
    }

    static String one(List<String> rest) {
        if (rest.size() != 1) {
            throw new IllegalArgumentException("one word is expected behind the first, not " + rest.size());
        }
        return rest.get(0);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String written) {
        return Shapes.constant(type, written)
                .orElseThrow(() ->
                        new IllegalArgumentException(written + " is none of " + String.join(", ", Shapes.words(type))));
    }

    /** Reads the words behind the first. */
    private interface Reader {
        ProseNode read(List<String> rest, Place place);
    }

    /** How a reference is written and read. */
    private record Form(String example, Reader reader) {}
}
