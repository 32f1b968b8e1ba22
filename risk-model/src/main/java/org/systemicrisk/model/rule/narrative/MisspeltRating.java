package org.systemicrisk.model.rule.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A label of a scale in another spelling than the scale's. */
final class MisspeltRating implements Rule {

    private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{Nd}]");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-103",
                "rating in another spelling than its scale's",
                Severity.WARNING,
                """
                A scale that has "Medium High" has no "Medium-High". A reader who compares chapters, or searches for a label, cannot know that
                the same step is meant, and takes a hyphen or a stroke for a range between two steps.

                The rule looks at labels of two or more words whose words are joined by anything but a blank: with capitals as on the scale,
                or in a sentence that names what is rated.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        RatingLabels labels = RatingLabels.of(dossier);
        Map<String, String> joined = joined(dossier);
        for (Writing writing : OwnWords.of(dossier)) {
            for (Sentence sentence : writing.sentences()) {
                labels.joined(sentence)
                        .forEach(found -> tell(
                                found.span().tokens(),
                                found.meanings().get(0).text(),
                                sentence,
                                writing,
                                dossier,
                                remarks));
                for (Token token : sentence.tokens()) {
                    if (token instanceof Token.Word word && isJoined(word.text())) {
                        String label = joined.get(key(word.text()));
                        if (label != null) {
                            tell(List.of(word), label, sentence, writing, dossier, remarks);
                        }
                    }
                }
            }
        }
    }

    /** Whether a word has a hyphen or a capital inside. */
    private static boolean isJoined(String word) {
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c) || !Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static void tell(
            List<Token> tokens, String label, Sentence sentence, Writing writing, Dossier dossier, Remarks remarks) {
        boolean capital =
                Character.isUpperCase(((Token.Word) tokens.get(0)).text().charAt(0));
        List<Dimension> rated = new ArrayList<>();
        for (Dimension dimension : Dimension.NAMED_IN_TEXTS) {
            if (sentence.has(WordList.valueOf(dimension.name()), dossier.lexicon())) {
                rated.add(dimension);
            }
        }
        if (capital || !rated.isEmpty()) {
            Sentence.Span span = new Sentence.Span(tokens, 0);
            Place place = span.place();
            boolean secret = span.isWithheld();
            String reference = writing.module().isPresent() && rated.size() == 1
                    ? "write {rating " + writing.module().get() + "."
                            + rated.get(0).wire() + "}, or "
                    : "write ";
            remarks.add(
                    writing.subject(),
                    place,
                    secret
                            ? "a withheld passage spells a label otherwise than the scale does"
                            : "the label is spelt otherwise here than on its scale: " + label,
                    secret ? "write it as the scale does" : reference + label + " as on the scale",
                    Dossier.contentOf(writing.prose()));
        }
    }

    /** Labels of several words as they look without what joins them. */
    private static Map<String, String> joined(Dossier dossier) {
        Map<String, String> labels = new HashMap<>();
        for (Dimension dimension : Dimension.values()) {
            for (Step step : dossier.assessment()
                    .methodology()
                    .scaleOf(dimension)
                    .map(Scale::steps)
                    .orElse(List.of())) {
                if (step.label().strip().contains(" ")) {
                    labels.put(key(step.label()), step.label());
                }
            }
        }
        return labels;
    }

    private static String key(String label) {
        return JOINT.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
