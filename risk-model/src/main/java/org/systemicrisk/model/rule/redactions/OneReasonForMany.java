package org.systemicrisk.model.rule.redactions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Several redactions give the same harm, or the same reason why nothing narrower suffices. */
final class OneReasonForMany implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-101",
                "one reason for several redactions",
                Severity.WARNING,
                """
                A removal needs a harm in its own case: what would happen if this figure, this name, this passage were published. A text that fits several
                fits none of them, and an authority will read it as a formula.

                Texts are compared without regard to capitals, signs and references. Within one redaction harm and narrower must differ as well.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, Reason> seen = new HashMap<>();
        for (Redaction redaction : dossier.assessment().redactions()) {
            reason(new Reason(redaction, "harm"), redaction.harm(), seen, remarks);
            reason(new Reason(redaction, "narrower"), redaction.narrower(), seen, remarks);
        }
    }

    private static void reason(Reason here, @Nullable Prose text, Map<String, Reason> seen, Remarks remarks) {
        String plain = Dossier.contentOf(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        Reason first = plain.isEmpty() ? null : seen.putIfAbsent(plain, here);
        if (first != null) {
            remarks.add(
                    "redaction " + here.redaction().id(),
                    here.redaction().places().of(here.key()),
                    "under " + here.key() + ", the redaction "
                            + here.redaction().id() + " says word for word what "
                            + first.redaction().id() + " says under " + first.key() + " in "
                            + first.redaction().places().of(first.key()),
                    "say what is true of this case alone",
                    plain);
        }
    }

    /** @param key {@code harm} or {@code narrower} */
    private record Reason(Redaction redaction, String key) {}
}
