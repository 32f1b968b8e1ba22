package org.systemicrisk.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the sample, or of another project, outside the repository, which a test may break. */
record SampleProject(Path folder) {

    private static final Path SAMPLE = Path.of("..", "sample-assessment");

    /** Copies the sample without what has been built from it. */
    static SampleProject copyTo(Path folder) throws IOException {
        return copyTo(folder, Comparator.naturalOrder());
    }

    /** Copies file by file in an order, in which some file systems will list them. */
    static SampleProject copyTo(Path folder, Comparator<Path> order) throws IOException {
        return copy(SAMPLE, folder, order);
    }

    /** Copies another project, with the version of the plugin under test in its POM. */
    static SampleProject copyOf(Path original, Path folder) throws IOException {
        SampleProject copy = copy(original, folder, Comparator.naturalOrder());
        Path pom = folder.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("@project.version@", MavenRun.VERSION));
        return copy;
    }

    private static SampleProject copy(Path original, Path folder, Comparator<Path> order) throws IOException {
        for (Path file : filesBelow(original).stream().sorted(order).toList()) {
            Path name = original.relativize(file);
            if (!name.startsWith("target")) {
                Path copy = folder.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new SampleProject(folder);
    }

    /** Leaves the data alone, as in a folder that knows nothing of Maven. */
    SampleProject withoutPom() throws IOException {
        Files.delete(folder.resolve("pom.xml"));
        return this;
    }

    /** Adds a line to the end of a file. */
    void append(String file, String line) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + line + "\n");
    }

    /** The names of all files below {@code target}, sorted, with {@code /}. */
    List<String> built() throws IOException {
        return List.copyOf(builtFiles().keySet());
    }

    /** The files below {@code target} by their names. */
    Map<String, Path> builtFiles() throws IOException {
        Path target = folder.resolve("target");
        Map<String, Path> files = new TreeMap<>();
        for (Path file : filesBelow(target)) {
            files.put(target.relativize(file).toString().replace('\\', '/'), file);
        }
        return files;
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
