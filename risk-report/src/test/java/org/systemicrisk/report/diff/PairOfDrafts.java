package org.systemicrisk.report.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Two drafts of one assessment: between them a risk was split, two were merged, one was moved to another module, one renamed and one
 * lost; a rating fell, measures slipped, and other things are withheld.
 */
public final class PairOfDrafts {

    private static final Path BASE = Path.of("..", "risk-data", "src", "test", "resources", "rules", "base");
    private static final Path OVERLAYS = Path.of("..", "risk-report", "src", "test", "resources", "diff", "pair");

    private PairOfDrafts() {}

    /** Writes the first draft into a folder. */
    public static Path before(Path folder) throws IOException {
        copy(BASE, folder);
        copy(OVERLAYS.resolve("before"), folder);
        return folder;
    }

    /** Writes the second draft into a folder, over the first where it is there. */
    public static Path after(Path folder) throws IOException {
        copy(BASE, folder);
        copy(OVERLAYS.resolve("after"), folder);
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
