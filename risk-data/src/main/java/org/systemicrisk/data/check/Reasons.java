package org.systemicrisk.data.check;

import java.util.Optional;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** Whether a reason says why. */
final class Reasons {

    private Reasons() {}

    /** A finding about a reason of fewer than two words: nobody can judge later whether it still holds. */
    static Optional<Finding> tooShort(String reason, Place place) {
        boolean says = reason.strip().split("\\s+").length > 1;
        return says
                ? Optional.empty()
                : Optional.of(Code.ACC_005.at(
                        place,
                        "the reason does not say why",
                        "write a sentence that somebody else can judge next year"));
    }
}
