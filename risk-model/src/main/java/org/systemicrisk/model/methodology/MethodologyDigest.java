package org.systemicrisk.model.methodology;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.narrative.ProseNode;

/**
 * A short number that changes when a methodology changes. Internal remarks, the places in the files and the sources are
 * left out; what is absent leaves no trace, so that a key this product learns later changes no digest.
 */
public final class MethodologyDigest {

    private static final int BYTES = 8;
    private static final Set<String> LEFT_OUT = Set.of("note", "places", "place", "track", "source");

    private final StringBuilder text = new StringBuilder();

    private MethodologyDigest() {}

    /** The first 16 hexadecimal digits of the SHA-256 of a methodology's content. */
    public static String of(Methodology methodology) {
        MethodologyDigest digest = new MethodologyDigest();
        digest.write(methodology);
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256")
                    .digest(digest.text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private void write(Object value) {
        if (value instanceof Record item) {
            // a reference in a text is known by its kind; other records by what holds them
            text.append(item instanceof ProseNode ? item.getClass().getSimpleName() : "")
                    .append('{');
            for (RecordComponent component : RecordComponents.of(item)) {
                field(component.getName(), RecordComponents.read(item, component));
            }
            text.append('}');
        } else if (value instanceof Collection<?> items) {
            text.append('[');
            items.forEach(item -> {
                write(item);
                text.append(',');
            });
            text.append(']');
        } else if (value instanceof Map<?, ?> entries) {
            text.append('{');
            entries.forEach((key, item) -> field(String.valueOf(key), item));
            text.append('}');
        } else {
            plain(value);
        }
    }

    private void field(String name, @Nullable Object value) {
        boolean empty = value instanceof Collection<?> items && items.isEmpty();
        if (value != null && !empty && !LEFT_OUT.contains(name)) {
            text.append(name).append('=');
            write(value);
            text.append(';');
        }
    }

    /** With its length, so that no text can be taken for the structure around it; how its lines are broken does not count. */
    private void plain(Object value) {
        String written = value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : String.valueOf(value).strip().replaceAll("\\s+", " ");
        text.append(written.length()).append(':').append(written);
    }
}
