package org.systemicrisk.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The Markdown of an edition with the figures it links to, in one file whose bytes depend on nothing else. */
record MarkdownArchive(Path edition, Instant timestamp) {

    void write(Path archive) throws IOException {
        Files.createDirectories(archive.toAbsolutePath().getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), StandardCharsets.UTF_8)) {
            for (Path file : files()) {
                ZipEntry entry = new ZipEntry(name(file));
                // a zip knows local times only; the zone of this machine must not matter
                entry.setTimeLocal(timestamp.atZone(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(edition)) {
            return all.filter(Files::isRegularFile)
                    .filter(this::belongs)
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }

    private boolean belongs(Path file) {
        return name(file).startsWith("figures/") || name(file).endsWith(".md");
    }

    private String name(Path file) {
        return edition.relativize(file).toString().replace('\\', '/');
    }
}
