package org.systemicrisk.data.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.UnitId;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever the form, it is valid in the eyes of those who read it, and says the same findings. */
class FormatsTest {
    private static final Path FORMATS = Path.of("src", "test", "resources", "formats");
    private static final RepositoryPaths IN_A_FOLDER = new RepositoryPaths("risk, 2025/");

    private static final Finding SAME = rule("FIG-001", Severity.ERROR, new Place("b: x.csv", 2, 3, 4), "module a");
    private static final Results RESULTS = new Results(
            List.of(
                    Code.FIL_001.at(
                            Place.ofFile("a folder/ä.yaml"), "the file is \"missing\" & <gone>,\u0007 100 %", ""),
                    SAME,
                    SAME,
                    rule("FIG-001", Severity.WARNING, new Place("b: x.csv", 9, 0, 0), "module b"),
                    rule("COV-999", Severity.NOTE, Place.NONE, "assessment"),
                    Code.FIL_001.at(
                            new Place("(template) cover.ftl", 3, 1, 0), "a built-in template\nof two lines", "help")),
            List.of(
                    accepted(rule("FIG-001", Severity.ERROR, new Place("b: x.csv", 5, 3, 4), "module c")),
                    accepted(rule("FIG-001", Severity.WARNING, new Place("c.csv", 5, 3, 4), "module d"))));

    @Test
    void sarifIsValidByItsOfficialSchema() throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(Files.readString(FORMATS.resolve("sarif-schema-2.1.0.json")));

