package org.systemicrisk.model.check;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;

/** Runs rules over an assessment. */
public final class Check {

    private final List<Rule> rules;

    public Check(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A check by every rule there is. */
    public static Check byAllRules() {
        return new Check(RuleBook.rules());
    }

    /** All findings, sorted by place; the same finding at the same place is told once. */
    public List<Finding> run(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            Remarks remarks = new Remarks(rule.card());
            rule.check(dossier, remarks);
            findings.addAll(remarks.findings());
        }
        return findings.stream().distinct().sorted().toList();
    }
}
