package org.systemicrisk.report.build;

import static org.systemicrisk.report.build.Canary.Kind.BEHIND;
import static org.systemicrisk.report.build.Canary.Kind.DATA;
import static org.systemicrisk.report.build.Canary.Kind.INTERNAL;
import static org.systemicrisk.report.build.Canary.Kind.PRINTED;
import static org.systemicrisk.report.build.Canary.Kind.REASON;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.systemicrisk.report.publish.Folder;

/** Looks for canaries in what was built of a random project. */
final class RandomSearch {

    private final Path output;
    private final String assessment;
    private final boolean poppler;
    private final Map<String, Traces> complete = new HashMap<>();

    /** @param poppler whether PDFs are read by that as well */
    RandomSearch(Path output, String assessment, boolean poppler) {
        this.output = output;
        this.assessment = assessment;
        this.poppler = poppler;
    }

    /** What the public could read and may not. */
    List<Canary> inPublicFiles(Aviary aviary) throws IOException {
        List<Canary> secret = new ArrayList<>(aviary.withheld());
        secret.addAll(aviary.of(REASON, INTERNAL));
        List<Canary> found = new ArrayList<>(found(secret, Traces.of(folder(Folder.PUBLIC))));
        for (Path pdf : pdfs(Folder.PUBLIC)) {
            for (String way : poppler ? Pdftotext.WAYS : List.<String>of()) {
                found.addAll(found(secret, Traces.ofText(Pdftotext.text(pdf, way))));
            }
        }
        return found;
    }

    /** What is in the complete edition and belongs to no edition, or in the findings and belongs to editions. */
    List<Canary> insideOnly(Aviary aviary) throws IOException {
        List<Canary> found = new ArrayList<>(
                found(aviary.of(INTERNAL), Traces.ofAll(complete().values())));
        found.addAll(found(aviary.withheld(), Traces.of(folder(Folder.INTERNAL))));
        return found;
    }

    /** What this search cannot find where it stands, so that its silence elsewhere would prove nothing. */
    List<String> missingInCompleteEdition(Aviary aviary) throws IOException {
        List<String> missing = new ArrayList<>();
        for (String file : List.of("report.md", "report.html", "report.pdf")) {
            missing.addAll(missing(aviary.of(PRINTED, BEHIND), file));
        }
        missing.addAll(missing(aviary.of(DATA), "assessment.json"));
        for (String file : List.of("redaction-statement.md", "redaction-statement.pdf")) {
            missing.addAll(missing(aviary.of(REASON), file));
        }
        if (poppler) {
            Path pdf = folder(Folder.CONFIDENTIAL).resolve(assessment).resolve("report.pdf");
            Traces page = Traces.ofText(Pdftotext.text(pdf, Pdftotext.WAYS.get(0)));
            missing.addAll(missing(aviary.of(PRINTED), "pdftotext", page));
        }
        return missing;
    }

    int publicFiles() throws IOException {
        return Project.files(folder(Folder.PUBLIC)).size();
    }

    private List<String> missing(List<Canary> some, String file) throws IOException {
        return missing(some, file, Objects.requireNonNull(complete().get(file)));
    }

    /** By the names of the files. */
    private Map<String, Traces> complete() throws IOException {
        if (complete.isEmpty()) {
            for (Path file : Project.files(folder(Folder.CONFIDENTIAL))) {
                complete.put(String.valueOf(file.getFileName()), Traces.ofFile(file));
            }
        }
        return complete;
    }

    private Path folder(Folder folder) {
        return output.resolve(folder.directory());
    }

    private List<Path> pdfs(Folder folder) throws IOException {
        return Project.files(folder(folder)).stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList();
    }

    private static List<Canary> found(List<Canary> some, Traces traces) {
        List<String> found = traces.of(some.stream().map(Canary::text).toList());
        return some.stream().filter(canary -> found.contains(canary.text())).toList();
    }

    private static List<String> missing(List<Canary> some, String where, Traces traces) {
        List<Canary> found = found(some, traces);
        return some.stream()
                .filter(canary -> !found.contains(canary))
                .map(canary -> canary + " in " + where)
                .toList();
    }
}
