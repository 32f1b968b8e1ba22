package org.systemicrisk.data.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.finding.Place;

/** The text of one JSON file and its content as a tree, within limits that no honest file comes near. */
final class JsonFile {

    static final int MOST_BYTES = 50_000_000;
    static final int MOST_LEVELS = 100;

    private static final int MOST_DIGITS = 100;
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .maxNumberLength(MOST_DIGITS)
                            .maxStringLength(MOST_CHARACTERS)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final SourceFile file;
    private final JsonNode root;

    private JsonFile(SourceFile file) {
        this.file = file;
        this.root = tree();
    }

    /**
     * Reads a file.
     *
     * @param name how messages call it
     */
    static JsonFile read(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return of(in.readNBytes(MOST_BYTES + 1), name);
        }
    }

    static JsonFile of(byte[] bytes, String name) {
        Place whole = Place.ofFile(name);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableFileException(whole, "the file is larger than " + MOST_BYTES / 1_000_000 + " MB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new JsonFile(new SourceFile(name, text));
        } catch (CharacterCodingException broken) {
            throw new UnreadableFileException(whole, "the file is not encoded in UTF-8");
        }
    }

    JsonNode root() {
        return root;
    }

    /** The refusal of what the keys lead to. */
    UnreadableFileException refuse(List<String> keys, String sentence) {
        return new UnreadableFileException(place(keys), sentence);
    }

    /** Where what the keys lead to stands: looked for only when it is to be told. */
    Place place(List<String> keys) {
        JsonPointer wanted = JsonPointer.empty();
        for (String key : keys) {
            wanted = wanted.appendProperty(key);
        }
        try (JsonParser parser = MAPPER.createParser(file.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean begins = token != JsonToken.FIELD_NAME && !token.isStructEnd();
                if (begins && pointer(parser, token).equals(wanted)) {
                    return at(parser.currentTokenLocation());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return keys.isEmpty() ? file.whole() : place(keys.subList(0, keys.size() - 1));
    }

    private static JsonPointer pointer(JsonParser parser, JsonToken token) {
        var context = parser.getParsingContext();
        return (token.isStructStart() ? context.getParent() : context).pathAsPointer();
    }

    private JsonNode tree() {
        try {
            JsonNode tree = MAPPER.readTree(file.text());
            if (!tree.isObject()) {
                throw new UnreadableFileException(file.whole(), "the file holds no JSON object");
            }
            return tree;
        } catch (JsonProcessingException broken) {
            throw new UnreadableFileException(at(broken.getLocation()), sentence(broken));
        }
    }

    private static String sentence(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException) {
            return "there are more than " + MOST_LEVELS + " levels, a number of more than " + MOST_DIGITS
                    + " digits or a text of more than a million characters here";
        }
        if (broken instanceof JsonEOFException) {
            return "the file ends before what was begun is closed";
        }
        boolean twice = String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate field");
        return twice ? "this key stands twice in the same object" : "this is no JSON";
    }

    private Place at(@Nullable JsonLocation location) {
        if (location == null) {
            return file.whole();
        }
        int offset = (int) Math.max(0, location.getCharOffset());
        return file.place(offset, offset + 1);
    }
}
