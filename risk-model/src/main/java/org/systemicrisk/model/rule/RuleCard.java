package org.systemicrisk.model.rule;

import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Severity;

/**
 * What a rule is, for its page and for those who act on its findings.
 *
 * @param code stable for ever, such as {@code FIG-003}
 * @param title what is wrong, in a few words without a full stop
 * @param severity unless the project has changed it with a reason
 * @param why why it matters and what the rule looks at, in a few sentences of Markdown
 * @param source the provision, recital or publication it rests on, such as {@code Article 34(2)}; empty for craft
 */
public record RuleCard(String code, String title, Severity severity, String why, String source) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-[0-9]{3}");

    public RuleCard {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is not a rule's code such as FIG-003");
        }
        if (title.isBlank() || title.endsWith(".") || why.isBlank()) {
            throw new IllegalArgumentException("the card of rule " + code + " lacks a title or says no why");
        }
    }
}
