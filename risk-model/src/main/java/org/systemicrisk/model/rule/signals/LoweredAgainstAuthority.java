package org.systemicrisk.model.rule.signals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.registry.SignalStatus;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A rating that fell while an authority saw a problem. */
final class LoweredAgainstAuthority implements Rule {

    private static final Set<SignalStatus> SERIOUS =
            EnumSet.of(SignalStatus.OPENED, SignalStatus.PRELIMINARY, SignalStatus.COMMITMENT, SignalStatus.DECISION);

    /** A rating of effectiveness that fell is no praise. */
    private static final Set<Dimension> DIMENSIONS = EnumSet.complementOf(EnumSet.of(Dimension.EFFECTIVENESS));

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-005",
                "rating lowered in spite of an authority",
                Severity.WARNING,
                """
                An authority opened proceedings, found something preliminarily, accepted a commitment or decided, and in the same time the
                provider found the risk smaller. That can be right; but the reasons have to name what the authority saw.

                The rule looks at modules whose probability, severity, inherent or residual rating fell, and at acts of authorities and
                courts, test purchases and recalls about this service with the status opened, preliminary, commitment or decision that bear
                on the module and are dated after the state-as-of date of the assessment compared to and not after this one was performed.
                It is silent when the `explanation` of the rating names the authority or the title of the signal, or refers to one of the
                measures that answer it, and when the answer of the signal refers to a rating of the module, as in `{change
                goods.residual}`.
                """,
                "Article 34(1), recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Dossier before = dossier.before().orElse(null);
        if (before == null) {
            return;
        }
        for (Signal signal : dossier.registry().signals()) {
            if (SERIOUS.contains(signal.status())
                    && Signals.isBinding(signal)
                    && Signals.isAboutUs(signal, dossier)
                    && signal.date().latest().isAfter(before.dates().stateAsOf())
                    && !signal.date().earliest().isAfter(dossier.dates().performed())) {
                Signals.modules(signal, dossier).forEach(module -> module(signal, module, dossier, remarks));
            }
        }
    }

    private static void module(Signal signal, ModuleId module, Dossier dossier, Remarks remarks) {
        List<String> lowered = DIMENSIONS.stream()
                .filter(dimension -> dossier.change(module.value(), dimension)
                        .filter(change -> change.change() == Change.LOWERED)
                        .isPresent())
                .map(Dimension::inWords)
                .toList();
        ModuleRatings ratings = dossier.ratings(module).orElse(null);
        if (lowered.isEmpty() || ratings == null || Mentions.isExplained(signal, ratings)) {
            return;
        }
        remarks.add(
                "module " + module,
                ratings.places().of("explanation"),
                "the " + joined(lowered) + " of " + module + " fell although " + signal.id() + " (" + signal.title()
                        + ", " + signal.date() + ") bears on it, and the explanation does not say why",
                "name in explanation the authority or the measures that answer " + signal.id()
                        + ", and say why the rating fell",
                Dossier.contentOf(ratings.explanation()),
                Dossier.contentOf(signal.summary()));
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
