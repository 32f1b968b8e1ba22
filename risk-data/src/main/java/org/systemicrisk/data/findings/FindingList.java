package org.systemicrisk.data.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** Collects findings while files are read. The same finding is kept once. */
public final class FindingList {
    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Notes a finding. */
    public void add(Code code, Place place, String fact, String help) {
        findings.add(code.at(place, fact, help));
    }

    public int size() {
        return findings.size();
    }

    /** All findings so far, sorted by place. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
