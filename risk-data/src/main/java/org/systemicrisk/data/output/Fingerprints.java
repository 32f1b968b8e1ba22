package org.systemicrisk.data.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.systemicrisk.model.finding.Finding;

/**
 * Tells findings apart from run to run: a finding keeps its fingerprint when lines are inserted above it, and no two of a
 * run have the same.
 */
final class Fingerprints {

    private static final int BYTES = 16;

    private final Map<String, Integer> given = new HashMap<>();

    String of(Finding finding) {
        String what = finding.subject().isEmpty() ? finding.fact() : finding.subject() + "\u0000" + finding.content();
        String about = String.join("\u0000", finding.code(), finding.place().file(), what);
        return digest(about + "\u0000" + given.merge(about, 1, Integer::sum));
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(sha, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
