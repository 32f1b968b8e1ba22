package org.systemicrisk.model.rule.redactions;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** The value of a withheld figure stands in a public text. */
final class PrintedElsewhere implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-103",
                "withheld value that is printed elsewhere",
                Severity.ERROR,
                """
                A value that is removed here and typed there is not removed. Whoever compares the two knows it, and the redaction only shows them where to look.

                The rule looks for the values of withheld figures that have four or more significant digits, in every text and short entry that the public
                edition prints: names and labels, footnotes and deviations as well, withheld passages aside. The finding stands at the redaction, so that its excerpt does not show the value.
                """,
                "Article 42(5)");
    }

    private static final int SIGNIFICANT = 4;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<BigDecimal, Observation> secrets = secrets(dossier);
        if (secrets.isEmpty()) {
            return;
        }
        for (Writing writing : PublicTexts.of(dossier)) {
            writing.sentences().forEach(sentence -> sentence(sentence, secrets, dossier, remarks));
        }
        for (PublicWords words : PublicWords.printed(dossier)) {
            number(words.text(), words.place(), secrets, dossier, remarks);
        }
    }

    private static void sentence(
            Sentence sentence, Map<BigDecimal, Observation> secrets, Dossier dossier, Remarks remarks) {
        for (Token token : sentence.tokens()) {
            if (token.isWithheld()) {
                continue;
            }
            if (token instanceof Token.Word word && word.isNumber()) {
                number(word.text(), word.place(), secrets, dossier, remarks);
            } else if (token instanceof Token.Reference reference
                    && reference.node() instanceof ProseNode.Literal literal) {
                number(literal.text(), literal.place(), secrets, dossier, remarks);
            }
        }
    }

    private static void number(
            String text, Place place, Map<BigDecimal, Observation> secrets, Dossier dossier, Remarks remarks) {
        TypedNumbers.in(text).stream()
                .flatMap(value -> Optional.ofNullable(secrets.get(value)).stream())
                .distinct()
                .forEach(figure -> tell(figure, place, dossier, remarks));
    }

    private static void tell(Observation figure, Place place, Dossier dossier, Remarks remarks) {
        Redaction redaction = dossier.withholdings().of(figure).orElseThrow();
        remarks.add(
                "redaction " + redaction.id(),
                redaction.places().of("target"),
                "the value of " + figure.metric() + ", which this withholds, stands in a public text in " + place,
                "write {figure " + figure.metric() + "} there, or leave it out",
                dossier.contentOf(figure),
                place.toString());
    }

    private static Map<BigDecimal, Observation> secrets(Dossier dossier) {
        List<Observation> withheld = dossier.assessment().observations().stream()
                .filter(dossier::isWithheld)
                .toList();
        Map<BigDecimal, Observation> secrets = new HashMap<>();
        for (Observation figure : withheld) {
            figure.value()
                    .value()
                    .map(Quantity::value)
                    .map(TypedNumbers::plain)
                    .filter(value -> value.precision() >= SIGNIFICANT)
                    .ifPresent(value -> secrets.putIfAbsent(value, figure));
        }
        return secrets;
    }
}
