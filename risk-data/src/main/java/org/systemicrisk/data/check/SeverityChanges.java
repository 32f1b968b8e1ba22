package org.systemicrisk.data.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.assessment.SeverityChange;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;

/** The project's own severities for findings of rules, as its settings give them with reasons. */
final class SeverityChanges {

    private final Map<String, Severity> severities = new HashMap<>();
    private final List<Finding> wrong = new ArrayList<>();

    SeverityChanges(List<SeverityChange> changes) {
        changes.forEach(this::enter);
    }

    private void enter(SeverityChange change) {
        Reasons.tooShort(change.reason(), change.places().of("reason")).ifPresent(wrong::add);
        List<Finding> code =
                RuleCodes.wrong(change.code(), change.places().of("code"), Code.ACC_006, "have another severity");
        wrong.addAll(code);
        if (code.isEmpty() && severities.putIfAbsent(change.code(), change.severity()) != null) {
            wrong.add(Code.ACC_006.at(
                    change.places().of("code"),
                    "the severity of " + change.code() + " is changed twice",
                    "keep one of the two"));
        }
    }

    /** What is wrong with the changes. */
    List<Finding> wrong() {
        return wrong;
    }

    /** The finding with the severity that the project gives it. */
    Finding applied(Finding finding) {
        Severity severity = severities.get(finding.code());
        return severity == null ? finding : finding.withSeverity(severity);
    }
}
