package org.systemicrisk.data.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlMapping;
import org.systemicrisk.data.yaml.YamlReader;
import org.systemicrisk.data.yaml.YamlScalar;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.Annex;
import org.systemicrisk.model.narrative.Counted;
import org.systemicrisk.model.narrative.DateKind;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rating.Dimension;

class ProseParserTest {
    private final FindingList findings = new FindingList();

    @Test
    void readsEveryReferenceOfTheManual() {
        assertThat(only("{figure a.b@DE}"))
                .isEqualTo(new ProseNode.FigureRef(MetricId.of("a.b"), Territory.of("DE"), at(15)));
        assertThat(only("{share a / b}")).isEqualTo(new ProseNode.ShareRef(MetricId.of("a"), MetricId.of("b"), at(13)));
        assertThat(only("{share a/b}")).isEqualTo(new ProseNode.ShareRef(MetricId.of("a"), MetricId.of("b"), at(11)));
        assertThat(only("{period}")).isEqualTo(new ProseNode.PeriodRef(null, at(8)));
        assertThat(only("{period a}")).isEqualTo(new ProseNode.PeriodRef(MetricId.of("a"), at(10)));
        assertThat(only("{rating m.r.residual}"))
                .isEqualTo(new ProseNode.RatingRef("m.r", Dimension.RESIDUAL, false, at(21)));
        assertThat(only("{previous m.inherent}"))
                .isEqualTo(new ProseNode.RatingRef("m", Dimension.INHERENT, true, at(21)));
        assertThat(only("{change m.severity}")).isEqualTo(new ProseNode.ChangeRef("m", Dimension.SEVERITY, at(19)));
        assertThat(only("{percent m}")).isEqualTo(new ProseNode.PercentRef("m", at(11)));
        assertThat(only("{chapter m}")).isEqualTo(new ProseNode.ChapterRef("m", at(11)));
        assertThat(only("{annex metrics}")).isEqualTo(new ProseNode.AnnexRef(Annex.METRICS, at(15)));
        assertThat(only("{literal 24/7}")).isEqualTo(new ProseNode.Literal("24/7", at(14)));
        assertThat(only("{date state-as-of}")).isEqualTo(new ProseNode.DateRef(DateKind.STATE_AS_OF, at(18)));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "measures, MEASURES,",
        "measures m, MEASURES, m",
        "measures m new, MEASURES_NEW, m",
        "measures planned, MEASURES_PLANNED,",
        "risks, RISKS,",
        "risks m, RISKS, m",
        "modules, MODULES,",
        "screenings, SCREENINGS,",
        "questions, QUESTIONS,",
    })
    void readsEveryCount(String written, Counted counted, String module) {
        String text = "{count " + written + "}";

        assertThat(only(text))
                .isEqualTo(new ProseNode.CountRef(
                        counted, module == null ? null : ModuleId.of(module), at(text.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{count}", "{count modules m}", "{count measures m n}", "{count dogs}", "{count measures m old}"
            })
    void refusesACountOfNothingKnown(String text) {
        parse(text);

        assertThat(codes()).containsExactly("NAR-002");
    }

    @Test
    void readsALiteralOfSeveralWordsOnSeveralLines() {
        assertThat(only("{literal 3  by\n3}"))
                .isInstanceOfSatisfying(ProseNode.Literal.class, literal -> assertThat(literal.text())
                        .isEqualTo("3 by 3"));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{literal}", "{literal }"})
    void refusesALiteralOfNothing(String text) {
        assertThat(parse(text).nodes()).isEmpty();

        assertThat(codes()).containsExactly("NAR-002");
    }

    @Test
    void keepsTextAroundReferencesAsItWasWritten() {
        List<ProseNode> nodes = parse("A **b** {period}, c\\{d}.\n\n[^1]: e").nodes();

        assertThat(nodes).hasSize(3);
        assertThat(nodes.get(0)).isEqualTo(new ProseNode.Text("A **b** ", at(8)));
        assertThat(((ProseNode.Text) nodes.get(2)).markdown()).isEqualTo(", c\\{d}.\n\n[^1]: e");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void takesAPassageOutOfTheText() {
        ProseNode.Withheld passage = (ProseNode.Withheld)
                parse("a {withheld r}b {period} c{/withheld} d").nodes().get(1);

        assertThat(passage.redaction()).isEqualTo(RedactionId.of("r"));
        assertThat(passage.content()).hasSize(3);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void leavesASecretInItsPassageEvenWhenThePassageIsNotClosed() {
        Prose prose = parse("a {withheld r}secret");

        assertThat(codes()).containsExactly("NAR-003");
        assertThat(prose.nodes()).last().isInstanceOf(ProseNode.Withheld.class);
        assertThat(findings.sorted().toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{withheld r}a\n\nb{/withheld}", "- {withheld r}a\n- b{/withheld}", "{withheld r}a\n# b{/withheld}",
                "| {withheld r}a | b{/withheld} |", "{withheld r}a\n1. b{/withheld}", "{withheld r}a\n> b{/withheld}"
            })
    void refusesAPassageThatCrossesABlock(String text) {
        parse(text);

        assertThat(codes()).containsExactly("NAR-005");
    }

    @Test
    void allowsAPassageOverALineEndInAParagraphAndABarOutsideATable() {
        parse("x {withheld r}a\nb | c{/withheld}");

        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "plain text {period a} here     # 4:16",
                "'single ''quoted'' {period a}' # 4:24",
                "\"double \\\"{period a}\\\"\"  # 4:15",
                "\"tab \\t {period a}\"         # 4:13",
            })
    void findsAReferenceInEveryStyleOfOneLine(String written, String place) {
        assertThat(placeOfPeriod("a: 1\nb: 2\nc:\n    " + written.strip() + "\n")
                        .replace("test.yaml:", ""))
                .isEqualTo(place);
    }

    @Test
    void findsAReferenceInBlocksOfSeveralLines() {
        assertThat(placeOfPeriod("c: |\n  one\n\n  two {period a}\n")).isEqualTo("test.yaml:4:7");
        assertThat(placeOfPeriod("c: >-\n    one\n    two\n    {period a}\n")).isEqualTo("test.yaml:4:5");
        assertThat(placeOfPeriod("c: one\n   two {period a}\n")).isEqualTo("test.yaml:2:8");
        assertThat(placeOfPeriod("c: \"one\n   two {period a}\"\n")).isEqualTo("test.yaml:2:8");
    }

    private String placeOfPeriod(String yaml) {
        SourceFile file = new SourceFile("test.yaml", yaml);
        YamlMapping document = (YamlMapping) YamlReader.read(file, findings).orElseThrow();
        YamlScalar scalar = (YamlScalar) document.get("c").orElseThrow();
        return ProseParser.parse(scalar.value(), Locator.of(scalar, file), findings).nodes().stream()
                .filter(ProseNode.PeriodRef.class::isInstance)
                .map(node -> node.place().toString())
                .findFirst()
                .orElseThrow();
    }

    private ProseNode only(String text) {
        List<ProseNode> nodes = parse(text).nodes();
        assertThat(nodes).as(findings.sorted().toString()).hasSize(1);
        return nodes.get(0);
    }

    private Prose parse(String text) {
        SourceFile file = new SourceFile("test.md", text);
        return ProseParser.parse(text, Locator.direct(file, 0, text.length()), findings);
    }

    private List<String> codes() {
        return findings.sorted().stream().map(Finding::code).toList();
    }

    private static Place at(int length) {
        return new Place("test.md", 1, 1, length);
    }
}
