package org.systemicrisk.data.network;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;

/** Steps that a methodology names are on the scale they are named of. */
final class ScaleChecks {
    private final FindingList findings;

    ScaleChecks(FindingList findings) {
        this.findings = findings;
    }

    /** The scale with this name; empty when there is none, and when it has no steps, which is told where it stands. */
    static Optional<Scale> usable(Methodology methodology, String name) {
        return Optional.ofNullable(methodology.scales().get(name))
                .filter(steps -> !steps.isEmpty())
                .map(steps -> new Scale(name, steps));
    }

    /** Tells when a step is not on a scale. */
    void known(Scale scale, String step, Place place) {
        List<String> known = scale.steps().stream().map(s -> s.id().value()).toList();
        if (!known.contains(step)) {
            findings.add(
                    Code.MET_005,
                    place,
                    "the scale " + scale.name() + " has no step " + step,
                    Nearest.help(step, known, "steps: " + String.join(", ", known)));
        }
    }
}
