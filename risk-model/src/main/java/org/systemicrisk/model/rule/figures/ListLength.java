package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Paragraph;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A sentence that announces a number of things, before a list of another length. */
final class ListLength implements Rule {

    /** Items of one list begin in the same column, or one further to the left after the ninth. */
    private static final int SAME_LEVEL = 1;

    private static final int SHORTEST = 2;

    private static final int LONGEST = 20;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-012",
                "count that differs from the list under it",
                Severity.WARNING,
                """
                "Three layers protect buyers:" and then four items: one was added later, or one is missing. Readers count.

                The rule looks at the last sentence before a list, when it ends in a colon and holds exactly one number from two to twenty,
                as a word, in digits or as a `{figure …}`, that is not the number of an article, page or the like. Items of lists within the
                list do not count.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : dossier.writings()) {
            List<Paragraph> paragraphs = writing.paragraphs();
            for (int at = 0; at + 1 < paragraphs.size(); at++) {
                if (!paragraphs.get(at).item() && paragraphs.get(at + 1).item()) {
                    compare(paragraphs, at, writing, dossier, remarks);
                }
            }
        }
    }

    private static void compare(List<Paragraph> paragraphs, int at, Writing writing, Dossier dossier, Remarks remarks) {
        List<Sentence> sentences = paragraphs.get(at).sentences();
        Sentence last = sentences.get(sentences.size() - 1);
        int end = at + 1;
        while (end < paragraphs.size() && paragraphs.get(end).item()) {
            end++;
        }
        List<Paragraph> items = paragraphs.subList(at + 1, end);
        boolean goesOn = end < paragraphs.size() && column(paragraphs.get(end)) > column(paragraphs.get(at));
        List<Announced> announced = announced(last, dossier);
        if (endsInColon(last) && !goesOn && announced.size() == 1) {
            Announced number = announced.get(0);
            int listed = onTop(items);
            if (number.number() != listed) {
                tell(number, listed, last, items, writing, remarks);
            }
        }
    }

    private static void tell(
            Announced number, int listed, Sentence sentence, List<Paragraph> items, Writing writing, Remarks remarks) {
        boolean secret = number.isWithheld()
                || items.stream().flatMap(item -> item.sentences().stream()).anyMatch(Sentence::isWithheld);
        remarks.add(
                writing.subject(),
                number.place(),
                secret
                        ? "another number of things is announced here than the list under it has"
                        : "the sentence announces " + number.number() + " things, but the list under it has " + listed,
                "count again, and complete the list or correct the number",
                secret ? "" : sentence.bare(),
                secret ? "" : Integer.toString(listed));
    }

    private static List<Announced> announced(Sentence sentence, Dossier dossier) {
        return IntStream.range(0, sentence.tokens().size())
                .mapToObj(at -> announced(sentence, at, dossier))
                .filter(one -> one.number() >= SHORTEST && one.number() <= LONGEST)
                .toList();
    }

    private static Announced announced(Sentence sentence, int at, Dossier dossier) {
        Token token = sentence.tokens().get(at);
        boolean numbered = at > 0
                && sentence.tokens().get(at - 1) instanceof Token.Word before
                && dossier.lexicon().number(WordList.NUMBERED, before.lower()) > 0;
        if (token instanceof Token.Word word) {
            int number = word.text().matches("[0-9]{1,2}")
                    ? Integer.parseInt(word.text())
                    : dossier.lexicon().number(WordList.NUMBER, word.lower());
            return new Announced(numbered ? 0 : number, token.place(), token.isWithheld());
        }
        return token instanceof Token.Reference reference && reference.node() instanceof ProseNode.FigureRef ref
                ? dossier.scored()
                        .figures()
                        .find(ref.metric(), ref.territory())
                        .map(figure -> new Announced(
                                whole(figure).orElse(0),
                                token.place(),
                                token.isWithheld() || dossier.isWithheld(figure)))
                        .orElse(Announced.NOTHING)
                : Announced.NOTHING;
    }

    private static OptionalInt whole(Observation figure) {
        return figure.value().value().map(Quantity::value).stream()
                .filter(value ->
                        value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(LONGEST)) <= 0)
                .mapToInt(BigDecimal::intValue)
                .findFirst();
    }

    private static boolean endsInColon(Sentence sentence) {
        Token last = sentence.tokens().get(sentence.tokens().size() - 1);
        return last instanceof Token.Word word
                && word.node().markdown().substring(word.to()).matches("(?s)[\"*_)]*:.*");
    }

    private static int onTop(List<Paragraph> items) {
        int left = items.stream().mapToInt(ListLength::column).min().orElse(0);
        return (int)
                items.stream().filter(item -> column(item) <= left + SAME_LEVEL).count();
    }

    private static int column(Paragraph paragraph) {
        return paragraph.sentences().get(0).place().column();
    }

    private record Announced(int number, Place place, boolean isWithheld) {
        static final Announced NOTHING = new Announced(0, Place.NONE, false);
    }
}
