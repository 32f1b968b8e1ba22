package org.systemicrisk.report.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.findings.Code;

/** The manual's tables of findings are those of the program. {@code -Dgolden.update=true} writes the first one anew. */
class FindingsPageTest {

    private static final Page PAGE = Page.manual("findings.md");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]{3}-[0-9]{3})\"");

    @Test
    void describesEveryFindingOfReading() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE.file(), updated());
        }
        List<List<String>> rows = Page.of(PAGE.file()).section("Reading the files").rows().stream()
                .filter(FindingsPageTest::isFinding)
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Code.values()).map(FindingsPageTest::row).toList());
    }

    @Test
    void describesEveryFindingOfTheReport() throws IOException {
        List<String> described = PAGE.section("Making the report").rows().stream()
                .filter(FindingsPageTest::isFinding)
                .map(row -> row.get(0))
                .toList();
        Set<String> given = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(code -> given.add(code.group(1)));
            }
        }
        // a digest algorithm, and a code that reading has as well
        given.removeAll(Set.of("SHA-256", "FIL-001"));

        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(given);
    }

    private static String updated() {
        String rows = Arrays.stream(Code.values())
                .map(code -> "| " + String.join(" | ", row(code)) + " |")
                .collect(Collectors.joining("\n"));
        int from = PAGE.text().indexOf("| FIL-001 ");
        return PAGE.text().substring(0, from)
                + rows
                + PAGE.text().substring(PAGE.text().indexOf("\n\n`FIL`"));
    }

    private static boolean isFinding(List<String> row) {
        return row.get(0).matches("[A-Z]{3}-[0-9]{3}");
    }

    private static List<String> row(Code code) {
        String severity = code.severity().name().toLowerCase(Locale.ROOT);
        return List.of(code.id(), code.title(), severity, code.isMissingContent() ? "gap" : "");
    }
}
