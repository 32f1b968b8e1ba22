package org.systemicrisk.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The content security policy of a page: nothing is loaded, nothing runs, and only the page's own styles count. */
final class SecurityPolicy {

    private SecurityPolicy() {}

    /**
     * @param styles the content of each style element of the page; the policy names their hashes
     */
    static String of(List<String> styles) {
        String hashes = styles.stream().distinct().map(SecurityPolicy::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; img-src data:; style-src " + hashes + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
