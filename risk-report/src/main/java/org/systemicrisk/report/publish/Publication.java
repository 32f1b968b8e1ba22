package org.systemicrisk.report.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.systemicrisk.model.id.AssessmentId;

/**
 * Writes the files of one assessment, all or none. Files are collected in a staging folder and moved into place at the end, the
 * public folder last. Editions of an earlier build are gone from the beginning: a build that is killed or fails leaves
 * neither half an output nor a stale one.
 */
public final class Publication implements Closeable {

    private static final String STAGING = ".risk-staging";

    private final Path output;
    private final Path staging;
    private final AssessmentId id;

    private Publication(Path output, Path staging, AssessmentId id) {
        this.output = output;
        this.staging = staging;
        this.id = id;
    }

    /**
     * Takes the editions of an earlier build away and opens an empty staging folder.
     *
     * @param output the build's output folder, {@code target}
     */
    public static Publication begin(Path output, AssessmentId id) throws IOException {
        Path staging = output.resolve(STAGING).resolve(id.value());
        Tree.delete(staging);
        Files.createDirectories(staging);
        Publication publication = new Publication(output, staging, id);
        for (Folder folder : List.of(Folder.PUBLIC, Folder.CONFIDENTIAL)) {
            publication.withdraw(folder);
        }
        return publication;
    }

    /** Where the files of a folder will be. */
    public Path place(Folder folder) {
        return output.resolve(folder.directory()).resolve(id.value());
    }

    /** Puts a file into the staging folder; {@code name} may hold a subfolder, {@code figures/x.svg}. */
    public void put(Folder folder, String name, byte[] content) throws IOException {
        Path base = staging.resolve(folder.directory());
        Path file = base.resolve(name).normalize();
        if (!file.startsWith(base)) {
            throw new IllegalArgumentException("\"" + name + "\" leaves the folder it belongs to");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Where the files of a folder are until they are published. */
    public Path staged(Folder folder) {
        return staging.resolve(folder.directory());
    }

    /** Writes a file for the inside at once; findings are written in any case. */
    public void writeInternal(String name, byte[] content) throws IOException {
        Path folder = place(Folder.INTERNAL);
        Files.createDirectories(folder);
        Path temporary = staging.resolve(name + ".part");
        Files.createDirectories(staging);
        Files.write(temporary, content);
        Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes a file for the inside away that an earlier build wrote. */
    public void removeInternal(String name) throws IOException {
        Files.deleteIfExists(place(Folder.INTERNAL).resolve(name));
    }

    /** Moves the staged editions into place: each folder in one step, the public one last. */
    public void publish() throws IOException {
        for (Folder folder : List.of(Folder.CONFIDENTIAL, Folder.PUBLIC)) {
            Path staged = staged(folder);
            if (Files.isDirectory(staged)) {
                Path place = place(folder);
                Files.createDirectories(place.getParent());
                Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Removes what was staged and not published. */
    @Override
    public void close() throws IOException {
        Tree.delete(staging);
        Tree.deleteIfEmpty(output.resolve(STAGING));
    }

    private void withdraw(Folder folder) throws IOException {
        Path place = place(folder);
        if (Files.exists(place)) {
            Path old = staging.resolve("old-" + folder.directory());
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            Tree.delete(old);
        }
        Tree.deleteIfEmpty(output.resolve(folder.directory()));
    }
}
