package org.systemicrisk.report.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.illustration.Illustrations;
import org.systemicrisk.report.print.Figure;
import org.systemicrisk.report.template.TemplateEngine;
import org.systemicrisk.report.template.TemplateSet;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.view.ChapterView;
import org.systemicrisk.report.view.ReportView;
import org.systemicrisk.report.words.Words;
import org.systemicrisk.report.words.WordsReader;

/** Puts a report together from its chapters. */
final class Assembler {

    private final Edition edition;
    private final ReportSettings settings;
    private final List<Finding> findings = new ArrayList<>();
    private final Words words;
    private final ReportView view;
    private final TemplateEngine engine;
    private final List<Picture> pictures;

    /** A picture as templates see it. */
    public record PictureView(String name, String alt) {}

    Assembler(Edition edition, ReportSettings settings) {
        this.edition = edition;
        this.settings = settings;
        TemplateSet templates = new TemplateSet(settings.templates());
        String language = assessment().settings().language();
        WordsReader reader = new WordsReader();
        this.words = reader.read(language, templates.words(language).orElse(null));
        findings.addAll(reader.findings());
        this.view = ReportView.of(edition, words, settings.draft(), settings.gaps());
        findings.addAll(view.findings());
        this.pictures = Illustrations.of(edition, words);
        this.engine = new TemplateEngine(templates, words, settings.limits());
    }

    ReportMarkdown assemble() {
        Footnotes footnotes = new Footnotes(view.footnotes(), words.text("mark"));
        StringBuilder text = new StringBuilder();
        for (ChapterView chapter : view.chapters()) {
            engine.render(chapter.template() + ".ftl", model(chapter))
                    .map(Layout::tidy)
                    .ifPresent(written -> text.append(footnotes.behind(written)).append('\n'));
        }
        Paragraphs paragraphs = new Paragraphs(words);
        String printable = paragraphs.number(withNotesApart(text.toString()));
        String file = file(printable);
        findings.addAll(engine.findings());
        DocumentFacts facts = new DocumentFacts(view.document(), words);
        return new ReportMarkdown(
                file,
                printable,
                facts.info(assessment(), edition.isPublic(), settings.draft()),
                facts.printWords(),
                figures(),
                Bands.of(assessment().methodology()),
                paragraphs.count(),
                paragraphs.places(),
                findings.stream().distinct().sorted().toList());
    }

    /** A mark right before a note would read as a link with a label: {@code [Confidential][^note]}. */
    private String withNotesApart(String text) {
        String mark = words.text("mark");
        return text.replace(mark + "[^", "\\" + mark + "[^");
    }

    private Assessment assessment() {
        return edition.content().assessment();
    }

    private Map<String, Object> model(ChapterView chapter) {
        Map<String, Object> model = shared();
        model.put("chapter", chapter);
        model.put("text", chapter.text());
        model.put("content", chapter.content());
        return model;
    }

    private Map<String, Object> shared() {
        Map<String, Object> model = new HashMap<>();
        model.put("document", view.document());
        model.put("mark", new Markdown(words.text("mark")));
        model.put(
                "pictures",
                pictures.stream()
                        .map(picture -> new PictureView(picture.name(), picture.alt()))
                        .toList());
        return model;
    }

    /** The text for the file: what the printers make by themselves, cover and contents, stands in it as text. */
    private String file(String printable) {
        StringBuilder text = new StringBuilder();
        engine.render("cover.ftl", shared()).map(Layout::tidy).ifPresent(text::append);
        text.append("\n## ").append(words.text("contents")).append("\n\n");
        for (ChapterView chapter : view.chapters()) {
            String title = chapter.template().startsWith("annex")
                    ? words.text("annex.heading", chapter.number(), MarkdownEscape.inline(chapter.title()))
                    : chapter.number() + ". " + MarkdownEscape.inline(chapter.title());
            text.append("- [").append(title).append("](#").append(chapter.id()).append(")\n");
        }
        return new WebMarkdown().of(text + "\n" + printable);
    }

    private Map<String, Figure> figures() {
        Map<String, Figure> figures = new TreeMap<>();
        for (Picture picture : pictures) {
            String path = "figures/" + picture.name() + ".svg";
            figures.put(path, new Figure(path, picture.svg(), picture.alt()));
        }
        return figures;
    }
}
