package org.systemicrisk.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.replay.AssessmentFile;
import org.systemicrisk.data.replay.UnreadableFileException;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.Scorer;

/** The published schema and the reader say the same of every file, but for what no schema can say. */
class DataSchemaTest {

    private static final Path BY_HAND =
            Path.of("..", "risk-data", "src", "test", "resources", "replay", "by-hand.json");
    private static final long SEED = Long.getLong("risk.seed", 20261122);
    private static final int CASES = Integer.getInteger("risk.cases", 15);
    private static final int ALTERATIONS = 20;

    /** What the reader asks beyond the schema: days that exist, parts that fit together, numbers that are not endless. */
    private static final List<String> BEYOND = List.of(
            "a day such as",
            "before it begins",
            "begins twice",
            "ends twice",
            "must be above zero",
            "must be less than its end",
            "do not add up",
            "is below 0",
            "is not from 0 to 100",
            "more figures are withheld",
            "has no day",
            "digits");

    private static final JsonSchema SCHEMA = schema();

    @TempDir
    Path temp;

    static Stream<Edition> editions() {
        return ReplayOfEditionsTest.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyFileThatIsWrittenIsValid(Edition edition) throws IOException {
        assertThat(schema(new String(AssessmentJson.write(edition), UTF_8))).isEmpty();
    }

    @Test
    void everyFileOfRandomYearsIsValid() throws IOException {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Edition edition = random(seed);
            assertThat(schema(new String(AssessmentJson.write(edition), UTF_8)))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void aFileThatNoProgramWroteIsValid() throws IOException {
        assertThat(schema(Files.readString(BY_HAND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "assessment/3 | assessment/2",
                "non-confidential | public",
                "\"language\": \"en\", | ",
                "\"language\" | \"langauge\"",
                "\"id\": \"2026\" | \"id\": 2026",
                "\"id\": \"2026\" | \"id\": \"Two Thousand\"",
                "\"kind\": \"annual\" | \"kind\": \"monthly\"",
                "\"registry\": {} | \"registry\": []",
                "\"registry\": {} | \"registry\": null",
                "\"registry\": {} | \"registry\": {\"risks\": []}",
                "\"2025-07-01\" | \"2025-07\"",
                "\"value\": 0.7 | \"value\": \"0.7\"",
                "\"qualifier\": \"exact\" | \"qualifier\": \"exactly\"",
                "\"territory\": \"EU\" | \"territory\": \"Europe\"",
                "\"type\": \"missing\" | \"type\": \"gone\"",
                "\"type\": \"from-rate\" | \"type\": \"from-matrix\"",
                "{\"stated\": \"grave\"} | {\"stated\": \"beneath grave\"}",
                "{\"stated\": \"grave\"} | {\"stated\": [\"grave\"]}",
                "\"metric\": \"goods.rate\"}, | \"metric\": \"goods.rate\", \"rate\": 1},",
                "{\"value\": 0.7, \"qualifier\": \"exact\"} | {\"withheld\": true}",
                "{\"value\": 0.7, \"qualifier\": \"exact\"} | {\"withheld\": \"r\", \"why\": \"secret\"}",
                "\"rows\": \"probability\", | ",
                "\"registry\" | \"digest\": \"md5:0\", \"registry\""
            })
    void aWrongFileIsRefusedByBoth(String passage, String instead) throws IOException {
        String right = Files.readString(BY_HAND);
        String wrong = right.replace(passage.strip(), instead == null ? "" : instead.strip());

        assertThat(wrong).isNotEqualTo(right);
        assertThat(schema(wrong)).as("schema").isNotEmpty();
        assertThat(reader(wrong)).as("reader").isPresent();
    }

    @Test
    void whatTheSchemaAcceptsTheReaderReads() throws IOException {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        int accepted = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            byte[] original = AssessmentJson.write(random(seed));
            for (int i = 0; i < ALTERATIONS; i++) {
                Mutation mutation = Mutation.of(original, random);
                boolean valid = schema(mutation.file()).isEmpty();
                Optional<String> refusal = reader(mutation.file());
                accepted += valid ? 1 : 0;
                refused += valid ? 0 : 1;
                if (valid && refusal.filter(DataSchemaTest::isNotBeyond).isPresent()) {
                    wrong.add("seed " + seed + ", " + mutation.told() + ": " + refusal.get());
                } else if (!valid && refusal.isEmpty()) {
                    wrong.add("seed " + seed + ", " + mutation.told() + ": read, though the schema refuses it");
                }
            }
        }

        System.out.println("seeds from " + SEED + ": " + accepted + " valid, " + refused + " not");
        assertThat(wrong).isEmpty();
    }

    private static boolean isNotBeyond(String refusal) {
        return BEYOND.stream().noneMatch(refusal::contains);
    }

    private Edition random(long seed) throws IOException {
        return Redactor.publish(Scorer.score(RandomYears.of(seed, Files.createTempDirectory(temp, "years"))));
    }

    private static Optional<String> reader(String text) {
        try {
            AssessmentFile.of(text.getBytes(UTF_8), "assessment.json");
            return Optional.empty();
        } catch (UnreadableFileException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static Set<ValidationMessage> schema(String text) throws IOException {
        JsonNode json = JsonMapper.builder().build().readTree(text);
        return SCHEMA.validate(json);
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new String(AssessmentJson.schema(), UTF_8));
    }
}
