package org.systemicrisk.model.rule.redactions;

import java.util.List;
import java.util.Locale;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A text carries a stamp such as CONFIDENTIAL. */
final class TypedStamp implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-108",
                "stamp of secrecy in the public edition",
                Severity.WARNING,
                """
                A public report that is stamped confidential was not read before it was published. And a typed stamp removes nothing: the words behind it are
                printed.

                The rule knows a stamp by its form: a heading, cell or line of its own, brackets around it, or capitals. The word in a sentence about something
                else ("confidential advice") is no stamp. In titles every such word counts.
                """,
                "Article 42(5)");
    }

    private static final int SHORTEST = 6;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : PublicTexts.of(dossier)) {
            for (Sentence sentence : writing.sentences()) {
                sentence.find(WordList.CONFIDENTIAL, dossier.lexicon()).stream()
                        .filter(span -> isStamp(span, sentence))
                        .forEach(span -> tell(writing.subject(), span, writing, remarks));
            }
        }
        List<String> stamps = dossier.lexicon().phrases(WordList.CONFIDENTIAL);
        for (PublicWords words : PublicWords.all(dossier)) {
            if (holds(words, stamps)) {
                remarks.add(words.subject(), words.place(), fact(), help(), words.text());
            }
        }
    }

    private static void tell(String subject, Sentence.Span span, Writing writing, Remarks remarks) {
        remarks.add(subject, span.place(), fact(), help(), Dossier.contentOf(writing.prose()));
    }

    private static String fact() {
        return "a stamp of secrecy is typed here, and the public edition prints it";
    }

    private static String help() {
        return "take it out; what is to be removed needs a redaction and {withheld <id>}…{/withheld}";
    }

    private static boolean isStamp(Sentence.Span span, Sentence sentence) {
        boolean open = !span.isWithheld();
        return open
                && (span.tokens().size() == sentence.tokens().size()
                        || span.tokens().stream().allMatch(TypedStamp::isCapital)
                        || isBracketed(span));
    }

    private static boolean isCapital(Token token) {
        return token instanceof Token.Word word
                && word.text().length() >= SHORTEST
                && word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }

    private static boolean isBracketed(Sentence.Span span) {
        Token first = span.tokens().get(0);
        Token last = span.tokens().get(span.tokens().size() - 1);
        return first instanceof Token.Word one
                && last instanceof Token.Word other
                && "([".indexOf(one.before()) >= 0
                && ")]".indexOf(other.after()) >= 0;
    }

    private static boolean holds(PublicWords words, List<String> stamps) {
        String text = " " + String.join(" ", words.words()).toLowerCase(Locale.ROOT) + " ";
        return stamps.stream()
                .map(stamp -> stamp.endsWith("*") ? " " + stamp.substring(0, stamp.length() - 1) : " " + stamp + " ")
                .anyMatch(text::contains);
    }
}
