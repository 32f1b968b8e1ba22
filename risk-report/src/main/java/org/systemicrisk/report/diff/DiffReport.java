package org.systemicrisk.report.diff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.diff.Diff;
import org.systemicrisk.model.diff.ExplainedDifference;
import org.systemicrisk.model.diff.Explanations;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.assembly.Layout;
import org.systemicrisk.report.assembly.ReportSettings;
import org.systemicrisk.report.diff.DiffView.OwedView;
import org.systemicrisk.report.export.DiffJson;
import org.systemicrisk.report.template.TemplateEngine;
import org.systemicrisk.report.template.TemplateSet;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Words;
import org.systemicrisk.report.words.WordsReader;

/**
 * What changed between two assessments, in words and as data.
 *
 * @param markdown a page
 * @param json the same for programs
 * @param summary what changed, in a few lines
 * @param owed findings about what has to be explained
 * @param owedInFull the same, each with the lines to fill in as its help
 * @param stubs the lines of YAML that are missing, for each of them
 * @param findings what is wrong with templates and words; with an error there is no page
 */
public record DiffReport(
        String markdown,
        String json,
        List<String> summary,
        List<Finding> owed,
        List<Finding> owedInFull,
        List<String> stubs,
        List<Finding> findings) {

    public DiffReport {
        summary = List.copyOf(summary);
        owed = List.copyOf(owed);
        owedInFull = List.copyOf(owedInFull);
        stubs = List.copyOf(stubs);
        findings = List.copyOf(findings);
    }

    /** Compares two assessments as an audience may see them. */
    public static DiffReport of(DiffSide from, DiffSide to, DiffAudience audience, ReportSettings settings) {
        Edition then = audience.edition(from.scored(), to.scored());
        Edition now = audience.edition(to.scored(), from.scored());
        TemplateSet templates = new TemplateSet(settings.templates());
        String language = to.scored().assessment().settings().language();
        Words words = new WordsReader().read(language, templates.words(language).orElse(null));
        Diff diff = Diff.between(then.content(), now.content());
        List<ExplainedDifference> differences = new Explanations(now.content(), audience.isPublic()).of(diff);
        DiffMapper mapper = new DiffMapper(
                Terms.of(then, words), Terms.of(now, words), from.label(), to.label(), !audience.isPublic());
        Owed owed = new Owed(
                mapper,
                new Stubs(then.content().assessment(), now.content().assessment()).of(differences),
                to.scored());
        DiffView view = new DiffView(
                words.text("diff.title", to.label(), from.label()),
                words.text("diff.audience." + audience.wire()),
                from.label(),
                to.label(),
                mapper.facts(from, to),
                mapper.remarks(diff),
                mapper.summary(diff),
                mapper.sections(differences, diff.inputs()),
                audience == DiffAudience.INTERNAL ? owed.views() : List.<OwedView>of());
        TemplateEngine engine = new TemplateEngine(templates, words, settings.limits());
        String page = engine.render("diff.ftl", Map.of("diff", view, "mark", new Markdown(words.text("mark"))))
                .map(Layout::tidy)
                .orElse("");
        return new DiffReport(
                page,
                new String(
                        DiffJson.write(new DiffExport(mapper, audience, words).of(diff, differences, from, to)),
                        StandardCharsets.UTF_8),
                view.summary(),
                owed.findings(),
                owed.findingsInFull(),
                owed.stubs(),
                engine.findings());
    }

    /** What is withheld from the public may be in here. */
    @Override
    public String toString() {
        return "diff of " + markdown.length() + " characters";
    }
}
