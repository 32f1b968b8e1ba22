package org.systemicrisk.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.rule.coverage.CoverageRules;
import org.systemicrisk.model.rule.figures.FigureRules;
import org.systemicrisk.model.rule.methodology.MethodologyRules;
import org.systemicrisk.model.rule.narrative.NarrativeRules;
import org.systemicrisk.model.rule.periods.PeriodRules;
import org.systemicrisk.model.rule.redactions.RedactionRules;
import org.systemicrisk.model.rule.scores.ScoreRules;
import org.systemicrisk.model.rule.signals.SignalRules;

/** Every rule there is, in the order of their codes. */
public final class RuleBook {

    private static final List<Rule> RULES = Stream.of(
                    CoverageRules.all(),
                    FigureRules.all(),
                    MethodologyRules.all(),
                    NarrativeRules.all(),
                    PeriodRules.all(),
                    RedactionRules.all(),
                    ScoreRules.all(),
                    SignalRules.all())
            .flatMap(List::stream)
            .toList();

    private RuleBook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** The card of the rule with a code. */
    public static Optional<RuleCard> card(String code) {
        return RULES.stream()
                .map(Rule::card)
                .filter(card -> card.code().equals(code))
                .findFirst();
    }
}
