package org.systemicrisk.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.prose.Locator;
import org.systemicrisk.data.prose.ProseParser;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlMapping;
import org.systemicrisk.data.yaml.YamlReader;
import org.systemicrisk.data.yaml.YamlScalar;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** A word of a text is found in its file, however the text is written there. */
class WordPlacesTest {

    private final FindingList findings = new FindingList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: alpha beta {period} gamma, gamma delta\n",
                "text: 'alpha ''beta'' {period} gamma: gamma delta'\n",
                "text: \"alpha \\\"beta\\\" {period} gamma\\tgamma \\u00e4 delta\"\n",
                "text: alpha\n  beta {period}\n  gamma\n\n  gamma delta\n",
                "text: 'alpha\n\n  beta {period} gamma\n  gamma delta'\n",
                "text: \"alpha \\\n  beta {period} gamma\n  gamma delta\"\n",
                "text: |\n  alpha\n  beta {period}\n\n    gamma\n  gamma delta\n",
                "text: |2-\n    alpha beta\n  {period} gamma gamma delta\n",
                "text: >-\n  alpha beta\n  {period} gamma\n\n  gamma\n  delta\n",
                "text: >\n  alpha {withheld r}beta\n  gamma{/withheld} {period} gamma\n  delta\n",
            })
    void standWhereTheyWereTyped(String yaml) {
        SourceFile file = new SourceFile("test.yaml", yaml);
        YamlMapping document = (YamlMapping) YamlReader.read(file, findings).orElseThrow();
        YamlScalar scalar = (YamlScalar) document.get("text").orElseThrow();
        Prose prose = ProseParser.parse(scalar.value(), Locator.of(scalar, file), findings);
        List<String> lines = yaml.lines().toList();

        for (String word : List.of("alpha", "beta", "gamma", "delta")) {
            Place place = place(prose, word);
            String line = lines.get(place.line() - 1);
            assertThat(line.substring(place.column() - 1, place.column() - 1 + place.length()))
                    .isEqualTo(word);
        }
        assertThat(findings.sorted()).isEmpty();
    }

    private static Place place(Prose prose, String word) {
        Place[] found = {Place.NONE};
        prose.forEachDeep(node -> {
            if (node instanceof ProseNode.Text text) {
                int at = text.markdown().lastIndexOf(word);
                found[0] = at < 0 ? found[0] : text.place(at, at + word.length());
            }
        });
        return found[0];
    }
}
