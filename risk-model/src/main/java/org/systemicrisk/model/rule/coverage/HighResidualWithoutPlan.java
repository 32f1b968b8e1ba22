package org.systemicrisk.model.rule.coverage;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.PolicySettings;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.RankRange;

/** A residual risk that the provider's own policy does not let stand, and that is let stand. */
final class HighResidualWithoutPlan implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-006",
                "high residual risk without plan or acceptance",
                Severity.ERROR,
                """
                Article 35(1) asks for effective measures against the risks that were found. A residual risk that is still high is either
                treated by further measures or accepted by somebody who says why; silence is neither.

                How high is high is the provider's own decision: `treat-from` in the settings, or `attention-from` where it is absent;
                without either the rule is silent. A planned measure counts when it belongs to the module or acts on one of its risks and
                was not dropped; for a risk that is rated by itself, when it acts on this risk. A rating of which only a bound is known
                counts when every step it can mean is high enough. An acceptance needs `why` and `by`; a risk without a decision of its own
                follows that of its module.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Optional<StepId> from =
                Optional.ofNullable(dossier.assessment().settings().policy()).map(HighResidualWithoutPlan::threshold);
        Optional<Scale> scale = dossier.assessment().methodology().scaleOf(Dimension.RESIDUAL);
        if (from.isPresent() && scale.isPresent()) {
            scale.get().rank(from.get()).ifPresent(rank -> new Judge(dossier, remarks, scale.get(), rank).run());
        }
    }

    private static @Nullable StepId threshold(PolicySettings policy) {
        return policy.treatFrom() == null ? policy.attentionFrom() : policy.treatFrom();
    }

    private record Judge(Dossier dossier, Remarks remarks, Scale scale, int threshold) {

        void run() {
            Set<String> planned = planned();
            for (ModuleRatings ratings : dossier.assessment().ratings()) {
                subject(
                        "module",
                        ratings.module().value(),
                        ratings.residual(),
                        ratings.places().of("residual"),
                        planned);
                for (RiskRatings risk : ratings.risks()) {
                    ResidualInput own = risk.residual();
                    ResidualInput residual = own == null || own.decision() == null ? ratings.residual() : own;
                    subject("risk", risk.risk().value(), residual, risk.places().of("residual"), planned);
                }
            }
        }

        /** Modules and risks for which a measure is planned. */
        private Set<String> planned() {
            InForce inForce = InForce.in(dossier);
            Set<String> subjects = new HashSet<>();
            for (Measure measure : dossier.registry().measures()) {
                if (inForce.isPlanned(measure)) {
                    if (measure.module() != null) {
                        subjects.add(measure.module().value());
                    }
                    measure.risks().forEach(risk -> {
                        subjects.add(risk.value());
                        dossier.index()
                                .moduleOf(risk)
                                .ifPresent(module -> subjects.add(module.id().value()));
                    });
                }
            }
            return subjects;
        }

        private void subject(
                String kind, String id, @Nullable ResidualInput residual, Place place, Set<String> planned) {
            Optional<RankRange> range = dossier.scores(id)
                    .flatMap(scores -> RankRange.of(scores.residual().rating(), scale))
                    .filter(steps -> steps.lowest() >= threshold);
            if (range.isPresent() && !planned.contains(id) && !Acceptance.isReasoned(residual)) {
                remarks.add(
                        kind + " " + id,
                        place,
                        "the residual risk of " + id + " is " + words(range.get()) + accepted(residual)
                                + ", and no measure is planned",
                        help(residual));
            }
        }

        private String words(RankRange range) {
            String label = scale.steps().get(range.lowest()).label();
            return range.isSingle() ? label : label + " or higher";
        }

        private static String accepted(@Nullable ResidualInput residual) {
            return residual != null && Acceptance.isDecided(residual)
                    ? ", accepted without saying "
                            + Acceptance.missing(residual).words().orElseThrow()
                    : "";
        }

        private static String help(@Nullable ResidualInput residual) {
            return residual != null && Acceptance.isDecided(residual)
                    ? "add " + Acceptance.missing(residual).keys() + " beside the decision"
                    : "plan a measure against it in measures.yaml, or accept it here: decision: accept, why and by";
        }
    }
}
