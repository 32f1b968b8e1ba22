package org.systemicrisk.data.check;

import java.util.Arrays;
import java.util.List;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.check.RuleBook;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** The codes of rules: a project may have another opinion on what they find, but not on what cannot be read. */
final class RuleCodes {

    private static final List<String> ALL =
            RuleBook.rules().stream().map(rule -> rule.card().code()).toList();

    private RuleCodes() {}

    /** What is wrong with a code that somebody has written where only rules' codes can stand; empty when nothing is. */
    static List<Finding> wrong(String code, Place place, Code as, String what) {
        if (ALL.contains(code)) {
            return List.of();
        }
        boolean exists =
                Arrays.stream(Code.values()).anyMatch(known -> known.id().equals(code));
        return List.of(
                exists
                        ? as.at(place, code + " cannot " + what, "mend what was found, and remove this entry")
                        : as.at(
                                place,
                                "no rule has the code \"" + code + "\"",
                                Nearest.help(code, ALL, "copy the code from the finding")));
    }
}
