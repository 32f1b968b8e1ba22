package org.systemicrisk.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.data.binding.Binder;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.project.FileKind;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlNode;
import org.systemicrisk.data.yaml.YamlReader;

/** An editor that checks by the schema and the reader that builds the report say the same about every document. */
class SchemaAgreesWithReaderTest {
    private static final Path SMALL = Path.of("src", "test", "resources", "small");
    private static final Path SAMPLE = Path.of("..", "sample-assessment");
    private static final Map<FileKind, JsonSchema> SCHEMAS = schemas();

    @Test
    void bothAcceptTheSmallAssessment() throws IOException {
        assertThat(documents(SMALL)).allSatisfy(file -> bothAccept(SMALL, file));
    }

    @Test
    void bothAcceptTheSample() throws IOException {
        assertThat(documents(SAMPLE)).hasSizeGreaterThan(20).allSatisfy(file -> bothAccept(SAMPLE, file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAMES         | names: [{id: a, kind: system, name: B}]                        | true",
                "NAMES         | names: [{id: 2024, kind: system, name: B}]                     | true",
                "NAMES         | names: [{id: a, kind: sytem, name: B}]                         | false",
                "NAMES         | names: [{id: A, kind: system, name: B}]                        | false",
                "NAMES         | names: [{id: a, kind: system}]                                 | false",
                "NAMES         | names: [{id: a, kind: system, name: 3}]                        | false",
                "NAMES         | names: [{id: a, kind: system, name: \"\"}]                     | false",
                "NAMES         | names: [{id: a, kind: system, name: B, nmae: C}]               | false",
                "NAMES         | names: {id: a}                                                 | false",
                "NAMES         | names:                                                         | false",
                "NAMES         | nams: []                                                       | false",
                "PROJECT       | {service: {name: A}, provider: {name: B}, language: en}        | true",
                "PROJECT       | {service: {name: A, launched: 2015}, provider: {name: B}, language: en}       | true",
                "PROJECT       | {service: {name: A, launched: 2015-13}, provider: {name: B}, language: en}    | false",
                "PROJECT       | {service: {name: A, launched: 15}, provider: {name: B}, language: en}         | false",
                "PROJECT       | {service: A, provider: {name: B}, language: en}                | false",
                "MEASURES      | measures: [{id: a, title: A, restrictive: true, articles: [a]}]| true",
                "MEASURES      | measures: [{id: a, title: A, restrictive: yes}]                | false",
                "MEASURES      | measures: [{id: a, title: A, articles: [l]}]                   | false",
                "MEASURES      | measures: [{id: a, title: A, articles: a}]                     | false",
                "MODULES       | screenings: [{id: a, category: c.elections, conclusion: x, date: 2024-01-31}] | true",
                "MODULES       | screenings: [{id: a, category: c.elections, conclusion: x, date: 2024-01}]    | false",
                "MODULES       | screenings: [{id: a, category: e, conclusion: x, date: 2024-01-31}]           | false",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, decimals: 2}]   | true",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, decimals: 2.5}] | false",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, decimals: \"2\"}] | false",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, retention: 13 months}] | true",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, retention: 1 year}] | true",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, retention: 0 days}] | false",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, retention: 13}] | false",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, sum-of: [b, c]}] | true",
                "METRICS       | metrics: [{id: a, name: A, kind: process, measure: count, unit: u, sum-of: b}] | false",
                "MEASURES      | measures: [{id: a, title: A, relies-on: [terms, self-declaration]}] | true",
                "MEASURES      | measures: [{id: a, title: A, relies-on: [trust]}]              | false",
                "RATINGS       | {module: m, severity: {scope: {answer: 4}, stated: below high}} | true",
                "RATINGS       | {module: m, severity: {scope: {answer: 4, sure: 1}}}           | false",
                "RATINGS       | {module: m, severity: {stated: beneath high}}                  | false",
                "RATINGS       | {module: m, effectiveness: {stated: strong, percent: 78.5}}    | true",
                "RATINGS       | {module: m, effectiveness: {stated: strong, percent: \"78\"}}  | false",
                "METHODOLOGY   | {version: \"1\", name: A, scales: {s: [{id: a, label: A}]}}    | true",
                "METHODOLOGY   | {version: 1, name: A, scales: {}}                              | false",
                "METHODOLOGY   | {version: \"1\", name: A, scales: {s: a}}                      | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y}]                      | true",
                "REDACTIONS    | redactions: [{id: a, target: figures x.y}]                     | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: 500}]        | true",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: 0.5}]        | true",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: 20 %}]       | true",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: 20%}]        | true",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: 0}]          | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: -5}]         | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: 100 %}]      | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: 0 %}]        | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, protect: ten}]        | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, presumed: [{share: a, in: b}]}] | true",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, presumed: {share: a, in: b}}] | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, presumed: [{share: a}]}] | false",
                "REDACTIONS    | redactions: [{id: a, target: figure x.y, presumed: [{share: a, of: b}]}] | false",
            })
    void bothSayTheSame(FileKind kind, String document, boolean valid) {
        assertThat(reader(kind, document)).as("reader").matches(found -> found.isEmpty() == valid);
        assertThat(schema(kind, document)).as("schema").matches(found -> found.isEmpty() == valid);
    }

    private static void bothAccept(Path project, Path file) throws IOException {
        FileKind kind = kind(project.relativize(file));
        String text = Files.readString(file);
        assertThat(reader(kind, text)).as("reader on " + file).isEmpty();
        assertThat(schema(kind, text)).as("schema on " + file).isEmpty();
    }

    private static List<String> reader(FileKind kind, String text) {
        FindingList findings = new FindingList();
        SourceFile file = new SourceFile("test.yaml", text);
        for (YamlNode document : YamlReader.readAll(file, findings)) {
            new Binder(file, Scope.REGISTRY, new BindingLog(), findings).bind(kind.type(), document);
        }
        return findings.sorted().stream().map(Object::toString).toList();
    }

    private static Set<ValidationMessage> schema(FileKind kind, String text) {
        FindingList findings = new FindingList();
        Set<ValidationMessage> messages = new java.util.LinkedHashSet<>();
        for (YamlNode document : YamlReader.readAll(new SourceFile("test.yaml", text), findings)) {
            JsonNode json = AsJson.of(document);
            messages.addAll(SCHEMAS.get(kind).validate(json));
        }
        return messages;
    }

    private static FileKind kind(Path path) {
        String name = path.getFileName().toString().replace(".yaml", "");
        if (path.getNameCount() == 1) {
            return FileKind.PROJECT;
        }
        if (path.startsWith("methodology")) {
            return FileKind.METHODOLOGY;
        }
        String parent = path.getParent().getFileName().toString();
        return Stream.of(FileKind.values())
                .filter(kind -> kind.fileName().equals(name) || kind.fileName().equals(parent))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> documents(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<FileKind, JsonSchema> schemas() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        Map<FileKind, JsonSchema> schemas = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            schemas.put(kind, factory.getSchema(SchemaWriter.schema(kind)));
        }
        return schemas;
    }
}
