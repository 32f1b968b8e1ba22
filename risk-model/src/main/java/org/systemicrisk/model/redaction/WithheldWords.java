package org.systemicrisk.model.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.text.Writing;

/**
 * The words of an assessment's texts. A word is what stands between blanks and has a letter or a digit; a reference
 * counts as one.
 *
 * @param withheld those in withheld passages, and those of measures that are withheld
 */
record WithheldWords(long all, long withheld) {

    private static final int HUNDRED = 100;

    /** @param texts all its texts; those of redactions are no part of the report */
    static WithheldWords of(Assessment year, List<Writing> texts) {
        Set<RedactionId> redactions = new HashSet<>();
        Set<String> measures = new HashSet<>();
        year.redactions().forEach(redaction -> {
            redactions.add(redaction.id());
            if (redaction.target() instanceof RedactionTarget.MeasureEntry entry) {
                measures.add(entry.text());
            }
        });
        long all = 0;
        long withheld = 0;
        for (Writing writing : texts) {
            if (!writing.isOfRedaction()) {
                long words = words(writing.prose().nodes());
                all += words;
                withheld += measures.contains(writing.subject()) ? words : inPassages(writing, redactions);
            }
        }
        return new WithheldWords(all, withheld);
    }

    /** A text of the registry may hold passages that another year withholds. */
    private static long inPassages(Writing writing, Set<RedactionId> redactions) {
        return writing.prose().nodes().stream()
                .filter(node -> node instanceof ProseNode.Withheld passage && redactions.contains(passage.redaction()))
                .mapToLong(node -> words(List.of(node)))
                .sum();
    }

    /** The share of withheld words in whole per cent, rounded up so that it is never too small. */
    int percent() {
        return all == 0 ? 0 : Math.toIntExact((withheld * HUNDRED + all - 1) / all);
    }

    private static long words(List<ProseNode> nodes) {
        long words = 0;
        for (ProseNode node : nodes) {
            if (node instanceof ProseNode.Text text) {
                words += words(text.markdown());
            } else if (node instanceof ProseNode.Withheld passage) {
                words += words(passage.content());
            } else {
                words++;
            }
        }
        return words;
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                words++;
                inWord = true;
            }
        }
        return words;
    }
}
