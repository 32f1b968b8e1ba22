package org.systemicrisk.model.text;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.narrative.Prose;

/** The texts of a methodology. */
final class MethodologyWritings {

    private final String subject;
    private final Writings writings;

    private MethodologyWritings(String subject, Writings writings) {
        this.subject = subject;
        this.writings = writings;
    }

    static void add(Methodology methodology, Writings writings) {
        new MethodologyWritings("methodology " + methodology.version(), writings).add(methodology);
    }

    private void add(Methodology methodology) {
        text("changes", methodology.changes());
        methodology.scales().values().forEach(steps -> steps.forEach(step -> text("scales", step.description())));
        if (methodology.probability() != null) {
            text("probability", methodology.probability().choice());
        }
        if (methodology.severity() != null) {
            text("severity", methodology.severity().choice());
        }
        if (methodology.inherent() != null) {
            text("inherent", methodology.inherent().choice());
        }
        if (methodology.residual() != null) {
            text("residual", methodology.residual().choice());
        }
        if (methodology.effectiveness() != null) {
            text("effectiveness", methodology.effectiveness().choice());
            methodology.effectiveness().maturity().forEach(step -> text("effectiveness", step.description()));
            methodology.effectiveness().questions().forEach(question -> text("effectiveness", question.text()));
        }
        if (methodology.priority() != null) {
            text("priority", methodology.priority().choice());
        }
        methodology.notComputed().forEach(each -> text("not-computed", each.why()));
    }

    private void text(String section, @Nullable Prose prose) {
        writings.add(subject, "methodology", section, null, prose);
    }
}
