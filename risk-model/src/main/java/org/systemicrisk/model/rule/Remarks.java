package org.systemicrisk.model.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;

/** What one rule has found. */
public final class Remarks {

    private static final int DIGITS = 4;

    /** Line and column behind a file's name. */
    private static final Pattern POSITION = Pattern.compile("(?<=[.](?:yaml|csv|md)):[0-9]+(?::[0-9]+)?");

    private final RuleCard card;
    private final Severity severity;
    private final List<Finding> findings;

    public Remarks(RuleCard card) {
        this(card, card.severity(), new ArrayList<>());
    }

    private Remarks(RuleCard card, Severity severity, List<Finding> findings) {
        this.card = card;
        this.severity = severity;
        this.findings = findings;
    }

    /** The same remarks, of which none added through it is an error. */
    public Remarks withoutErrors() {
        return severity == Severity.ERROR ? new Remarks(card, Severity.WARNING, findings) : this;
    }

    /**
     * Adds a finding.
     *
     * @param subject what it is about: {@code figure ipr.listings}, {@code module ipr}, {@code text ipr/residual}
     * @param fact what is the case, without a withheld value ({@link Dossier#say}, {@code Span.quote})
     * @param help one thing that can be done
     * @param content what the finding rests on: when it changes, an acceptance of the finding holds no longer
     *     ({@link Dossier#contentOf}); it is digested and not kept. Without any, the fact is digested; of a place in it
     *     only the file counts: an acceptance does not end because lines move
     */
    public void add(String subject, Place place, String fact, String help, String... content) {
        findings.add(new Finding(
                card.code(), severity, place, fact, help, subject, digest(subject, fact, List.of(content))));
    }

    /** All of them, in the order in which they were found. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private String digest(String subject, String fact, List<String> content) {
        // a fact may be put into better words in a later version, and what was accepted remains what it was
        List<String> basis = content.isEmpty() ? List.of(POSITION.matcher(fact).replaceAll("")) : content;
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(card.code(), subject, String.join("\u0000", basis))) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return java.util.HexFormat.of().formatHex(sha.digest(), 0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
