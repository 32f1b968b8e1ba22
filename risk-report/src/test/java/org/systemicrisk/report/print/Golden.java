package org.systemicrisk.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a checked-in file. {@code -Dgolden.update=true} writes the file instead. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/systemicrisk/report");

    private Golden() {}

    public static void compare(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
