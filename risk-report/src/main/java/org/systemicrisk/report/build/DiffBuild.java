package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.report.assembly.ReportSettings;
import org.systemicrisk.report.build.SideReader.ReadSide;
import org.systemicrisk.report.diff.DiffAudience;
import org.systemicrisk.report.diff.DiffReport;
import org.systemicrisk.report.diff.DiffSide;
import org.systemicrisk.report.publish.Tree;
import org.systemicrisk.report.scan.LeakScan;

/** Compares two assessments, wherever they are, and writes what changed. A public diff is searched for what either side withholds. */
public final class DiffBuild {

    private final DiffRequest request;

    public DiffBuild(DiffRequest request) {
        this.request = request;
    }

    /**
     * Runs the comparison.
     *
     * @throws SideException when a side cannot be found
     * @throws IOException when a repository cannot be read, or the output folder not be written
     */
    public DiffOutcome run() throws IOException {
        SideReader reader = new SideReader(request.project(), request.workingFolder());
        ReadSide later = reader.later(request.to());
        Optional<ScoredAssessment> to = later.reading().assessment().map(Scorer::score);
        if (to.isEmpty()) {
            return refused("", later.label(), later);
        }
        ReadSide earlier = reader.earlier(request.from(), later);
        Optional<ScoredAssessment> from = earlier.reading().assessment().map(Scorer::score);
        if (from.isEmpty()) {
            return refused(earlier.label(), later.label(), earlier);
        }
        return compare(
                side(from.get(), earlier),
                side(to.get(), later),
                later.reading().texts());
    }

    private static DiffSide side(ScoredAssessment scored, ReadSide read) {
        return new DiffSide(scored, read.source(), read.commit());
    }

    private static DiffOutcome refused(String from, String to, ReadSide side) {
        List<Finding> errors =
                side.reading().findings().stream().filter(Finding::isError).toList();
        return DiffOutcome.refused(
                from, to, errors, side.label(), side.reading().texts());
    }

    private DiffOutcome compare(DiffSide from, DiffSide to, SourceTexts texts) throws IOException {
        ReportSettings settings =
                ReportSettings.plain().withTemplates(request.project().resolve("templates"));
        DiffReport report = DiffReport.of(from, to, request.audience(), settings);
        Path folder = request.output()
                .resolve(request.audience().folder())
                .resolve(from.scored().assessment().id() + "-"
                        + to.scored().assessment().id());
        Path staging = Files.createDirectories(request.output().resolve(".risk-staging-diff"));
        try {
            Files.writeString(staging.resolve(DiffOutcome.PAGE), report.markdown(), UTF_8);
            Files.writeString(staging.resolve(DiffOutcome.DATA), report.json(), UTF_8);
            List<Finding> errors = new ArrayList<>(
                    report.findings().stream().filter(Finding::isError).toList());
            errors.addAll(leaks(from.scored(), to.scored(), staging));
            Tree.delete(folder);
            if (!errors.isEmpty()) {
                return DiffOutcome.refused(from.label(), to.label(), errors, "", texts);
            }
            if (request.audience() == DiffAudience.INTERNAL) {
                writeOwed(report, texts, staging);
            }
            Files.createDirectories(folder.getParent());
            Files.move(staging, folder);
        } finally {
            Tree.delete(staging);
        }
        return new DiffOutcome(
                from.label(),
                to.label(),
                List.of(),
                "",
                texts,
                report.owed(),
                report.stubs(),
                report.summary(),
                folder);
    }

    /** What has to be explained, for the person who writes it and for the programs that show findings. */
    private void writeOwed(DiffReport report, SourceTexts texts, Path staging) throws IOException {
        if (!report.stubs().isEmpty()) {
            Files.writeString(staging.resolve(DiffOutcome.TO_EXPLAIN), String.join("\n", report.stubs()), UTF_8);
        }
        Results results = Results.open(report.owedInFull().stream().sorted().toList());
        for (Map.Entry<String, String> file :
                request.findings().of(results, texts).entrySet()) {
            if (!file.getValue().isEmpty()) {
                Files.writeString(staging.resolve(file.getKey()), file.getValue(), UTF_8);
            }
        }
    }

    private List<Finding> leaks(ScoredAssessment from, ScoredAssessment to, Path folder) throws IOException {
        if (!request.audience().isPublic()) {
            return List.of();
        }
        List<Finding> leaks = new ArrayList<>();
        leaks.addAll(LeakScan.of(from, Redactor.publishBeside(from, to)).scan(folder));
        leaks.addAll(LeakScan.of(to, Redactor.publishBeside(to, from)).scan(folder));
        return leaks.stream().filter(Finding::isError).distinct().toList();
    }
}
