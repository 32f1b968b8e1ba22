package org.systemicrisk.data.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;

class YamlReaderTest {
    private final FindingList findings = new FindingList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no          | text",
                "yes         | text",
                "on          | text",
                "010         | a number",
                "0o10        | a number",
                "1_000       | text",
                "1e3         | a number",
                "2024-06-30  | text",
                "12:30       | text",
                "true        | true or false",
                "\"true\"    | text",
                "'3'         | text",
                "3.10        | a number",
                "~           | nothing",
                "null        | nothing",
                "\"\"        | text",
            })
    void readsScalarsAsYaml12Does(String written, String kind) {
        YamlMapping document = (YamlMapping) read("key: " + written);

        assertThat(document.get("key").orElseThrow().inWords()).isEqualTo(kind);
    }

    @Test
    void knowsWhereEveryNodeStands() {
        YamlMapping document = (YamlMapping) read("a: 1\nb:\n  - x\n  - {c: \"😀 y\", d: z}\n");

        YamlSequence list = (YamlSequence) document.get("b").orElseThrow();
        YamlMapping last = (YamlMapping) list.items().get(1);
        assertThat(list.place()).hasToString("test.yaml:3:3");
        assertThat(last.place()).hasToString("test.yaml:4:5");
        assertThat(last.get("d").orElseThrow().place()).hasToString("test.yaml:4:19");
    }

    @Test
    void readsEveryDocumentOfAFileThatMayHaveSeveral() {
        assertThat(YamlReader.readAll(file("a: 1\n---\na: 2\n"), findings)).hasSize(2);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void tellsEveryKeyThatStandsTwice() {
        assertThat(YamlReader.read(file("a: 1\na: 2\nb: {c: 1, c: 2}\n"), findings))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(finding -> finding.place().toString())
                .containsExactly("test.yaml:2:1", "test.yaml:3:11");
    }

    private YamlNode read(String text) {
        return YamlReader.read(file(text), findings).orElseThrow();
    }

    private static SourceFile file(String text) {
        return new SourceFile("test.yaml", text);
    }
}
