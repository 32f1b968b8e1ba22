package org.systemicrisk.data.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.csv.ObservationReader;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.narrative.ChapterReader;
import org.systemicrisk.data.narrative.Chapters;
import org.systemicrisk.data.published.PublishedEditionReader;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.narrative.Narrative;

/** Reads the folder of one assessment. */
final class AssessmentFolder {
    private static final Pattern CHAPTER_FILE = Pattern.compile("[0-9]+-(.+)\\.md");

    /** The folder of what was published of the assessment. */
    static final String PUBLISHED = "published";

    private final TypedFiles files;
    private final AssessmentId id;
    private final String path;
    private final Scope scope;

    AssessmentFolder(TypedFiles files, AssessmentId id) {
        this.files = files;
        this.id = id;
        this.path = "assessments/" + id;
        this.scope = new Scope(id.value());
    }

    /**
     * Everything but the header, which is read for all assessments.
     *
     * @param modules ids of the modules, which name chapters
     */
    AssessmentFiles read(AssessmentHeader header, List<String> modules) {
        return new AssessmentFiles(
                id,
                header,
                observations(header),
                files.all(FileKind.RATINGS, ModuleRatings.class, path, scope),
                files.all(FileKind.REDACTIONS, Listings.Redactions.class, path, scope).stream()
                        .flatMap(file -> file.redactions().stream())
                        .toList(),
                files.all(FileKind.CONSULTATIONS, Listings.Consultations.class, path, scope).stream()
                        .flatMap(file -> file.consultations().stream())
                        .toList(),
                narrative(modules),
                published().orElse(null));
    }

    /** What is accepted among the findings of this assessment. */
    List<Acceptance> acceptances() {
        return files.all(FileKind.ACCEPTED_FINDINGS, Listings.AcceptedFindings.class, path, scope).stream()
                .flatMap(file -> file.acceptedFindings().stream())
                .toList();
    }

    private List<Observation> observations(AssessmentHeader header) {
        List<Observation> observations = new ArrayList<>();
        for (String file : files.paths(path + "/observations", ".csv")) {
            int before = files.findings().size();
            files.figures(file).ifPresent(text -> observations.addAll(observations(text, header)));
            if (files.findings().size() > before) {
                files.log().faulty("observations", scope);
            }
        }
        return observations;
    }

    private List<Observation> observations(SourceFile text, AssessmentHeader header) {
        return new ObservationReader(text, header.dates().period(), scope, files.log(), files.findings()).read();
    }

    private Optional<PublishedEdition> published() {
        String file = path + "/" + PUBLISHED + "/" + PublishedEditionReader.FILE;
        return files.folder().isFile(file)
                ? files.folder()
                        .readPublished(file)
                        .flatMap(text -> new PublishedEditionReader(text, id, files.findings()).read())
                : Optional.empty();
    }

    private Narrative narrative(List<String> modules) {
        List<ChapterText> chapters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : files.folder().list(path + "/narrative")) {
            if (file.endsWith(".md")) {
                chapter(file, modules, seen).ifPresent(chapters::add);
            }
        }
        return new Narrative(chapters);
    }

    private Optional<ChapterText> chapter(String file, List<String> modules, Set<String> seen) {
        int before = files.findings().size();
        List<String> valid = Chapters.names(modules);
        Matcher name = CHAPTER_FILE.matcher(file.substring(file.lastIndexOf('/') + 1));
        String chapter = name.matches() ? name.group(1) : "";
        if (!valid.contains(chapter)) {
            files.findings()
                    .add(
                            Code.NAR_007,
                            Place.ofFile(file),
                            "the file's name names no chapter",
                            "call it <number>-<chapter>.md; "
                                    + Nearest.help(chapter, valid, "chapters: " + String.join(", ", valid)));
        } else if (!seen.add(chapter)) {
            files.findings()
                    .add(
                            Code.NAR_009,
                            Place.ofFile(file),
                            "the chapter " + chapter + " has a second file",
                            "join the two");
        }
        if (files.findings().size() > before) {
            files.log().faulty("narrative", scope);
            return Optional.empty();
        }
        Optional<SourceFile> source = files.folder().read(file);
        if (source.isEmpty()) {
            files.log().faulty("narrative", scope);
        }
        return source.map(text -> new ChapterReader(text, chapter, scope, files.log(), files.findings()).read());
    }
}
