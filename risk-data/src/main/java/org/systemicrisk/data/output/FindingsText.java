package org.systemicrisk.data.output;

import java.util.List;
import java.util.Locale;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;

/** Shows findings on a console: place, code, the user's own line with the span marked, the fact, the help. */
public final class FindingsText {
    private static final int WIDEST = 160;

    private final SourceTexts texts;
    private final Ink ink;

    /** Findings as plain text. */
    public FindingsText(SourceTexts texts) {
        this(texts, Ink.PLAIN);
    }

    public FindingsText(SourceTexts texts, Ink ink) {
        this.texts = texts;
        this.ink = ink;
    }

    /** All findings, file by file, and their number; lines end with a line feed on every system. */
    public String show(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        String file = "";
        for (Finding finding : findings) {
            if (!finding.place().file().equals(file)) {
                out.append(out.length() == 0 ? "" : "\n");
                file = finding.place().file();
            }
            show(finding, out);
        }
        return out.append(out.length() == 0 ? "" : "\n")
                .append(summary(findings))
                .append('\n')
                .toString();
    }

    /** One finding, line by line; the first line begins with its place. */
    public List<String> lines(Finding finding) {
        StringBuilder out = new StringBuilder();
        show(finding, out);
        return out.toString().lines().toList();
    }

    private void show(Finding finding, StringBuilder out) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT) + "  " + finding.code();
        out.append(finding.place())
                .append("  ")
                .append(ink.paint(finding.severity(), severity))
                .append('\n');
        texts.line(finding.place()).ifPresent(line -> excerpt(finding, line, out));
        out.append("    ").append(visible(finding.fact())).append('\n');
        if (!finding.help().isEmpty()) {
            out.append("    help: ").append(visible(finding.help())).append('\n');
        }
    }

    private void excerpt(Finding finding, String line, StringBuilder out) {
        Place place = finding.place();
        String number = Integer.toString(place.line());
        int column = Math.max(place.column(), 1) - 1;
        int from = column > WIDEST - 40 ? column - 40 : 0;
        String shown = cut(visible(line), from);
        out.append("  ").append(number).append(" | ").append(shown).append('\n');
        int length = Math.min(
                Math.max(1, place.length()), Math.max(1, shown.codePointCount(0, shown.length()) - (column - from)));
        out.append(" ".repeat(number.length() + 2))
                .append(" | ")
                .append(" ".repeat(column - from))
                .append(ink.paint(finding.severity(), "^".repeat(length)))
                .append('\n');
    }

    private static String cut(String line, int from) {
        int points = line.codePointCount(0, line.length());
        int start = line.offsetByCodePoints(0, Math.min(from, points));
        int end = line.offsetByCodePoints(start, Math.min(WIDEST, points - Math.min(from, points)));
        return line.substring(start, end);
    }

    /** Control characters would move the cursor or colour the console. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .forEach(c -> visible.appendCodePoint(Character.isISOControl(c) ? (c == '\t' ? ' ' : '?') : c));
        return visible.toString();
    }

    private static String summary(List<Finding> findings) {
        StringBuilder summary = new StringBuilder(count(findings, Severity.ERROR));
        for (Severity severity : List.of(Severity.WARNING, Severity.NOTE)) {
            if (findings.stream().anyMatch(finding -> finding.severity() == severity)) {
                summary.append(", ").append(count(findings, severity));
            }
        }
        return summary.toString();
    }

    private static String count(List<Finding> findings, Severity severity) {
        long number = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        String word = severity.name().toLowerCase(Locale.ROOT);
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
