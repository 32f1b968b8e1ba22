package org.systemicrisk.data.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/**
 * Collects findings while files are read. The same finding is kept once, and of one file only so many that a person can
 * still read them: the rest is told as one finding.
 */
public final class FindingList {
    /** Most findings that are kept of one file. */
    static final int MOST_OF_A_FILE = 300;

    private static final int MOST_CHARACTERS = 600;

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Integer> perFile = new HashMap<>();
    private int told;

    /** Notes a finding. */
    public void add(Code code, Place place, String fact, String help) {
        told++;
        int inFile = perFile.getOrDefault(place.file(), 0);
        if (inFile == MOST_OF_A_FILE) {
            findings.add(Code.FIL_008.at(
                    Place.ofFile(place.file()),
                    "the file has more findings than are shown",
                    "mend those that are shown first"));
        } else if (findings.add(code.at(place, shortened(fact), shortened(help)))) {
            perFile.put(place.file(), inFile + 1);
        }
    }

    /** How many findings have been told so far, those that are not kept included. */
    public int size() {
        return told;
    }

    /** All findings so far, sorted by place. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    private static String shortened(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return text.substring(0, end) + "…";
    }
}
