package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Folded;

/** A short entry that the public edition prints, as its words are compared. */
record FoldedEntry(List<Folded> words, Place place) {

    private record All(List<FoldedEntry> entries) {}

    /** All of them, found once. */
    static List<FoldedEntry> printed(Dossier dossier) {
        return dossier.shared(All.class, FoldedEntry::all).entries();
    }

    private static All all(Dossier dossier) {
        Map<String, List<Folded>> known = new HashMap<>();
        return new All(PublicWords.printed(dossier).stream()
                .map(entry -> new FoldedEntry(words(entry.text(), known), entry.place()))
                .toList());
    }

    /** Entries repeat their words, so each is folded once. */
    private static List<Folded> words(String text, Map<String, List<Folded>> known) {
        List<Folded> all = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            all.addAll(known.computeIfAbsent(text.substring(from, to), Folded::words));
        }
        return all;
    }
}
