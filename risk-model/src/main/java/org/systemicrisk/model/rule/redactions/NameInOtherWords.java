package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Folded;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** A withheld name stands in a public text, title or label in another spelling. */
final class NameInOtherWords implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-116",
                "withheld name in another spelling",
                Severity.ERROR,
                """
                A name is removed where text refers to it as {name …}. Typed into a text, a title or the label of a figure it stays, and whoever looks for it before publication easily misses
                a plural, a genitive, or the name without its hyphen or its accents.

                The rule looks at every text and short entry that the public edition prints. It knows a name of at least four letters in any case, joined or
                parted, with s at its end; a person's also with the last name first and with an initial. Where the name begins with a capital, several words or an
                ending count only with one, for there they may be ordinary words. The name as it is written in the registry is
                found when the files are read (RED-007). The finding stands at the redaction, so that its excerpt does not show the name.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        NameForms names = dossier.shared(NameForms.class, NameForms::of);
        if (names.isEmpty()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Writing writing : PublicTexts.of(dossier)) {
            writing.sentences().forEach(sentence -> sentence(sentence, names, told, remarks));
        }
        for (FoldedEntry entry : FoldedEntry.printed(dossier)) {
            for (int at = 0; at < entry.words().size(); at++) {
                names.at(entry.words(), at, false)
                        .ifPresent(redaction -> tell(redaction, entry.place(), told, remarks));
            }
        }
    }

    private static void sentence(Sentence sentence, NameForms names, Set<String> told, Remarks remarks) {
        if (!mayName(sentence, names)) {
            return;
        }
        List<Folded> words = new ArrayList<>(sentence.tokens().size());
        List<Token> tokens = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            for (Folded word : folded(token)) {
                words.add(word);
                tokens.add(token);
            }
        }
        for (int at = 0; at < words.size(); at++) {
            Token token = tokens.get(at);
            names.at(words, at, false).ifPresent(redaction -> tell(redaction, token.place(), told, remarks));
        }
    }

    private static boolean mayName(Sentence sentence, NameForms names) {
        for (Token token : sentence.tokens()) {
            for (Folded word : folded(token)) {
                if (names.mayBegin(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Nothing of a name goes on across a reference or a withheld passage. */
    private static List<Folded> folded(Token token) {
        if (!token.isWithheld() && token instanceof Token.Word word) {
            return word.folded();
        }
        if (!token.isWithheld()
                && token instanceof Token.Reference reference
                && reference.node() instanceof ProseNode.Literal literal) {
            return Folded.words(literal.text());
        }
        return Folded.NO_WORD;
    }

    private static void tell(Redaction redaction, Place place, Set<String> told, Remarks remarks) {
        if (told.add(redaction.id() + " " + place)) {
            remarks.add(
                    "redaction " + redaction.id(),
                    redaction.places().of("target"),
                    "the name that this withholds stands in a public text, in another spelling, in " + place,
                    "refer to it there in text with {name …}, or leave it out",
                    redaction.target().text(),
                    place.file());
        }
    }
}
