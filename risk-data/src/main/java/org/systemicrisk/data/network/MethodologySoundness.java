package org.systemicrisk.data.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.methodology.Methodology;

/** The checks of a methodology alone, for one that comes from no project. */
public final class MethodologySoundness {
    private MethodologySoundness() {}

    /** What keeps ratings from being computed under it, without places. */
    public static List<Finding> errors(Methodology methodology, List<Methodology> others) {
        Map<String, Methodology> all = new LinkedHashMap<>();
        others.forEach(other -> all.put(other.version(), other));
        all.put(methodology.version(), methodology);
        FindingList findings = new FindingList();
        new MethodologyChecks(methodology.version(), all, new BindingLog(), findings).run();
        // labels of a methodology that is not at hand can be mapped all the same
        return findings.sorted().stream()
                .filter(Finding::isError)
                .filter(finding -> !finding.code().equals(Code.DAT_006.id()))
                .toList();
    }
}
