package org.systemicrisk.model.rule.redactions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.NameId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.NameKind;
import org.systemicrisk.model.registry.NamedThing;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** The public edition would print the name of a person, or an address that tells it. */
final class PersonNamed implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-109",
                "person named in the public edition",
                Severity.WARNING,
                """
                A report names units and roles. Names of employees, experts or users are personal data; they are printed only where somebody has decided so,
                and accepted the finding with that reason.

                The rule finds references to a name of kind person that is not withheld, titles such as Dr before a word with a capital, and e-mail addresses
                that are made of a first and a last name.
                """,
                "Regulation (EU) 2016/679, Article 5(1)(c)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Set<NameId> persons = dossier.registry().names().stream()
                .filter(thing -> thing.kind() == NameKind.PERSON)
                .map(NamedThing::id)
                .filter(id -> dossier.withholdings().ofName(id).isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        PersonalMail mail = new PersonalMail(dossier.lexicon());
        for (Writing writing : PublicTexts.of(dossier)) {
            names(writing, persons, remarks);
            mail.in(writing).forEach(place -> tell(writing.subject(), place, "an e-mail address", writing, remarks));
            titled(writing, dossier)
                    .forEach(place -> tell(writing.subject(), place, "a title with a name", writing, remarks));
        }
        entries(mail, dossier, remarks);
    }

    /** The first public reference to each of the persons. */
    private static void names(Writing writing, Set<NameId> persons, Remarks remarks) {
        for (ProseNode node : writing.prose().nodes()) {
            if (node instanceof ProseNode.NameRef name && persons.remove(name.name())) {
                remarks.add(
                        writing.subject(),
                        name.place(),
                        "this prints the name " + name.name() + ", which is that of a person",
                        "name the role instead, or withhold the name: target: name " + name.name());
            }
        }
    }

    private static List<Place> titled(Writing writing, Dossier dossier) {
        return writing.sentences().stream()
                .flatMap(sentence -> sentence.find(WordList.PERSON_TITLE, dossier.lexicon()).stream()
                        .filter(span -> isName(span, sentence))
                        .map(span -> withName(span, sentence).place()))
                .toList();
    }

    private static Sentence.Span withName(Sentence.Span title, Sentence sentence) {
        int end = title.at() + title.tokens().size() + 1;
        return new Sentence.Span(sentence.tokens().subList(title.at(), end), title.at());
    }

    private static boolean isName(Sentence.Span span, Sentence sentence) {
        int next = span.at() + span.tokens().size();
        return next < sentence.tokens().size()
                && isCapital(span.tokens().get(0))
                && isCapital(sentence.tokens().get(next));
    }

    private static boolean isCapital(Token token) {
        return token instanceof Token.Word word
                && !word.isWithheld()
                && Character.isUpperCase(word.text().codePointAt(0));
    }

    private static void entries(PersonalMail mail, Dossier dossier, Remarks remarks) {
        String contact = dossier.assessment().settings().provider().contact();
        if (contact != null && mail.isIn(contact)) {
            tell(
                    "assessment",
                    dossier.assessment().settings().provider().places().of("contact"),
                    "an e-mail address",
                    contact,
                    remarks);
        }
        List<String> titles = dossier.lexicon().phrases(WordList.PERSON_TITLE);
        for (PublicWords words : PublicWords.all(dossier)) {
            if (mail.isIn(words.text())) {
                tell(words.subject(), words.place(), "an e-mail address", words.text(), remarks);
            } else if (isTitled(words.words(), titles)) {
                tell(words.subject(), words.place(), "a title with a name", words.text(), remarks);
            }
        }
    }

    private static boolean isTitled(List<String> words, List<String> titles) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isUpper(words.get(i))
                    && isUpper(words.get(i + 1))
                    && titles.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static void tell(String subject, Place place, String sign, Writing writing, Remarks remarks) {
        tell(subject, place, sign, Dossier.contentOf(writing.prose()), remarks);
    }

    private static void tell(String subject, Place place, String sign, String content, Remarks remarks) {
        remarks.add(
                subject,
                place,
                "this seems to name a person: " + sign + " stands here, and the public edition prints it",
                "name the role or the unit instead",
                content);
    }
}
