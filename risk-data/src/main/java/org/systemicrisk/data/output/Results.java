package org.systemicrisk.data.output;

import java.util.List;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;

/**
 * All findings of one run: the list from which every form of output is written.
 *
 * @param open what has to be mended or accepted, sorted by place
 * @param accepted what somebody answers for, sorted by place
 */
public record Results(List<Finding> open, List<AcceptedFinding> accepted) {

    public Results {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /** Results where nothing is accepted. */
    public static Results open(List<Finding> findings) {
        return new Results(findings, List.of());
    }

    public int size() {
        return open.size() + accepted.size();
    }
}
