package org.systemicrisk.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.report.assembly.Projects;

class AssessmentJsonTest {

    private static final Path GERMAN = Path.of("../risk-maven-plugin/src/it/german");

    @Test
    void holdsScoresAndHowTheyCameAbout() throws IOException {
        JsonNode json = tree(AssessmentJson.write(Redactor.complete(german())));

        JsonNode module = json.path("modules").get(0);
        assertThat(module.path("subject").asText()).isEqualTo("inhalte");
        assertThat(module.at("/residual/rating/at").asText()).isEqualTo("niedrig");
        assertThat(module.at("/probability/basis/derivation/type").asText()).isEqualTo("from-rate");
        assertThat(module.at("/probability/basis/derivation/rate").decimalValue())
                .isEqualByComparingTo("1.4");
        assertThat(json.path("format").asText()).isEqualTo("systemic-risk-assessment/3");
        assertThat(json.path("edition").asText()).isEqualTo("complete");
    }

    @Test
    void namesTheRedactionWhereThePublicFileHasNoValue() throws IOException {
        JsonNode json = tree(AssessmentJson.write(Redactor.publish(german())));

        JsonNode name = json.at("/registry/names/0/name");
        assertThat(name.path("withheld").asText()).isEqualTo("filtername");
        assertThat(name.has("value")).isFalse();
    }

    @Test
    void writesTargetsOfRedactionsAsTheFilesDo() throws IOException {
        JsonNode json = tree(AssessmentJson.write(Redactor.publish(german())));

        assertThat(json.path("redactions"))
                .extracting(redaction -> redaction.path("target").asText())
                .contains("passage", "name filter", "answer jugend f1");
    }

    @Test
    void writesWhatIsPublishedInsteadAsTheFilesDo() throws IOException {
        JsonNode json = tree(AssessmentJson.write(Projects.published(Projects.sample())));

        assertThat(json.path("redactions"))
                .extracting(redaction -> redaction.path("instead").asText())
                .contains("mark", "rounded 100000", "band 20 80", "index", "direction", "magnitude")
                .noneMatch(instead -> instead.contains("["));
    }

    @Test
    void namesNoFieldAsInventedThatTheEntryLacks() throws IOException {
        JsonNode published = tree(AssessmentJson.write(Projects.published(Projects.sample())));
        JsonNode complete = tree(AssessmentJson.write(Projects.complete(Projects.sample())));

        assertThat(invented(published.path("redactions")))
                .contains("review", "grounds")
                .doesNotContain("harm", "narrower", "considered", "approver");
        assertThat(invented(complete.path("redactions")))
                .contains("review", "grounds", "harm", "narrower", "considered")
                .doesNotContain("approver");
        assertThat(published.at("/methodology/source/invented"))
                .as("a field of an entry within the entry")
                .extracting(JsonNode::asText)
                .contains("points");
    }

    private static List<String> invented(JsonNode entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .flatMap(entry ->
                        StreamSupport.stream(entry.at("/source/invented").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void holdsNoSecretInThePublicFile() {
        String json = new String(AssessmentJson.write(Redactor.publish(german())), UTF_8);

        assertThat(json).doesNotContain("KANARIE").doesNotContain("7654321").doesNotContain("4.711");
    }

    @Test
    void holdsNoInternalRemarkInTheCompleteFile() {
        String json = new String(AssessmentJson.write(Redactor.complete(german())), UTF_8);

        assertThat(json)
                .contains("KANARIE-NAME")
                .doesNotContain("KANARIE-VERMERK")
                .doesNotContain("KANARIE-FREIGABE");
    }

    @Test
    void writesTheSameBytesUnderAnotherLocaleAndZone() {
        byte[] here = AssessmentJson.write(Redactor.complete(german()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(AssessmentJson.write(Redactor.complete(german()))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void publishesTheSchemaThatItsRecordsDescribe() throws IOException {
        Path published = Path.of("../docs/schema/assessment.schema.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(published.getParent());
            Files.write(published, AssessmentJson.schema());
        }

        assertThat(published).hasBinaryContent(AssessmentJson.schema());
    }

    private static ScoredAssessment german() {
        return Scorer.score(AssessmentProject.open(GERMAN)
                .read(new AssessmentId("2025"))
                .assessment()
                .orElseThrow());
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
