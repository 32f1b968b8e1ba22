package org.systemicrisk.data.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest that {@code assessment.json} carries: {@code sha256:} and the SHA-256 of the file's canonical form without
 * the digest. It tells whether the file is the one that was written, not who wrote it.
 */
public final class ContentDigest {

    /** The key under which it stands. */
    public static final String KEY = "digest";

    /** The written form, as a regular expression. */
    public static final String PATTERN = "sha256:[0-9a-f]{64}";

    private ContentDigest() {}

    /**
     * The digest of a file's content, whether or not it carries one.
     *
     * @throws IllegalArgumentException for content that has no canonical form
     */
    public static String of(JsonNode file) {
        ObjectNode content = ((ObjectNode) file).deepCopy();
        content.remove(KEY);
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256")
                    .digest(CanonicalJson.of(content).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
