package org.systemicrisk.report.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.model.check.Check;

/** A copy of an assessment project that a test may break, and the builds of it. */
record Project(Path folder, Path output) {

    /** The fixture in which everything that can be withheld or is internal has a word of its own. */
    static final Path CANARY = Path.of("src", "test", "resources", "canary");

    static final Path SAMPLE = Path.of("..", "sample-assessment");

    static Project copy(Path original, Path temp) throws IOException {
        return copy(original, temp, Comparator.naturalOrder());
    }

    /** Copies file by file in an order, in which some file systems will list them. */
    static Project copy(Path original, Path temp, Comparator<Path> order) throws IOException {
        Path folder = temp.resolve("project");
        for (Path file : files(original).stream().sorted(order).toList()) {
            Path name = original.relativize(file);
            if (!name.startsWith("target")) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.copy(file, folder.resolve(name));
            }
        }
        return new Project(folder, temp.resolve("target"));
    }

    BuildOutcome build() throws IOException {
        return build(BuildRequest.of(folder, output));
    }

    BuildOutcome draft() throws IOException {
        return build(new BuildRequest(folder, output, null, Set.of(EditionKind.values()), true));
    }

    BuildOutcome build(EditionKind... editions) throws IOException {
        return build(new BuildRequest(folder, output, null, Set.of(editions), false));
    }

    /** What the goal check does. */
    BuildOutcome check() throws IOException {
        BuildRequest request = new BuildRequest(folder, output, null, Set.of(), false);
        return new AssessmentBuild(request, "test", Check.byAllRules()).run();
    }

    /** A build without rules: what is tested here is how reports are made. */
    private static BuildOutcome build(BuildRequest request) throws IOException {
        return new AssessmentBuild(request, "test", new Check(List.of())).run();
    }

    Project replace(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("\"" + before + "\" does not stand in " + file);
        }
        Files.writeString(path, text.replace(before, after));
        return this;
    }

    Project append(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
        return this;
    }

    Project write(String file, String text) throws IOException {
        return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Project write(String file, byte[] content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
        return this;
    }

    /** The names of everything below the output folder, sorted, with {@code /}. */
    List<String> built() throws IOException {
        return files(output).stream().map(this::name).sorted().toList();
    }

    private String name(Path file) {
        return output.relativize(file).toString().replace('\\', '/');
    }

    /** The findings as the user reads them. */
    static String told(BuildOutcome outcome) {
        return new FindingsText(outcome.texts()).show(outcome.findings());
    }

    static List<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
