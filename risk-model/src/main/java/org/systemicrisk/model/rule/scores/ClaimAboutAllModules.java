package org.systemicrisk.model.rule.scores;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Writing;

/** A sentence says of all modules what is not so in each. */
final class ClaimAboutAllModules implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-013",
                "claim about all modules that their ratings do not bear out",
                Severity.ERROR,
                """
                Many readers read the summary alone. When it says that the risk fell in every module, or "overall", and in one of them it rose, the report is
                wrong where it is read most.

                The rule reads sentences that speak of all modules, of no module or of the whole, and say that a rating rose, fell or stayed. "In all modules"
                has to hold for each of them; "overall" holds when some moved that way and none the other way. A risk without a further word is taken for the
                residual risk. What is denied, doubted or still to come is left alone.
                """,
                "Article 42(4)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        if (dossier.before().isEmpty()) {
            return;
        }
        for (Writing writing : dossier.writings()) {
            writing.sentences().forEach(sentence -> WholeClaim.in(sentence, dossier.lexicon())
                    .ifPresent(claim -> {
                        Map<String, Change> changes = changes(claim.dimension(), dossier);
                        if (!claim.isBorneOutBy(List.copyOf(changes.values()))) {
                            tell(claim, changes, writing, remarks);
                        }
                    }));
        }
    }

    private static void tell(WholeClaim claim, Map<String, Change> changes, Writing writing, Remarks remarks) {
        boolean secret = claim.words().isWithheld();
        remarks.add(
                writing.subject(),
                claim.words().place(),
                secret
                        ? "what this withheld sentence says of all modules is not what their ratings say"
                        : "this sentence says of " + whom(claim.quantifier()) + " that the "
                                + claim.dimension().inWords() + " " + does(claim.change()) + ", but it "
                                + told(changes),
                "name the modules, each with its {change <module>."
                        + (secret ? "<rating>" : claim.dimension().wire()) + "}",
                Dossier.contentOf(writing.prose()));
    }

    private static String whom(WholeClaim.Quantifier quantifier) {
        return switch (quantifier) {
            case EVERY -> "every module";
            case OVERALL -> "all modules together";
            case NONE -> "no module";
        };
    }

    private static String told(Map<String, Change> changes) {
        Map<Change, List<String>> modules = new LinkedHashMap<>();
        changes.forEach((module, change) -> modules.computeIfAbsent(change, c -> new java.util.ArrayList<>())
                .add(module));
        return modules.entrySet().stream()
                .map(entry -> does(entry.getKey()) + " in " + Listed.of(entry.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String does(Change change) {
        return switch (change) {
            case RAISED -> "rose";
            case LOWERED -> "fell";
            case UNCHANGED -> "stayed the same";
            case NEW, DROPPED, NOT_COMPARABLE -> "cannot be compared";
        };
    }

    private static Map<String, Change> changes(Dimension dimension, Dossier dossier) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (RiskModule module : dossier.assessment().modules()) {
            dossier.change(module.id().value(), dimension)
                    .ifPresent(change -> changes.put(module.id().value(), change.change()));
        }
        return changes;
    }
}
