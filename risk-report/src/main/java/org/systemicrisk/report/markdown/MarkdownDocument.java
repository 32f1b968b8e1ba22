package org.systemicrisk.report.markdown;

import java.util.List;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintJob;

/** A text in the dialect of this package as a tree of HTML elements, ready for the printers. */
public final class MarkdownDocument {

    private final PrintJob job;
    private final Element body;
    private final List<Heading> outline;
    private final List<Note> notes;
    private final List<PrintDiagnostic> diagnostics;

    private MarkdownDocument(
            PrintJob job, Element body, List<Heading> outline, List<Note> notes, List<PrintDiagnostic> diagnostics) {
        this.job = job;
        this.body = body;
        this.outline = List.copyOf(outline);
        this.notes = List.copyOf(notes);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Parses a text. It never fails: what is wrong stands in {@link #diagnostics()}. */
    public static MarkdownDocument parse(PrintJob job) {
        Diagnostics diagnostics = new Diagnostics();
        Element body = new Commonmark(diagnostics).parse(job.markdown());
        new Marks(job, diagnostics).apply(body);
        new Pictures(job.figures(), diagnostics).apply(body);
        List<Note> notes = new Notes(diagnostics).take(body);
        List<Heading> outline = new Headings(diagnostics).apply(body);
        Paragraphs.apply(body);
        Captions.apply(body, job.words());
        new Tables(job.bands()).apply(body);
        Links links = new Links(diagnostics);
        links.collectTargets(body);
        links.apply(body);
        notes.forEach(note -> links.apply(note.content()));
        Chapters.apply(body);
        return new MarkdownDocument(job, body, outline, notes, diagnostics.all());
    }

    public PrintJob job() {
        return job;
    }

    /** A copy of the tree, as a {@code main} element of chapter sections; the caller may change it. */
    public Element body() {
        return body.clone();
    }

    public List<Heading> outline() {
        return outline;
    }

    /** The notes in the order of their numbers. */
    public List<Note> notes() {
        return notes;
    }

    /** What is wrong with the text, in the order in which it was found. */
    public List<PrintDiagnostic> diagnostics() {
        return diagnostics;
    }
}
