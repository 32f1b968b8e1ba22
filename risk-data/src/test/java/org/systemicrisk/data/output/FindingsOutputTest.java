package org.systemicrisk.data.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

class FindingsOutputTest {
    private static final List<Finding> FINDINGS = List.of(
            Code.FIL_001.at(Place.ofFile("a folder/x.yaml"), "the file is missing", "create it"),
            Code.KEY_001.at(new Place("b.md", 1, 3, 5), "the key wrong is unknown", ""),
            Code.NAR_011.at(new Place("b.md", 2, 10, 4), "kept too short", "keep it longer"));

    private final SourceTexts texts = new SourceTexts();

    @BeforeEach
    void read() {
        texts.add(new SourceFile("b.md", "a wrong key\nsecret: {withheld x}none{/withheld}\n"));
    }

    @Test
    void showsPlaceLineFactAndHelpOnAConsole() {
        assertThat(new FindingsText(texts).show(FINDINGS))
                .isEqualTo(
                        """
                a folder/x.yaml  error  FIL-001
                    the file is missing
                    help: create it

                b.md:1:3  error  KEY-001
                  1 | a wrong key
                    |   ^^^^^
                    the key wrong is unknown
                b.md:2:10  warning  NAR-011
                  2 | secret: {withheld x}▒▒▒▒{/withheld}
                    |          ^^^^
                    kept too short
                    help: keep it longer

                2 errors, 1 warning
                """);
    }

    @Test
    void saysSoWhenThereIsNothingToTell() {
        assertThat(new FindingsText(texts).show(List.of())).isEqualTo("0 errors\n");
    }

    @Test
    void showsTheSameFindingsAsJson() throws Exception {
        JsonNode findings = JsonMapper.builder()
                .build()
                .readTree(new FindingsJson(texts).show(Results.open(FINDINGS)))
                .get("findings");

        assertThat(findings).hasSize(3);
        assertThat(findings.get(1).toString())
                .isEqualTo(
                        "{\"code\":\"KEY-001\",\"severity\":\"error\",\"file\":\"b.md\",\"line\":1,\"column\":3,"
                                + "\"length\":5,\"excerpt\":\"a wrong key\",\"fact\":\"the key wrong is unknown\",\"help\":\"\"}");
        assertThat(findings.toString()).doesNotContain("none");
    }

    @Test
    void showsTheSameFindingsAsSarif() throws Exception {
        JsonNode sarif = JsonMapper.builder().build().readTree(new FindingsSarif("1.0").show(Results.open(FINDINGS)));

        JsonNode run = sarif.get("runs").get(0);
        assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
        assertThat(run.at("/tool/driver/name").asText()).isNotEmpty();
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                .containsExactly("FIL-001", "KEY-001", "NAR-011");
        assertThat(run.get("results")).hasSize(3);
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("a%20folder/x.yaml");
        assertThat(run.at("/results/0/locations/0/physicalLocation").has("region"))
                .isFalse();
        assertThat(run.at("/results/1/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":1,\"startColumn\":3,\"endColumn\":8}");
        assertThat(run.at("/results/2/level").asText()).isEqualTo("warning");
        assertThat(sarif.toString()).doesNotContain("none");
    }
}
