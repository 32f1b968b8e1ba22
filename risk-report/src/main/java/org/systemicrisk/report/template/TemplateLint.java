package org.systemicrisk.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** Refuses what a template must not do before it runs: switch off escaping, make code of text, read the clock, hide errors. */
final class TemplateLint {

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final String NAME = "(?:\\s|<#--.*?-->)*";
    private static final Pattern REFUSED = Pattern.compile(
            "\\?" + NAME + "(?:no_?esc|new|api|eval(?:_?json)?|interpret|(?:left|right)_?pad|markup_?string)\\b"
                    + "|[<\\[]/?#(?:no_?auto_?esc|output_?format|ftl|attempt|recover|setting|stop|autoesc|auto_?esc)\\b"
                    + "|\\." + NAME + "now\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TemplateLint() {}

    static List<Finding> check(String file, String source) {
        List<Finding> findings = new ArrayList<>();
        String text = blank(source);
        Matcher matcher = REFUSED.matcher(text);
        while (matcher.find()) {
            String what = matcher.group().replaceAll("\\s+", " ");
            findings.add(Finding.error(
                    "TPL-001",
                    place(file, text, matcher.start(), what.length()),
                    "Templates may not use \"" + what + "\".",
                    "Remove it: templates lay out values, which are always escaped."));
        }
        return findings;
    }

    /** The source with comments blanked out, every other character where it was. */
    private static String blank(String source) {
        return COMMENT.matcher(source)
                .replaceAll(m -> Matcher.quoteReplacement(m.group().replaceAll("[^\\n]", " ")));
    }

    private static Place place(String file, String text, int offset, int length) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file, line, offset - before.lastIndexOf('\n'), length);
    }
}
