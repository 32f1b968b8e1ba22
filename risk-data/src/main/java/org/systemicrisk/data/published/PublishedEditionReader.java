package org.systemicrisk.data.published;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;

/**
 * Reads the figures of {@code assessment.json} as a public edition has it, and its account of what it leaves out, which one
 * of an earlier version lacks. Of everything else in the file only the head
 * is looked at, so that one of an earlier version, or with keys of a later one, is read as well.
 */
public final class PublishedEditionReader {
    /** The name of the file. */
    public static final String FILE = "assessment.json";

    private static final List<String> FORMATS =
            List.of("systemic-risk-assessment/1", "systemic-risk-assessment/2", "systemic-risk-assessment/3");
    private static final String PUBLIC = "non-confidential";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxNumberLength(100)
                            .maxStringLength(1_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final SourceFile file;
    private final AssessmentId id;
    private final FindingList findings;
    private final Map<String, Head> head = new HashMap<>();
    private final List<Observation> figures = new ArrayList<>();
    private @Nullable RedactionAccount account;

    /** @param id the assessment in whose folder the file lies */
    public PublishedEditionReader(SourceFile file, AssessmentId id, FindingList findings) {
        this.file = file;
        this.id = id;
        this.findings = findings;
    }

    /** The edition; empty when findings say why it cannot be read. */
    public Optional<PublishedEdition> read() {
        int before = findings.size();
        try (JsonParser parser = MAPPER.createParser(file.text())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                document(parser);
            }
        } catch (JsonProcessingException broken) {
            refuse(at(broken.getLocation()), "this is no JSON that can be read");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (findings.size() == before) {
            checkHead();
        }
        return findings.size() == before ? Optional.of(new PublishedEdition(figures, account)) : Optional.empty();
    }

    /** A text at the top of the file. */
    private record Head(String value, Place place) {}

    private void document(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("figures")) {
                readFigures(parser);
            } else if (key.equals("redaction-account")) {
                readAccount(parser);
            } else if (value == JsonToken.VALUE_STRING) {
                head.put(key, new Head(parser.getText(), at(parser.currentTokenLocation())));
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            refuse(at(parser.currentTokenLocation()), "something stands behind the end of the data");
        }
    }

    private void readFigures(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            refuse(at(parser.currentTokenLocation()), "the figures are no list");
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Place place = at(parser.currentTokenLocation());
            JsonNode figure = MAPPER.readTree(parser);
            try {
                figures.add(PublishedFigure.read(figure));
            } catch (IllegalArgumentException refused) {
                refuse(place, "this figure cannot be read: " + refused.getMessage());
            }
        }
    }

    private void readAccount(JsonParser parser) throws IOException {
        Place place = at(parser.currentTokenLocation());
        JsonNode read = MAPPER.readTree(parser);
        try {
            account = PublishedAccount.read(read, id);
        } catch (IllegalArgumentException refused) {
            refuse(place, "the account of what is left out cannot be read: " + refused.getMessage());
        }
    }

    private void checkHead() {
        Head none = new Head("", file.whole());
        Head format = head.getOrDefault("format", none);
        Head edition = head.getOrDefault("edition", none);
        Head assessment = head.getOrDefault("id", none);
        if (!FORMATS.contains(format.value())) {
            refuse(format.place(), "the file does not say that it is the data of a report");
        } else if (!edition.value().equals(PUBLIC)) {
            other(edition.place(), "the file is not of the public edition");
        } else if (!assessment.value().equals(id.value())) {
            other(assessment.place(), "the file is not of the assessment " + id);
        }
    }

    private void refuse(Place place, String fact) {
        findings.add(Code.PUB_001, place, fact, "put the " + FILE + " of the public edition here as it was published");
    }

    private void other(Place place, String fact) {
        findings.add(
                Code.PUB_002,
                place,
                fact,
                "put here the " + FILE + " that was published of " + id + ": a build writes it to risk-report/" + id);
    }

    private Place at(@Nullable JsonLocation location) {
        if (location == null) {
            return file.whole();
        }
        int offset = (int) Math.max(0, location.getCharOffset());
        return file.place(offset, offset + 1);
    }
}
