package org.systemicrisk.model.rule;

/**
 * One thing that a careful regulator would find. A rule reads a scored assessment and says where it is wrong or
 * doubtful; it knows no other rule, no file, no clock and no order in which it runs.
 */
public interface Rule {

    /** What the rule is. */
    RuleCard card();

    /** Finds every place where the assessment breaks the rule. */
    void check(Dossier dossier, Remarks remarks);
}
