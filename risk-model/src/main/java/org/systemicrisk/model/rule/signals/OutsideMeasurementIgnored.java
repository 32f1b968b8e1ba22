package org.systemicrisk.model.rule.signals;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.ExternalMeasurement;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Somebody measured much more of it than the service itself, and the answer passes over it. */
final class OutsideMeasurementIgnored implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-002",
                "measurement from outside that contradicts the own figure",
                Severity.WARNING,
                """
                Test purchases and samples of others are what an assessment is measured against: a rate that was found outside and is far
                from the provider's own calls the rating into question. The answer has to hold the one against the other.

                The rule compares `measured` with the service's own figure of the metric, in the signal's territory where there is one. The
                two contradict each other when the value from outside lies in another band of probability, for a metric from which a
                probability follows, or when one is more than twice the other. It is silent when the own figure is a share of a random
                sample that leaves the value from outside possible (95 %, Wilson's interval), when the outside finds less of what is bad
                (`worse-when`, or a metric of probability), and when the answer refers to the metric, as in `{figure goods.unsafe-rate}`.
                """,
                "Article 34(1), recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Contradictions contradictions = new Contradictions(dossier);
        for (Signal signal : dossier.registry().signals()) {
            ExternalMeasurement measured = signal.measured();
            if (measured != null && !speaksOf(signal.answer(), measured.metric())) {
                contradictions
                        .find(signal, measured)
                        .ifPresent(contradiction -> remarks.add(
                                "signal " + signal.id(),
                                measured.places().of("value"),
                                contradiction.words() + ", and the answer does not speak of it",
                                "say in the answer why the two differ, with {figure " + measured.metric() + "}",
                                contradiction.content(),
                                measured.value().toPlainString()));
            }
        }
    }

    private static boolean speaksOf(@Nullable Prose answer, MetricId metric) {
        if (answer == null) {
            return false;
        }
        boolean[] found = {false};
        answer.forEachDeep(node -> found[0] |=
                node instanceof ProseNode.FigureRef figure && figure.metric().equals(metric));
        return found[0];
    }
}
