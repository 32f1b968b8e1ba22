package org.systemicrisk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds runs of eight words that a text has in common with the reference report, of which only hashes are kept: the
 * first eight bytes of the SHA-256 of each run, its words joined by a space. A word is a run of letters and digits of
 * the lower-cased text.
 */
final class Shingles {
    private static final int WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private final Set<Long> reference;
    private final List<List<String>> allowed;

    private Shingles(Set<Long> reference, List<List<String>> allowed) {
        this.reference = reference;
        this.allowed = allowed;
    }

    /** The reference report's hashes and the names texts may share with it. */
    static Shingles ofReference() {
        ByteBuffer hashes = ByteBuffer.wrap(resource("/shingles/reference-8.bin"));
        Set<Long> reference = new HashSet<>();
        while (hashes.hasRemaining()) {
            reference.add(hashes.getLong());
        }
        List<List<String>> allowed = new String(resource("/shingles/allowed-names.txt"), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Shingles::words)
                .toList();
        return new Shingles(reference, allowed);
    }

    int size() {
        return reference.size();
    }

    /** The runs of eight words of a text that stand in the reference report, without those made up of allowed names. */
    List<String> sharedWith(String text) {
        List<String> words = words(text);
        return runsInReference(words, allowedPlaces(words));
    }

    /** The same with the allowed names. */
    List<String> sharedWithNamesIncluded(String text) {
        return runsInReference(words(text), new BitSet());
    }

    private List<String> runsInReference(List<String> words, BitSet free) {
        List<String> shared = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            String run = String.join(" ", words.subList(i, i + WORDS));
            if (free.nextClearBit(i) < i + WORDS && reference.contains(hash(run))) {
                shared.add(run);
            }
        }
        return shared;
    }

    private BitSet allowedPlaces(List<String> words) {
        BitSet places = new BitSet(words.size());
        for (List<String> name : allowed) {
            for (int i = 0; i + name.size() <= words.size(); i++) {
                if (words.subList(i, i + name.size()).equals(name)) {
                    places.set(i, i + name.size());
                }
            }
        }
        return places;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static long hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Shingles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, () -> "No test resource " + name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
