package org.systemicrisk.report.diff;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.diff.EntryDifference;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.diff.What;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** What came, went, was moved, split, merged or renamed, in sentences. */
final class EntryWords {

    private final Terms then;
    private final Terms now;
    private final Named namesThen;
    private final Named namesNow;

    EntryWords(Terms then, Terms now, Named namesThen, Named namesNow) {
        this.then = then;
        this.now = now;
        this.namesThen = namesThen;
        this.namesNow = namesNow;
    }

    /** What an entry is called: as it is called now, or was called last. */
    String subject(EntryDifference difference) {
        boolean isThere = !difference.to().isEmpty() && difference.what() != What.SPLIT;
        List<String> ids = isThere ? difference.to() : difference.from();
        Named names = isThere ? namesNow : namesThen;
        String name = names(difference.kind(), ids, names);
        String kind = "diff.kind." + Enumerations.wire(difference.kind());
        return now.words().has(kind) ? word(kind, name) : name;
    }

    /** Its name alone, without what it is. */
    String name(EntryDifference difference) {
        return difference.to().isEmpty()
                ? names(difference.kind(), difference.from(), namesThen)
                : names(difference.kind(), difference.to(), namesNow);
    }

    private String names(Kind kind, List<String> ids, Named names) {
        return now.lists().join(ids.stream().map(id -> names.of(kind, id)).toList());
    }

    String sentence(EntryDifference difference) {
        return switch (difference.what()) {
            case NEW -> arrival(difference);
            case REMOVED -> departure(difference);
            case SPLIT, MERGED, REDRAWN ->
                word(
                        "diff.entry." + Enumerations.wire(difference.what()),
                        namesThen.all(difference.kind(), difference.from()),
                        namesNow.all(difference.kind(), difference.to()));
            case MOVED -> moved(difference);
            case RENAMED -> renamed(difference);
            default -> changed(difference.fields());
        };
    }

    private String arrival(EntryDifference difference) {
        String id = difference.to().get(0);
        String home = namesNow.home(id);
        String sentence = home.isEmpty() ? word("diff.entry.new") : word("diff.entry.new.in", home);
        return sentence + residual(now, id, difference.kind(), "diff.entry.rated");
    }

    private String departure(EntryDifference difference) {
        String id = difference.from().get(0);
        String home = namesThen.home(id);
        String sentence = home.isEmpty() ? word("diff.entry.removed") : word("diff.entry.removed.in", home);
        return sentence + residual(then, id, difference.kind(), "diff.entry.was-rated");
    }

    private String residual(Terms terms, String id, Kind kind, String key) {
        boolean rated = kind == Kind.MODULE || kind == Kind.RISK;
        return rated
                ? terms.content()
                        .scoresOf(id)
                        .map(scores -> scores.residual().rating())
                        .map(rating -> RatingWords.word(terms, rating, Dimension.RESIDUAL))
                        .map(rating -> " " + word(key, rating))
                        .orElse("")
                : "";
    }

    private String moved(EntryDifference difference) {
        String before = difference.from().get(0);
        String after = difference.to().get(0);
        String sentence = word("diff.entry.moved", namesThen.home(before), namesNow.home(after));
        boolean renamed = difference.fields().contains("name");
        String name = renamed ? " " + word("diff.entry.called", namesThen.of(difference.kind(), before)) : "";
        return sentence + name + others(difference.fields());
    }

    private String renamed(EntryDifference difference) {
        String before = difference.from().get(0);
        String after = difference.to().get(0);
        boolean renamed =
                difference.fields().contains("name") || difference.fields().contains("title");
        String sentence = renamed
                ? word("diff.entry.called", namesThen.of(difference.kind(), before))
                : word("diff.entry.id", before, after);
        return sentence + others(difference.fields());
    }

    private String others(List<String> fields) {
        List<String> others = new ArrayList<>(fields);
        others.remove("name");
        others.remove("title");
        return others.isEmpty() ? "" : " " + changed(others);
    }

    private String changed(List<String> fields) {
        return word(
                "diff.entry.changed",
                now.lists().join(fields.stream().map(this::field).toList()));
    }

    private String field(String key) {
        return now.words().has("diff.field." + key) ? word("diff.field." + key) : key.replace('-', ' ');
    }

    private String word(String key, Object... values) {
        return now.words().text(key, values);
    }
}
