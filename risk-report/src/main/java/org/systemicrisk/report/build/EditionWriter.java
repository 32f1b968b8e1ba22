package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.systemicrisk.data.project.Gap;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.CompleteEdition;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.redaction.PublicEdition;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.assembly.ReportMarkdown;
import org.systemicrisk.report.assembly.ReportSettings;
import org.systemicrisk.report.assembly.StatementMarkdown;
import org.systemicrisk.report.export.AssessmentJson;
import org.systemicrisk.report.publish.Folder;
import org.systemicrisk.report.publish.Publication;
import org.systemicrisk.report.scan.LeakScan;

/** Renders the editions of an assessment into the staging folder, each on a thread of its own. */
final class EditionWriter {

    private final BuildRequest request;
    private final ScoredAssessment scored;
    private final ReportSettings settings;
    private final Publication publication;
    private final LookReader look;
    private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());

    EditionWriter(BuildRequest request, ScoredAssessment scored, List<Gap> gaps, Publication publication) {
        this.request = request;
        this.scored = scored;
        this.publication = publication;
        this.look = new LookReader(request.project(), scored.assessment().settings());
        ReportSettings plain =
                ReportSettings.plain().withTemplates(request.project().resolve("templates"));
        this.settings =
                request.draft() ? plain.withGaps(gaps.stream().map(Gap::words).toList()) : plain;
    }

    /** What is wrong with templates, words, texts and print; complete once everything is written. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<WrittenEdition> write() throws IOException {
        List<Callable<WrittenEdition>> tasks = new ArrayList<>();
        if (request.writes(EditionKind.COMPLETE)) {
            tasks.add(this::complete);
        }
        if (request.writes(EditionKind.NON_CONFIDENTIAL)) {
            tasks.add(this::nonConfidential);
        }
        if (tasks.isEmpty()) {
            return List.of();
        }
        findings.addAll(look.findings());
        return inParallel(tasks);
    }

    private WrittenEdition complete() throws IOException {
        CompleteEdition edition = Redactor.complete(scored);
        Printing printing = new Printing(publication, EditionKind.COMPLETE, look.look(), findings);
        ReportMarkdown report = report(edition, printing);
        if (!request.draft()) {
            StatementMarkdown statement = StatementMarkdown.of(edition, settings, report);
            findings.addAll(statement.findings());
            printing.put("redaction-statement.md", statement.markdown().getBytes(UTF_8));
            printing.statement(statement);
        }
        return printing.written();
    }

    /** Nothing is added to the public folder behind the scan. */
    private WrittenEdition nonConfidential() throws IOException {
        Printing printing = new Printing(publication, EditionKind.NON_CONFIDENTIAL, look.look(), findings);
        PublicEdition edition = Redactor.publish(scored);
        report(edition, printing);
        findings.addAll(LeakScan.of(scored, edition).scan(publication.staged(Folder.PUBLIC)));
        return printing.written();
    }

    private ReportMarkdown report(Edition edition, Printing printing) throws IOException {
        ReportMarkdown report = ReportMarkdown.of(edition, settings);
        findings.addAll(report.findings());
        printing.put("report.md", report.markdown().getBytes(UTF_8));
        printing.put("assessment.json", AssessmentJson.write(edition));
        printing.report(report);
        return report;
    }

    private static List<WrittenEdition> inParallel(List<Callable<WrittenEdition>> tasks) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<WrittenEdition> written = new ArrayList<>();
            for (Future<WrittenEdition> task : threads.invokeAll(tasks)) {
                written.add(task.get());
            }
            return written;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw cause(failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private static IOException cause(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof UncheckedIOException io) {
            return new IOException(io.getMessage(), io);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException("an edition could not be rendered", cause);
    }
}
