package org.systemicrisk.model.rule.narrative;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Phrasebook;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;

/** The labels of the scales of this assessment and of the one before, found in sentences. */
final class RatingLabels {

    /**
     * A label of a scale.
     *
     * @param before whether it is of the assessment compared to
     */
    record Label(Dimension dimension, String text, boolean before) {}

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile("\\s?[-\u2010\u2011\u2013\u2014/]\\s?");

    private final Phrasebook<Label> book = new Phrasebook<>();
    private final IdentityHashMap<Sentence, List<Phrasebook.Found<Label>>> known = new IdentityHashMap<>();

    /** The labels that an assessment's sentences may hold; rules that ask for the same sentence share the answer. */
    static RatingLabels of(Dossier dossier) {
        return dossier.shared(RatingLabels.class, RatingLabels::new);
    }

    private RatingLabels(Dossier dossier) {
        add(dossier.assessment().methodology(), false);
        dossier.before().ifPresent(before -> add(before.assessment().methodology(), true));
    }

    private void add(Methodology methodology, boolean before) {
        for (Dimension dimension : Dimension.values()) {
            for (Step step : methodology.scaleOf(dimension).map(Scale::steps).orElse(List.of())) {
                // a number in a sentence is a figure, whatever scales there are
                if (step.label().codePoints().anyMatch(Character::isLetter)) {
                    book.add(step.label(), new Label(dimension, step.label(), before));
                }
            }
        }
    }

    /** The labels in a sentence, the longest where several fit, written in one as on the scale. */
    List<Phrasebook.Found<Label>> in(Sentence sentence) {
        return labels(sentence, found -> isJoinedBy(BLANK, found.span()));
    }

    /** Labels whose words a hyphen or a stroke joins: Medium-High, Medium/High. */
    List<Phrasebook.Found<Label>> joined(Sentence sentence) {
        return labels(sentence, found -> found.span().tokens().size() > 1 && isJoinedBy(HYPHEN, found.span()));
    }

    private List<Phrasebook.Found<Label>> labels(Sentence sentence, Predicate<Phrasebook.Found<Label>> which) {
        List<Phrasebook.Found<Label>> found = known.computeIfAbsent(sentence, book::find);
        return found.isEmpty() ? found : found.stream().filter(which).toList();
    }

    private static boolean isJoinedBy(Pattern joint, Sentence.Span span) {
        List<Token> tokens = span.tokens();
        return IntStream.range(1, tokens.size()).allMatch(i -> ((Token.Word) tokens.get(i - 1))
                .until((Token.Word) tokens.get(i))
                .filter(between -> joint.matcher(between).matches())
                .isPresent());
    }
}
