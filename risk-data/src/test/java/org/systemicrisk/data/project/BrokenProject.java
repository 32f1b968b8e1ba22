package org.systemicrisk.data.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The small assessment with some lines changed, as a text says:
 *
 * <pre>
 * in registry/metrics.yaml      the following changes are made in this file; a file that is not there is made
 * - a line that is there        is taken out, found without regard to indentation
 * + a line                      takes its place, with the indentation that is written
 * delete registry/names.yaml
 * latin-1 registry/units.yaml   is written in another encoding
 * fill registry/units.yaml      grows by two million characters
 * # a remark
 * </pre>
 */
public final class BrokenProject {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final Path directory;
    private Path file = Path.of("");
    private List<String> lines = new ArrayList<>();
    private int at;

    private BrokenProject(Path directory) {
        this.directory = directory;
    }

    /** A copy of the small, valid assessment. */
    static Path copyOfSmall(Path directory) {
        return copyOf("small", directory);
    }

    /** A copy of an assessment that stands in the test resources. */
    public static Path copyOf(String resource, Path directory) {
        Path small = RESOURCES.resolve(resource);
        try (Stream<Path> files = Files.walk(small)) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                Path target = directory.resolve(small.relativize(source).toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return directory;
    }

    /** A copy with the changes that the text asks for. */
    static Path with(Path directory, String changes) {
        copyOfSmall(directory);
        return change(directory, changes);
    }

    /** Makes the changes that the text asks for in a copy. */
    public static Path change(Path directory, String changes) {
        BrokenProject project = new BrokenProject(directory);
        try {
            for (String change : changes.lines().toList()) {
                project.apply(change);
            }
            project.save();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return directory;
    }

    private void apply(String change) throws IOException {
        if (change.startsWith("in ")) {
            save();
            file = directory.resolve(change.substring(3));
            lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
            at = lines.size();
        } else if (change.startsWith("- ")) {
            take(change.substring(2).strip());
        } else if (change.startsWith("+")) {
            lines.add(at++, change.length() > 1 ? change.substring(2) : "");
        } else if (change.startsWith("delete ")) {
            Files.delete(directory.resolve(change.substring(7)));
        } else if (change.startsWith("latin-1 ")) {
            save();
            Path path = directory.resolve(change.substring(8));
            Files.writeString(path, Files.readString(path), StandardCharsets.ISO_8859_1);
        } else if (change.startsWith("fill ")) {
            save();
            Path path = directory.resolve(change.substring(5));
            Files.writeString(path, Files.readString(path) + "# ".repeat(1_048_577));
        } else if (!change.isBlank() && !change.startsWith("#")) {
            throw new IllegalArgumentException("unknown change: " + change);
        }
    }

    private void take(String wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(wanted)) {
                lines.remove(i);
                at = i;
                return;
            }
        }
        throw new IllegalArgumentException("there is no line \"" + wanted + "\" in " + file);
    }

    private void save() throws IOException {
        if (!file.toString().isEmpty()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            file = Path.of("");
        }
    }
}
