package org.systemicrisk.data.network;

import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.assessment.Presumption;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.MeasureOf;

/** What a reader is expected to presume: of a withheld figure, that it is a share of something else. */
final class PresumptionChecks {
    private final Inspection inspection;

    PresumptionChecks(Inspection inspection) {
        this.inspection = inspection;
    }

    void run() {
        inspection.assessment().redactions().stream()
                .filter(redaction -> !redaction.presumed().isEmpty())
                .forEach(this::redaction);
    }

    private void redaction(Redaction redaction) {
        if (redaction.target() instanceof RedactionTarget.Figure figure) {
            redaction.presumed().forEach(presumption -> presumption(figure.metric(), presumption));
        } else {
            add(
                    redaction.places().of("presumed"),
                    "only a figure is presumed to be a share of another, and the redaction " + redaction.id()
                            + " removes something else",
                    "remove presumed from it");
        }
    }

    private void presumption(MetricId figure, Presumption presumption) {
        share(presumption.share(), presumption.places().of("share"));
        String itself = "the metric " + figure + " is the withheld figure itself";
        if (presumption.share().equals(figure)) {
            add(presumption.places().of("share"), itself, "name the share that a reader will multiply by");
        }
        if (presumption.in().equals(figure)) {
            add(presumption.places().of("in"), itself, "name the metric that a reader will take for its whole");
        }
    }

    /** A metric that does not exist is a reference to nothing, and told as such. */
    private void share(MetricId id, Place place) {
        inspection
                .assessment()
                .registry()
                .metric(id)
                .filter(metric -> metric.measure() != MeasureOf.SHARE)
                .ifPresent(metric -> add(
                        place,
                        "the metric " + id + " is no share",
                        "name the metric of the share: one with measure: share"));
    }

    private void add(Place place, String fact, String help) {
        inspection.add(Code.RED_015, place, fact, help);
    }
}
