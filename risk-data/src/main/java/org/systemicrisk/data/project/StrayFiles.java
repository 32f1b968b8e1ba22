package org.systemicrisk.data.project;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.published.PublishedEditionReader;
import org.systemicrisk.data.source.ProjectFolder;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;

/** Data files that nothing reads because of their names: a slip there would silently lose what they hold. */
final class StrayFiles {
    private static final List<String> REGISTRY = Stream.concat(
                    names(
                            FileKind.MODULES,
                            FileKind.METRICS,
                            FileKind.MEASURES,
                            FileKind.FUNCTIONALITIES,
                            FileKind.POLICIES,
                            FileKind.GOVERNANCE,
                            FileKind.NAMES,
                            FileKind.SOURCES,
                            FileKind.SIGNALS)
                            .stream(),
                    Stream.of(RegistryReader.PUBLIC_FACTS))
            .toList();
    /** Those that people edit in a spreadsheet. */
    private static final Set<String> TABLES = Set.of("observations", RegistryReader.PUBLIC_FACTS);

    private static final List<String> ASSESSMENT = Stream.concat(
                    names(
                            FileKind.ASSESSMENT,
                            FileKind.RATINGS,
                            FileKind.REDACTIONS,
                            FileKind.CONSULTATIONS,
                            FileKind.ACCEPTED_FINDINGS)
                            .stream(),
                    Stream.of("observations", "narrative", AssessmentFolder.PUBLISHED))
            .toList();

    /** Folders that hold neither lists nor tables. */
    private static final Set<String> OWN_KIND = Set.of("narrative", AssessmentFolder.PUBLISHED);

    private final ProjectFolder folder;
    private final FindingList findings;

    StrayFiles(ProjectFolder folder, FindingList findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void find(List<AssessmentId> assessments) {
        lists("registry", REGISTRY);
        endings("methodology", Set.of("yaml"));
        for (AssessmentId id : assessments) {
            lists("assessments/" + id, ASSESSMENT);
            endings("assessments/" + id + "/narrative", Set.of("md"));
            published("assessments/" + id + "/" + AssessmentFolder.PUBLISHED);
        }
    }

    private void lists(String in, List<String> known) {
        for (String path : folder.list(in)) {
            String name = path.substring(in.length() + 1);
            String base = base(name);
            boolean data = folder.isFolder(path) || Set.of("yaml", "yml", "csv").contains(ending(name));
            if (data && !known.contains(base)) {
                stray(path, Nearest.help(base, known, "names here: " + String.join(", ", known)));
            } else if (folder.isFolder(path) && !OWN_KIND.contains(base)) {
                endings(path, Set.of(TABLES.contains(base) ? "csv" : "yaml"));
            } else if (folder.isFile(path) && data) {
                ending(path, name, Set.of(TABLES.contains(base) ? "csv" : "yaml"));
            }
        }
    }

    private void published(String in) {
        folder.list(in).stream()
                .filter(path -> !path.equals(in + "/" + PublishedEditionReader.FILE))
                .forEach(path -> stray(path, "only " + PublishedEditionReader.FILE + " is kept here"));
    }

    private void endings(String in, Set<String> expected) {
        for (String path : folder.list(in)) {
            ending(path, path.substring(in.length() + 1), expected);
        }
    }

    private void ending(String path, String name, Set<String> expected) {
        if (folder.isFolder(path) || !expected.contains(ending(name))) {
            stray(path, "files here end in ." + String.join(", .", expected));
        }
    }

    private void stray(String path, String help) {
        findings.add(Code.FIL_006, Place.ofFile(path), "nothing reads a file with this name here", help);
    }

    private static List<String> names(FileKind... kinds) {
        return Arrays.stream(kinds).map(FileKind::fileName).toList();
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
