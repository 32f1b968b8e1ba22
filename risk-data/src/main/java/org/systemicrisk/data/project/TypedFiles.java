package org.systemicrisk.data.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.binding.Binder;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.ProjectFolder;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlNode;
import org.systemicrisk.data.yaml.YamlReader;
import org.systemicrisk.model.finding.Place;

/** Reads files of a known kind into their records. Every list file may be a folder of files. */
final class TypedFiles {
    private final ProjectFolder folder;
    private final BindingLog log;
    private final FindingList findings;

    TypedFiles(ProjectFolder folder, BindingLog log, FindingList findings) {
        this.folder = folder;
        this.log = log;
        this.findings = findings;
    }

    ProjectFolder folder() {
        return folder;
    }

    BindingLog log() {
        return log;
    }

    FindingList findings() {
        return findings;
    }

    /** The one document of a file that must be there. */
    <T> Optional<T> one(FileKind kind, Class<T> type, String path, Scope scope) {
        if (!folder.isFile(path)) {
            findings.add(
                    Code.FIL_001,
                    Place.ofFile(path),
                    "the file is missing",
                    "create it; the manual shows what it holds");
            unreadable(kind, scope);
            return Optional.empty();
        }
        return documents(kind, type, path, scope, false).stream().findFirst();
    }

    /** The documents of a file and of all files in the folder of the same name; none when there is neither. */
    <T> List<T> all(FileKind kind, Class<T> type, String in, Scope scope) {
        List<T> all = new ArrayList<>();
        for (String path : paths(in + "/" + kind.fileName(), ".yaml")) {
            all.addAll(documents(kind, type, path, scope, kind == FileKind.RATINGS));
        }
        return all;
    }

    /** The paths of a list file: the file itself, and the files of the folder of the same name. */
    List<String> paths(String base, String ending) {
        List<String> paths = new ArrayList<>();
        if (folder.isFile(base + ending)) {
            paths.add(base + ending);
        }
        for (String path : folder.list(base)) {
            if (path.endsWith(ending)) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** A file of figures; one that cannot be read is hidden whole, for a redaction may remove any of its rows. */
    Optional<SourceFile> figures(String path) {
        Optional<SourceFile> file = folder.read(path);
        if (file.isEmpty()) {
            log.secret(new BindingLog.Secret("figure", "", path, 0, Integer.MAX_VALUE));
        }
        return file;
    }

    private <T> List<T> documents(FileKind kind, Class<T> type, String path, Scope scope, boolean several) {
        int before = findings.size();
        int brokenBefore = log.brokenIds();
        List<T> bound = new ArrayList<>();
        Optional<SourceFile> file = folder.read(path);
        if (file.isPresent()) {
            List<YamlNode> documents = several
                    ? YamlReader.readAll(file.get(), findings)
                    : YamlReader.read(file.get(), findings).stream().toList();
            for (YamlNode document : documents) {
                new Binder(file.get(), scope, log, findings)
                        .bind(type, document)
                        .ifPresent(bound::add);
            }
        }
        if (bound.isEmpty() || log.brokenIds() > brokenBefore) {
            unreadable(kind, scope);
        }
        if (bound.isEmpty() && !kind.secrets().isEmpty()) {
            log.secret(new BindingLog.Secret(kind.secrets(), "", path, 0, Integer.MAX_VALUE));
        }
        if (findings.size() > before) {
            log.faulty(kind.fileName(), scope);
        }
        return bound;
    }

    private void unreadable(FileKind kind, Scope scope) {
        kind.idKinds().forEach(log::unreadable);
        log.faulty(kind.fileName(), scope);
    }
}
