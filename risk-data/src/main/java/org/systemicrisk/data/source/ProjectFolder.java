package org.systemicrisk.data.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.model.finding.Place;

/**
 * The folder of a project, and the only way to its files: nothing outside the folder is read, nothing that is not
 * UTF-8, nothing of an insane size.
 */
public final class ProjectFolder {
    /** The largest file that is read: far above any file people edit, far below what hurts. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** The largest file that is read of those that this program wrote. */
    public static final int MOST_PUBLISHED_BYTES = 32 * 1024 * 1024;

    /** The longest line that is read. */
    static final int MOST_OF_A_LINE = 20_000;

    private final Path root;
    private final SourceTexts texts;
    private final FindingList findings;

    public ProjectFolder(Path root, SourceTexts texts, FindingList findings) {
        this.root = root;
        this.texts = texts;
        this.findings = findings;
    }

    public boolean isFile(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    public boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    /** The paths of files and folders in a folder, sorted by name; hidden ones are left out. */
    public List<String> list(String folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root.resolve(folder))) {
            List<String> names = new ArrayList<>(entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .toList());
            names.sort(Comparator.naturalOrder());
            return names.stream()
                    .map(name -> folder.isEmpty() ? name : folder + "/" + name)
                    .toList();
        } catch (IOException failed) {
            findings.add(Code.FIL_007, Place.ofFile(folder), "the folder cannot be listed", "check its permissions");
            return List.of();
        }
    }

    /** The text of a file, or nothing when a finding says why not. */
    public Optional<SourceFile> read(String path) {
        return bytes(path, MOST_BYTES, "split it: a folder of the same name may hold any number of files")
                .flatMap(bytes -> text(path, bytes, texts::add))
                .flatMap(this::withShortLines);
    }

    /** The text of a file that this program wrote: it may be large, and no excerpt shows anything of it. */
    public Optional<SourceFile> readPublished(String path) {
        return bytes(path, MOST_PUBLISHED_BYTES, "put the file here as it was published")
                .flatMap(bytes -> text(path, bytes, unreadable -> {}));
    }

    private Optional<byte[]> bytes(String path, int most, String help) {
        Place place = Place.ofFile(path);
        try {
            Path file = root.resolve(path);
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                findings.add(
                        Code.FIL_005, place, "the file is a link that leads out of the project", "put a copy here");
                return Optional.empty();
            }
            if (Files.size(file) > most) {
                findings.add(
                        Code.FIL_004,
                        place,
                        "the file has " + Files.size(file) + " bytes; at most " + most + " are read",
                        help);
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException failed) {
            findings.add(Code.FIL_007, place, "the file cannot be read", "check that it exists and may be read");
            return Optional.empty();
        }
    }

    /** @param unreadable is given what could be read of a file that is not UTF-8 */
    private Optional<SourceFile> text(String path, byte[] bytes, Consumer<SourceFile> unreadable) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String decoded = out.flip().toString();
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        SourceFile file = new SourceFile(path, text);
        if (result.isError()) {
            unreadable.accept(file);
            findings.add(
                    Code.FIL_002,
                    file.place(text.length(), text.length()),
                    "the file is not UTF-8: byte "
                            + String.format(java.util.Locale.ROOT, "0x%02X", bytes[in.position()])
                            + " begins no character",
                    "save it as UTF-8");
            return Optional.empty();
        }
        if (text.isBlank()) {
            findings.add(Code.FIL_003, file.whole(), "the file is empty", "fill it or delete it");
            return Optional.empty();
        }
        return Optional.of(file);
    }

    private Optional<SourceFile> withShortLines(SourceFile file) {
        OptionalInt tooLong = file.lineLongerThan(MOST_OF_A_LINE);
        if (tooLong.isPresent()) {
            findings.add(
                    Code.FIL_004,
                    new Place(file.path(), tooLong.getAsInt(), 0, 0),
                    "the line has more than " + MOST_OF_A_LINE + " characters",
                    "break it into several lines");
            return Optional.empty();
        }
        texts.add(file);
        return Optional.of(file);
    }
}
