package org.systemicrisk.model.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Phrasebook;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** Finds sentences that give a rating in typed words: “the residual risk is Low Medium”, “a High inherent risk”. */
final class TypedRatings {

    private static final int NEAR = 8;
    private static final String CLOSING = ".,;:)!?\n";

    private final Dossier dossier;
    private final Lexicon lexicon;
    private final RatingLabels labels;
    private final Phrasebook<String> subjects;

    private final List<TypedRating> found = new ArrayList<>();

    private TypedRatings(Dossier dossier) {
        this.dossier = dossier;
        this.lexicon = dossier.lexicon();
        this.labels = RatingLabels.of(dossier);
        this.subjects = subjects(dossier);
        for (Writing writing : OwnWords.of(dossier)) {
            if (!writing.chapter().equals("methodology")) {
                writing.sentences().forEach(sentence -> find(sentence, writing));
            }
        }
    }

    /** All of them, in the order of the texts. */
    static List<TypedRating> of(Dossier dossier) {
        return dossier.shared(TypedRatings.class, TypedRatings::new).found;
    }

    /** The names of modules and risks, with their ids. */
    static Phrasebook<String> subjects(Dossier dossier) {
        Phrasebook<String> names = new Phrasebook<>();
        for (RiskModule module : dossier.registry().modules()) {
            names.add(module.name(), module.id().value());
            for (Risk risk : module.risks()) {
                names.add(withoutBrackets(risk.name()), risk.id().value());
            }
        }
        return names;
    }

    private static String withoutBrackets(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    private void find(Sentence sentence, Writing writing) {
        List<Phrasebook.Found<RatingLabels.Label>> typed = labels.in(sentence);
        if (typed.isEmpty() || !Claims.in(sentence, lexicon)) {
            return;
        }
        boolean previously = sentence.has(WordList.PREVIOUSLY, lexicon);
        for (Phrasebook.Found<RatingLabels.Label> label : typed) {
            boolean past = isPast(label.span().at(), sentence);
            dimension(label, sentence)
                    .ifPresent(dimension -> subject(sentence, writing).ifPresent(subject -> label.meanings().stream()
                            .filter(meaning -> meaning.dimension() == dimension && (previously || !meaning.before()))
                            .findFirst()
                            .ifPresent(meaning -> found.add(new TypedRating(
                                    writing,
                                    label.span(),
                                    subject,
                                    dimension,
                                    meaning.text(),
                                    previously && past,
                                    previously != past)))));
        }
    }

    private boolean isPast(int at, Sentence sentence) {
        return sentence.tokens().subList(0, at).stream()
                .anyMatch(token -> token instanceof Token.Word word && lexicon.has(WordList.WAS, word));
    }

    /** What is rated: named right beside the label, or before it and linked to it by a word such as "is" or "at". */
    private Optional<Dimension> dimension(Phrasebook.Found<RatingLabels.Label> label, Sentence sentence) {
        int at = label.span().at();
        int end = at + label.span().tokens().size();
        boolean written = isWrittenAsOnTheScale(label);
        boolean linked =
                at > 0 && sentence.tokens().get(at - 1) instanceof Token.Word word && lexicon.has(WordList.RATED, word);
        boolean closes = CLOSING.indexOf(((Token.Word) sentence.tokens().get(end - 1)).after()) >= 0;
        Optional<Dimension> nearest = Optional.empty();
        int distance = NEAR;
        for (Dimension dimension : Dimension.NAMED_IN_TEXTS) {
            for (Sentence.Span name : sentence.find(WordList.valueOf(dimension.name()), lexicon)) {
                int nameEnd = name.at() + name.tokens().size();
                if (written && (name.at() == end || nameEnd == at)) {
                    return Optional.of(dimension);
                }
                if (nameEnd <= at && at - nameEnd < distance && linked && (written || closes)) {
                    nearest = Optional.of(dimension);
                    distance = at - nameEnd;
                }
            }
        }
        return nearest;
    }

    /** With a capital, and not only because it begins the sentence. */
    private static boolean isWrittenAsOnTheScale(Phrasebook.Found<RatingLabels.Label> label) {
        String first = ((Token.Word) label.span().tokens().get(0)).text();
        return label.span().at() > 0
                && Character.isUpperCase(first.charAt(0))
                && label.meanings().stream().anyMatch(meaning -> meaning.text().startsWith(first));
    }

    /** The one module or risk that the sentence names, or the module of the chapter. */
    private Optional<String> subject(Sentence sentence, Writing writing) {
        Set<String> named = new java.util.LinkedHashSet<>();
        subjects.find(sentence).forEach(name -> named.addAll(name.meanings()));
        Optional<String> subject = named.isEmpty()
                ? writing.module().map(module -> module.value())
                : named.stream().filter(name -> named.size() == 1).findFirst();
        return subject.filter(id -> dossier.scores(id).isPresent());
    }
}
