package org.systemicrisk.model.rule.methodology;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** Two steps of a scale that are printed alike. */
final class StepsOfOneName implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-116",
                "two steps of one scale with the same name",
                Severity.WARNING,
                """
                The report prints the names of steps. When two steps of a scale, or two answers about measures, are printed alike, no reader can
                tell which was given. Capital letters do not count.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        methodology.scales().forEach((name, steps) -> {
            Map<String, Step> seen = new HashMap<>();
            for (Step step : steps) {
                Step first = seen.putIfAbsent(printed(step.label()), step);
                if (first != null) {
                    same(methodology, "scale " + name, first.id(), step.id(), step.label(), step.places(), remarks);
                }
            }
        });
        EffectivenessMethod effectiveness = methodology.effectiveness();
        if (effectiveness != null) {
            Map<String, MaturityStep> seen = new HashMap<>();
            for (MaturityStep step : effectiveness.maturity()) {
                MaturityStep first = seen.putIfAbsent(printed(step.label()), step);
                if (first != null) {
                    same(methodology, "maturity", first.id(), step.id(), step.label(), step.places(), remarks);
                }
            }
        }
    }

    private static void same(
            Methodology methodology, String where, Id first, Id second, String label, Places places, Remarks remarks) {
        remarks.add(
                "methodology " + methodology.version() + "/" + where,
                places.of("label"),
                first + " and " + second + " are both printed as \"" + label.strip() + "\"",
                "give one of the two another label");
    }

    private static String printed(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
