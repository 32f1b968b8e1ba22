package org.systemicrisk.report.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** Says of a failed template what is wrong, where, and what to do. No stack trace leaves this place. */
final class TemplateFailure {

    /** The code of the finding that a template did not end. */
    static final String OUT_OF_TIME = "TPL-011";

    private final TemplateSet templates;
    private final String name;
    private final Limits limits;

    TemplateFailure(TemplateSet templates, String name, Limits limits) {
        this.templates = templates;
        this.name = name;
        this.limits = limits;
    }

    Finding finding(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedWriter.TooLongException || cause instanceof OutOfMemoryError) {
                return Finding.error(
                        "TPL-010",
                        whole(),
                        "The template writes more than " + limits.characters() + " characters.",
                        "Look for a loop that does not end.");
            }
            if (isOutOfTime(cause)) {
                return Finding.error(
                        OUT_OF_TIME,
                        whole(),
                        "The template runs for more than " + limits.time().toSeconds() + " seconds.",
                        "Look for a loop that does not end.");
            }
        }
        if (failure instanceof StackOverflowError) {
            return Finding.error(
                    "TPL-012",
                    whole(),
                    "The template's macros call each other without end.",
                    "Let the macro stop calling itself.");
        }
        return specific(failure);
    }

    private Finding specific(Throwable failure) {
        if (failure instanceof ParseException wrong) {
            return Finding.error(
                    "TPL-013",
                    place(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber()),
                    first(wrong.getEditorMessage()),
                    "Compare with the built-in template of the same name.");
        }
        if (failure instanceof TemplateNotFoundException missing) {
            return Finding.error(
                    "TPL-014",
                    whole(),
                    "There is no template \"" + missing.getTemplateName() + "\".",
                    "Include built-in templates or files of the folder templates/ only.");
        }
        if (failure instanceof TemplateException wrong) {
            return ofTemplate(wrong);
        }
        throw new IllegalStateException("template " + name + " failed", failure);
    }

    private Finding ofTemplate(TemplateException wrong) {
        Place place =
                place(wrong.getTemplateSourceName(), number(wrong.getLineNumber()), number(wrong.getColumnNumber()));
        if (wrong instanceof InvalidReferenceException) {
            return Finding.error(
                    "TPL-015",
                    place,
                    "There is no value \"" + wrong.getBlamedExpressionString() + "\" here.",
                    "Check the name, or ask for it with ?? first.");
        }
        return Finding.error(
                "TPL-016",
                place,
                withoutValues(first(wrong.getMessageWithoutStackTop())),
                "Correct the template; the manual lists what templates see.");
    }

    /** The engine quotes values, which may be withheld, and the template's own words; only the latter are told. */
    private String withoutValues(String message) {
        int opens = message.indexOf('"');
        int closes = message.lastIndexOf('"');
        boolean told = opens < closes && templates.writes(message.substring(opens + 1, closes));
        return opens < 0 || told ? message : message.substring(0, opens) + "\"…\"";
    }

    private static boolean isOutOfTime(Throwable cause) {
        return cause instanceof LimitedWriter.OutOfTimeException
                || cause.getClass().getSimpleName().contains("Interrupted");
    }

    private Place whole() {
        return Place.ofFile(templates.file(name));
    }

    private Place place(@Nullable String template, int line, int column) {
        return new Place(
                templates.file(Objects.requireNonNullElse(template, name)),
                Math.max(line, 0),
                line > 0 ? Math.max(column, 0) : 0,
                0);
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static String first(@Nullable String message) {
        String text = Objects.requireNonNullElse(message, "The template cannot be run.");
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(text);
    }
}
