package org.systemicrisk.report.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation, as a test looks at it. */
record Page(Path file, String text) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\\n]+)`(?!`)");
    private static final Pattern NAMED_FILE = Pattern.compile("(?ms)^`([^`\\n]+)`\\n\\n```\\w*\\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    static Page manual(String name) {
        return of(ROOT.resolve("docs/manual").resolve(name));
    }

    static Page of(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The pages at the top of the repository and in {@code docs}. */
    static List<Page> all() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::of)
                    .toList();
        }
    }

    /** The part from a heading to the next of the same level. */
    Page section(String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        if (from < 0) {
            throw new IllegalArgumentException(file + " has no section " + heading);
        }
        int to = text.indexOf("\n## ", from + 1);
        return new Page(file, text.substring(from, to < 0 ? text.length() : to));
    }

    /** The part before a text. */
    Page before(String mark) {
        return new Page(file, text.substring(0, text.indexOf(mark)));
    }

    List<String> sections() {
        return Pattern.compile("(?m)^## (.+)$")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The fenced blocks in a language. */
    List<String> blocks(String language) {
        return FENCE.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** What stands between single backticks. */
    List<String> code() {
        return CODE.matcher(withoutBlocks())
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    /** The files that are shown whole, each behind its path in backticks. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        NAMED_FILE.matcher(text).results().forEach(shown -> files.put(shown.group(1), shown.group(2)));
        return files;
    }

    /** Writes the files that are shown whole into a folder. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> shown : files().entrySet()) {
            Path path = folder.resolve(shown.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, shown.getValue());
        }
    }

    /** Addresses of links and pictures. */
    List<String> links() {
        return LINK.matcher(withoutBlocks())
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** The rows of all tables, as their cells. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        withoutBlocks()
                .lines()
                .filter(line -> line.startsWith("|"))
                .forEach(line -> rows.add(
                        Stream.of(line.split("\\|")).skip(1).map(String::strip).toList()));
        return rows;
    }

    /** The ids that a Git web view gives the headings. */
    List<String> anchors() {
        return HEADING.matcher(withoutBlocks()).results().map(Page::anchor).collect(Collectors.toList());
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private String withoutBlocks() {
        return FENCE.matcher(text).replaceAll("");
    }
}
