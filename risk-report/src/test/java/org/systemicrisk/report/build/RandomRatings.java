package org.systemicrisk.report.build;

import static org.systemicrisk.report.build.Canary.Kind.PRINTED;

import java.util.List;
import org.systemicrisk.model.law.Factor;
import org.systemicrisk.report.words.Enumerations;

/** Answers and statements of a random year, some withheld. */
final class RandomRatings {

    private final Dice dice;
    private final Aviary aviary;
    private final RandomRedactions redactions;
    private final RandomProse prose;

    RandomRatings(Dice dice, Aviary aviary, RandomRedactions redactions, RandomProse prose) {
        this.dice = dice;
        this.aviary = aviary;
        this.redactions = redactions;
        this.prose = prose;
    }

    String of(String module) {
        String rate = module + dice.one(List.of(".rate", ".sampled"));
        return "module: " + module + "\nexplanation: " + prose.yaml("ModuleRatingsExplanation")
                + "\nprobability: {metric: "
                + rate + ", note: " + aviary.note("a probability") + "}\n" + severity(module) + effectiveness(module)
                + "residual: {decision: treat, why: " + prose.yaml("ResidualInputWhy") + ", by: board}\n"
                + factors(module)
                + "functionalities:\n  - {functionality: listings, influence: raises, how: "
                + prose.yaml("FunctionalityStatementHow") + "}\nrisks:\n  - risk: " + module
                + ".risk\n    probability: {metric: " + rate + "}\n    explanation: "
                + prose.yaml("RiskRatingsExplanation") + "\nnote: " + aviary.note("ratings") + "\n";
    }

    /** Where one part is withheld, the reasons of all are. */
    private String severity(String module) {
        boolean withheld = dice.draws("part of severity");
        if (withheld) {
            aviary.saw("part of severity");
            redactions.add("answer " + module + " " + dice.one(List.of("scope", "remediability")));
        }
        return "severity:\n  scope: {answer: 2, why: " + why(withheld, "part")
                + ", author: safety, date: 2024-08-01, evidence: [ev.sample], note: " + aviary.note("a part")
                + "}\n  remediability: {answer: light, why: " + why(withheld, "part") + "}\n";
    }

    private String effectiveness(String module) {
        boolean withheld = dice.draws("answer to a question");
        if (withheld) {
            aviary.saw("answer to a question");
            redactions.add("answer " + module + " q" + dice.between(1, RandomMethodology.QUESTIONS));
        }
        StringBuilder answers = new StringBuilder("effectiveness:\n  answers:\n");
        for (int i = 1; i <= RandomMethodology.QUESTIONS; i++) {
            answers.append("    - {question: q").append(i).append(", answer: ");
            answers.append(dice.one(List.of("full", "none"))).append(", why: ");
            answers.append(why(withheld, "answer"))
                    .append(", note: ")
                    .append(aviary.note("an answer"))
                    .append("}\n");
        }
        return answers.toString();
    }

    private String why(boolean withheld, String of) {
        return withheld ? aviary.word("reasons of an " + of, PRINTED) : "It was looked at";
    }

    private String factors(String module) {
        StringBuilder factors = new StringBuilder("factors:\n");
        for (Factor factor : Factor.values()) {
            factors.append("  - {factor: ")
                    .append(Enumerations.wire(factor))
                    .append(", influence: raises, mechanism: ");
            factors.append(prose.yaml("FactorStatementMechanism")).append(", unmitigated: ");
            factors.append(prose.yaml("FactorStatementUnmitigated"))
                    .append(", exposure: [")
                    .append(module);
            factors.append(".part]")
                    .append(factor == Factor.REGIONAL_LINGUISTIC ? ", languages: [nl]" : "")
                    .append("}\n");
        }
        return factors.toString();
    }
}
