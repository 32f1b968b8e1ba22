package org.systemicrisk.report.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.CompleteEdition;
import org.systemicrisk.report.print.DocumentInfo;
import org.systemicrisk.report.print.PrintWords;
import org.systemicrisk.report.template.TemplateEngine;
import org.systemicrisk.report.template.TemplateSet;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.view.StatementView;
import org.systemicrisk.report.words.FormMark;
import org.systemicrisk.report.words.Words;
import org.systemicrisk.report.words.WordsReader;

/**
 * The redaction statement as Markdown, with what the printer needs besides.
 *
 * @param markdown the text for the file
 * @param printable the text in the printers' dialect
 */
public record StatementMarkdown(
        String markdown, String printable, DocumentInfo info, PrintWords words, List<Finding> findings) {

    public StatementMarkdown {
        findings = List.copyOf(findings);
    }

    /**
     * Makes the statement.
     *
     * @param report the complete edition's report, for the places of what is withheld
     */
    public static StatementMarkdown of(CompleteEdition edition, ReportSettings settings, ReportMarkdown report) {
        TemplateSet templates = new TemplateSet(settings.templates());
        String language = edition.content().assessment().settings().language();
        Words words = new WordsReader().read(language, templates.words(language).orElse(null));
        Map<String, Set<String>> places = report.places();
        StatementView view = StatementView.of(edition, words, places);
        TemplateEngine engine = new TemplateEngine(templates, words, settings.limits());
        Map<String, Object> model = new HashMap<>();
        model.put("statement", view);
        model.put("mark", new Markdown(words.text("mark")));
        model.put("pictures", List.of());
        String text = engine.render("statement.ftl", model).orElse("");
        String tidy = new Footnotes(view.footnotes(), words.text("mark")).behind(Layout.tidy(text));
        String printable = new Paragraphs(words).number(tidy);
        List<Finding> findings = new ArrayList<>(view.findings());
        findings.addAll(engine.findings());
        String title = "# " + words.text("statement.title") + "\n\n**" + words.text("statement.edition") + "**\n\n";
        return new StatementMarkdown(
                new WebMarkdown().of(title + printable),
                printable,
                info(report.info(), words),
                report.words(),
                findings);
    }

    private static DocumentInfo info(DocumentInfo report, Words words) {
        return new DocumentInfo(
                words.text("statement.title"),
                words.text("statement.subtitle"),
                report.author(),
                report.language(),
                words.text("statement.edition"),
                report.stamp(),
                report.date(),
                "",
                FormMark.NONE,
                report.facts());
    }

    /** Reasons repeat what is withheld. */
    @Override
    public String toString() {
        return "redaction statement of " + printable.length() + " characters";
    }
}
