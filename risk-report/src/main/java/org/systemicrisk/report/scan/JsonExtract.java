package org.systemicrisk.report.scan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON, object by object: keys and values, with what the object around says. */
final class JsonExtract {

    /** From here on a value is text of its own and no property of its object. */
    private static final int LONG = 200;

    private final Consumer<Piece> pieces;
    private final String place;
    private final Deque<Level> open = new ArrayDeque<>();

    JsonExtract(Consumer<Piece> pieces, String place) {
        this.pieces = pieces;
        this.place = place;
    }

    /** An object or a list that is being read. */
    private static final class Level {
        private final @Nullable Level outer;
        private final boolean isList;
        private final StringBuilder text = new StringBuilder();
        private String key = "";
        private int item;

        Level(@Nullable Level outer, boolean isList) {
            this.outer = outer;
            this.isList = isList;
        }

        /** Where it is: {@code figures, 12, value}. */
        String path() {
            String before = outer == null ? "" : outer.path();
            String own = outer == null ? "" : outer.isList ? String.valueOf(outer.item) : outer.key;
            return before.isEmpty() ? own : before + ", " + own;
        }

        String around() {
            return outer == null ? "" : outer.isList ? outer.around() : outer.text.toString();
        }
    }

    void read(byte[] content) {
        try (JsonParser parser = new JsonFactory().createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser);
            }
        } catch (IOException broken) {
            throw new UnreadableException(broken);
        }
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        Level level = open.peek();
        if (token.isStructStart()) {
            if (level != null) {
                level.item++;
            }
            open.push(new Level(level, token == JsonToken.START_ARRAY));
        } else if (token.isStructEnd()) {
            Level closed = open.pop();
            if (closed.text.length() > 0) {
                pieces.accept(Piece.unit(closed.text.toString(), closed.around(), place + place(closed)));
            }
        } else if (level != null && token == JsonToken.FIELD_NAME) {
            level.key = parser.currentName();
            level.text.append(level.key).append(" : ");
        } else if (level != null) {
            value(level, parser);
        }
    }

    private void value(Level level, JsonParser parser) throws IOException {
        level.item++;
        String text = parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                ? parser.getDecimalValue().toPlainString()
                : parser.getText();
        if (text.length() > LONG) {
            String where = place + place(level);
            pieces.accept(Piece.flow(text, at -> where));
        } else {
            level.text.append(text).append('\n');
        }
    }

    private static String place(Level level) {
        String path = level.path();
        return path.isEmpty() ? "" : ", at " + path;
    }
}
