package org.systemicrisk.report.diff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.diff.TextDifference;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.report.diff.DiffView.TextRow;
import org.systemicrisk.report.text.OneLine;
import org.systemicrisk.report.text.ProseWriter;
import org.systemicrisk.report.text.Terms;

/** Changed passages, counted and quoted shortly. */
final class TextWords {

    /** A quotation begins this many words before the first word that differs. */
    private static final int LEAD = 4;

    private static final int WORDS = 18;
    private static final Pattern MARKUP =
            Pattern.compile("[*_`]|\\[\\^[^\\]]*]|\\\\(?=\\p{Punct})|⟦[^:⟧]*: |⟧|\\{#[^}]*}");

    private final Terms then;
    private final Terms now;
    private final Named names;
    private final boolean quotes;

    /** @param quotes whether passages are quoted; what one side shows may be withheld on the other */
    TextWords(Terms then, Terms now, Named names, boolean quotes) {
        this.then = then;
        this.now = now;
        this.names = names;
        this.quotes = quotes;
    }

    TextRow row(TextDifference difference) {
        String before = quotes ? plain(difference.firstThen(), then) : "";
        String after = quotes ? plain(difference.firstToday(), now) : "";
        int start = before.isEmpty() || after.isEmpty() ? 0 : common(before, after);
        return new TextRow(
                place(difference),
                difference.reworded(),
                difference.added(),
                difference.removed(),
                shortened(before, start),
                shortened(after, start));
    }

    String place(TextDifference difference) {
        String key = "chapter." + difference.chapter();
        String chapter = now.words().has(key) ? now.words().text(key) : names.of(Kind.MODULE, difference.chapter());
        return now.words().text("diff.text.place", chapter, difference.section().replace('-', ' '));
    }

    private static String plain(@Nullable Prose prose, Terms terms) {
        if (prose == null) {
            return "";
        }
        String markdown =
                OneLine.of(new ProseWriter(terms).write(prose, "diff", 1).source());
        return MARKUP.matcher(markdown).replaceAll("").strip();
    }

    /** How many words the two have in common before they part. */
    private static int common(String one, String other) {
        String[] some = one.split(" ");
        String[] others = other.split(" ");
        int same = 0;
        while (same < some.length && same < others.length && some[same].equals(others[same])) {
            same++;
        }
        return same;
    }

    private static String shortened(String text, int start) {
        String[] words = text.split(" ");
        int from = Math.min(Math.max(0, start - LEAD), Math.max(0, words.length - LEAD));
        int to = Math.min(words.length, from + WORDS);
        String quote = String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
        return (from > 0 ? "… " : "") + quote + (to < words.length ? " …" : "");
    }
}