        assertThat(schema.validate(sarif(RESULTS), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(sarif(Results.open(List.of())), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarifSaysWhatARuleIsAndWhy() throws Exception {
        JsonNode rules = json(sarif(RESULTS)).at("/runs/0/tool/driver/rules");

        JsonNode figure = rules.get(1);
        assertThat(rules.findValuesAsText("id")).containsExactly("COV-999", "FIG-001", "FIL-001");
        assertThat(figure.at("/shortDescription/text").asText()).isEqualTo("one value under two definitions");
        assertThat(figure.at("/fullDescription/text").asText()).startsWith("Two counts that are made");
        assertThat(figure.at("/help/markdown").asText()).startsWith("# FIG-001");
        assertThat(rules.get(2).at("/shortDescription/text").asText()).isEqualTo(Code.FIL_001.title());
    }

    @Test
    void sarifSuppressesWhatIsAccepted() throws Exception {
        List<JsonNode> results = new ArrayList<>();
        json(sarif(RESULTS)).at("/runs/0/results").forEach(results::add);

        assertThat(results.stream().filter(result -> result.has("suppressions")))
                .hasSize(2)
                .allSatisfy(result -> {
                    JsonNode suppression = result.at("/suppressions/0");
                    assertThat(suppression.get("justification").asText()).isEqualTo("It has to be <so> & \"so\".");
                    assertThat(suppression.get("status").asText()).isEqualTo("accepted");
                    assertThat(suppression.at("/properties/by").asText()).isEqualTo("desk");
                    assertThat(suppression.at("/properties/until").asText()).isEqualTo("2030-01-01");
                });
    }

    @Test
    void jsonListsAcceptedFindingsWithTheirReasons() throws Exception {
        JsonNode all = json(new FindingsJson(new SourceTexts()).show(RESULTS));

        assertThat(all.at("/accepted/0/accepted").toString())
                .isEqualTo(
                        "{\"group\":\"the old system\",\"reason\":\"It has to be <so> & \\\"so\\\".\",\"by\":\"desk\","
                                + "\"until\":\"2030-01-01\",\"place\":\"\"}");
        assertThat(all.at("/findings/1/subject").asText()).isEqualTo("module a");
        assertThat(all.at("/findings/1/content").asText()).isEqualTo("0123abcd");
        assertThat(all.at("/findings/0").has("content")).isFalse();
    }

    @Test
    void annotationsAreEscapedAsGitHubWantsThem() {
        assertThat(new GitHubAnnotations(IN_A_FOLDER).lines(RESULTS))
                .containsExactly(
                        "::error file=risk%2C 2025/a folder/ä.yaml,title=FIL-001%3A file or folder is missing"
                                + "::the file is \"missing\" & <gone>,? 100 %25",
                        "::error file=risk%2C 2025/b%3A x.csv,line=2,col=3,title=FIG-001%3A one value under two definitions"
                                + "::there is module a%0Ahelp: remove it",
                        "::error file=risk%2C 2025/b%3A x.csv,line=2,col=3,title=FIG-001%3A one value under two definitions"
                                + "::there is module a%0Ahelp: remove it",
                        "::warning file=risk%2C 2025/b%3A x.csv,line=9,title=FIG-001%3A one value under two definitions"
                                + "::there is module b%0Ahelp: remove it",
                        "::notice title=COV-999::there is assessment%0Ahelp: remove it",
                        "::error title=FIL-001%3A file or folder is missing::a built-in template%0Aof two lines%0Ahelp: help");
    }

    @Test
    void codeQualityHasWhatGitLabRequires() throws Exception {
        JsonNode report = json(new GitLabCodeQuality(IN_A_FOLDER).show(RESULTS));

        assertThat(report).allSatisfy(entry -> {
            assertThat(entry.get("description").asText()).isNotBlank();
            assertThat(entry.get("check_name").asText()).isNotBlank();
            assertThat(entry.get("fingerprint").asText()).matches("[0-9a-f]{32}");
            assertThat(entry.get("severity").asText()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(entry.at("/location/path").asText())
                    .startsWith("risk, 2025/")
                    .doesNotContain("(");
            assertThat(entry.at("/location/lines/begin").asInt()).isPositive();
        });
        assertThat(report.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
    }

    @Test
    void aFingerprintDoesNotChangeWhenTheLineDoes() throws Exception {
        Results moved =
                Results.open(List.of(rule("FIG-001", Severity.ERROR, new Place("b: x.csv", 77, 3, 4), "module a")));

        assertThat(json(new GitLabCodeQuality(IN_A_FOLDER).show(moved)).at("/0/fingerprint"))
                .isEqualTo(
                        json(new GitLabCodeQuality(IN_A_FOLDER).show(RESULTS)).at("/1/fingerprint"));
    }

    @Test
    void junitIsValidByTheSchemaOfJenkins() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var validator =
                factory.newSchema(FORMATS.resolve("junit-10.xsd").toFile()).newValidator();

        validator.validate(new StreamSource(new StringReader(new JUnitXml().show(RESULTS))));
        validator.validate(new StreamSource(new StringReader(new JUnitXml().show(Results.open(List.of())))));
    }

    @Test
    void junitCountsFailuresAndSkippedCases() throws Exception {
        Element root = xml();

        assertThat(root.getAttribute("tests")).isEqualTo("8");
        assertThat(root.getAttribute("failures")).isEqualTo("5");
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(5);
        assertThat(root.getElementsByTagName("skipped").getLength()).isEqualTo(2);
        assertThat(((Element) root.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .isEqualTo("accepted until 2030-01-01 by desk: It has to be <so> & \"so\".");
    }

    @Test
    void everyFormHasEveryFinding() throws Exception {
        int open = RESULTS.open().size();
        int all = RESULTS.size();
        JsonNode json = json(new FindingsJson(new SourceTexts()).show(RESULTS));

        assertThat(json.get("findings")).hasSize(open);
        assertThat(json.get("accepted")).hasSize(all - open);
        assertThat(json(sarif(RESULTS)).at("/runs/0/results")).hasSize(all);
        assertThat(new GitHubAnnotations(RepositoryPaths.TOP).lines(RESULTS)).hasSize(open);
        assertThat(json(new GitLabCodeQuality(RepositoryPaths.TOP).show(RESULTS)))
                .hasSize(open);
        NodeList cases = xml().getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(all);
        assertThat(new FindingsText(new SourceTexts())
                        .show(RESULTS.open())
                        .lines()
                        .filter(line -> line.matches(".*  (error|warning|note)  [A-Z]{3}-[0-9]{3}")))
                .hasSize(open);
    }

    @Test
    void whatCanBeAcceptedIsReadyToBeCopied() {
        assertThat(AcceptanceStubs.of(RESULTS))
                .endsWith(
                        """
                        accepted-findings:
                          - code: COV-999
                            findings:
                              #  there is assessment
                              - {subject: "assessment", content: "0123abcd"}
                            reason:
                            by:
                            until:
                          - code: FIG-001
                            findings:
                              # b: x.csv:2:3 there is module a
                              - {subject: "module a", content: "0123abcd"}
                              # b: x.csv:9 there is module b
                              - {subject: "module b", content: "0123abcd"}
                            reason:
                            by:
                            until:
                        """);
        assertThat(AcceptanceStubs.of(Results.open(List.of()))).isEmpty();
    }

    private static Finding rule(String code, Severity severity, Place place, String subject) {
        return new Finding(code, severity, place, "there is " + subject, "remove it", subject, "0123abcd");
    }

    private static AcceptedFinding accepted(Finding finding) {
        return new AcceptedFinding(
                finding,
                new Acceptance(
                        finding.code(),
                        "the old system",
                        List.of(),
                        "It has to be <so> & \"so\".",
                        UnitId.of("desk"),
                        LocalDate.of(2030, 1, 1),
                        Places.NONE));
    }

    private static String sarif(Results results) {
        return new FindingsSarif("1.0").show(results);
    }

    private static JsonNode json(String text) throws Exception {
        return JsonMapper.builder().build().readTree(text);
    }

    private static Element xml() throws Exception {
        byte[] bytes = new JUnitXml().show(RESULTS).getBytes(UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }
}
