package org.systemicrisk.report.manual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.csv.ObservationReader;
import org.systemicrisk.data.csv.PublicFactReader;

/** The manual shows every field that the reader knows, and no other. */
class FilesPageTest {

    private static final Page PAGE = Page.manual("files.md");
    private static final Path SCHEMAS = Page.ROOT.resolve("sample-assessment/schema");
    private static final Pattern KEY = Pattern.compile("(?<![\\w\"./-])([a-z][a-z0-9-]*):(?=\\s|$)");
    private static final Pattern COMMENT = Pattern.compile("(?m)\\s#\\s.*$");
    private static final Pattern FILE = Pattern.compile("([a-z-]+)\\.yaml");

    /** Described once for all files. */
    private static final Set<String> EVERYWHERE = Set.of("note", "source", "page", "invented", "id");

    /** Keys of the examples that a methodology names, and the reader takes as they come. */
    private static final Set<String> FREE = Set.of(
            "very-unlikely",
            "very-weak",
            "weak",
            "moderate",
            "strong",
            "risk",
            "scope",
            "scale",
            "remediability",
            "no",
            "partly",
            "yes",
            "control",
            "drivers");

    static Stream<String> yamlSections() {
        return PAGE.sections().stream().filter(name -> name.contains(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("yamlSections")
    void showsEveryFieldOfTheSchemasAndNoOther(String heading) throws IOException {
        Set<String> shown = keys(PAGE.section(heading));
        Set<String> known = new TreeSet<>();
        for (String kind : kinds(heading)) {
            properties(
                    JsonMapper.builder()
                            .build()
                            .readTree(SCHEMAS.resolve(kind + ".schema.json").toFile()),
                    known);
        }
        known.removeAll(EVERYWHERE);

        assertThat(shown).containsAll(known);
        shown.removeAll(known);
        shown.removeAll(FREE);
        assertThat(shown).isEmpty();
    }

    @Test
    void showsEveryColumnOfTheObservations() {
        assertThat(columns("observations.csv")).containsExactlyElementsOf(ObservationReader.COLUMNS);
    }

    @Test
    void showsEveryColumnOfThePublicFacts() {
        assertThat(columns("registry/public-facts.csv")).containsExactlyElementsOf(PublicFactReader.COLUMNS);
    }

    private static List<String> columns(String heading) {
        return PAGE.section(heading).rows().stream()
                .flatMap(row -> Stream.of(row.get(0).split(" ")))
                .filter(cell -> cell.startsWith("`"))
                .map(cell -> cell.replace("`", ""))
                .toList();
    }

    private static List<String> kinds(String heading) {
        if (heading.startsWith("assessment.yaml")) {
            return List.of("project");
        }
        return heading.startsWith("methodology/")
                ? List.of("methodology")
                : FILE.matcher(heading).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> keys(Page section) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(section.blocks("yaml").stream(), section.code().stream())
                .map(text -> COMMENT.matcher(text).replaceAll(""))
                .forEach(text -> KEY.matcher(text).results().forEach(key -> keys.add(key.group(1))));
        keys.removeAll(EVERYWHERE);
        return keys;
    }

    private static void properties(JsonNode schema, Set<String> names) {
        if (schema.path("properties").isObject()) {
            schema.path("properties").fieldNames().forEachRemaining(names::add);
        }
        schema.forEach(child -> properties(child, names));
    }
}
