package org.systemicrisk.data.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file that no program wrote. */
final class ByHand {

    private static final Path FILE = Path.of("src", "test", "resources", "replay", "by-hand.json");

    private ByHand() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file with one passage replaced, which has to be there. */
    static String with(String passage, String instead) {
        String text = text();
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("the file does not hold " + passage);
        }
        return text.replace(passage, instead);
    }

    static AssessmentFile read(String text) {
        return AssessmentFile.of(text.getBytes(StandardCharsets.UTF_8), "assessment.json");
    }

    static FileReplay replay(String text) {
        return FileReplay.of(read(text));
    }
}
