package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.systemicrisk.data.findings.Code;

/**
 * The page of a finding that no rule gives.
 *
 * @param text what stands below the title
 */
record OtherPage(String code, String title, String text) {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "findings.md");
    private static final Path ACCEPTING = Path.of("..", "docs", "manual", "accepting.md");
    private static final Path EXAMPLES = Path.of("src", "test", "resources", "broken");

    String markdown() {
        return "# " + code + ": " + title + "\n\n" + text;
    }

    /** The page of a finding of reading, with what a build says in one of the cases of the tests. */
    static OtherPage of(Code code) throws IOException {
        String head = "*" + code.severity().name().toLowerCase(Locale.ROOT) + " · "
                + (isAboutAcceptance(code) ? "accepting findings" : "reading the files") + "*\n\n";
        String draft = code.isMissingContent() ? " In a draft it is a numbered gap." : "";
        String about = isAboutAcceptance(code)
                ? aboutAcceptance(code)
                : "It is found before any rule runs, and cannot be accepted." + draft + "\n";
        String example = example(code);
        return new OtherPage(
                code.id(),
                code.title(),
                head + about + (example.isEmpty() ? "" : "\nA build says, for example:\n\n```\n" + example + "```\n"));
    }

    /** The pages of findings of making the report, from their table in the manual. */
    static List<OtherPage> ofTheReport() throws IOException {
        String manual = Files.readString(MANUAL, UTF_8);
        return manual.substring(manual.indexOf("\n## Making the report"))
                .lines()
                .filter(line -> line.matches("\\| [A-Z]{3}-[0-9]{3} .*"))
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new OtherPage(
                        cells[1],
                        cells[2],
                        "*" + cells[3] + " · making the report*\n\n**What to do:** "
                                + cells[4].replace("](", "](../manual/") + ".\n\nIt cannot be accepted.\n"))
                .toList();
    }

    /** What the manual's table says of it. */
    private static String aboutAcceptance(Code code) throws IOException {
        String[] cells = Files.readString(ACCEPTING, UTF_8)
                .lines()
                .filter(line -> line.startsWith("| " + code.id() + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/manual/accepting.md says nothing of " + code.id()))
                .split(" *\\| *");
        return cells[2] + ".\n\n**What to do:** " + cells[3]
                + ".\n\nSee [Accepting findings](../manual/accepting.md). It cannot be accepted itself.\n";
    }

    private static boolean isAboutAcceptance(Code code) {
        return code.id().startsWith("ACC");
    }

    private static String example(Code code) throws IOException {
        try (Stream<Path> cases = Files.list(EXAMPLES)) {
            for (Path example : cases.sorted().toList()) {
                List<String> lines = Files.readAllLines(example.resolve("expected.txt"), UTF_8);
                for (int line = 0; line < lines.size(); line++) {
                    if (lines.get(line).endsWith("  " + code.id())) {
                        return block(lines, line);
                    }
                }
            }
        }
        return "";
    }

    private static String block(List<String> lines, int from) {
        List<String> block = new ArrayList<>(List.of(lines.get(from)));
        lines.stream().skip(from + 1L).takeWhile(line -> line.startsWith("  ")).forEach(block::add);
        return String.join("\n", block) + "\n";
    }
}
