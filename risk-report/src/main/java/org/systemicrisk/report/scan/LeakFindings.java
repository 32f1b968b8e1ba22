package org.systemicrisk.report.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;

/** What was seen, as findings: one for each secret, at its redaction, with the places of the files and never the secret. */
final class LeakFindings {

    private static final int MOST_PLACES = 4;

    private LeakFindings() {}

    static Finding unreadable(String file) {
        return Finding.error(
                "LEA-004",
                Place.NONE,
                "the public file " + file + " cannot be searched for what is withheld",
                "take back the template, logo or setting by which it came to be so");
    }

    /** @param said gives words of a place only when they tell nothing themselves */
    static List<Finding> of(List<Sighting> sightings, UnaryOperator<String> said) {
        Map<String, List<Sighting>> bySecret = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            bySecret.computeIfAbsent(key(sighting.secret()), secret -> new ArrayList<>())
                    .add(sighting);
        }
        return bySecret.values().stream()
                .map(all -> finding(all, said))
                .distinct()
                .toList();
    }

    private static String key(Secret secret) {
        return secret.by().id() + " " + secret.what();
    }

    private static Finding finding(List<Sighting> all, UnaryOperator<String> said) {
        List<Sighting> sure = all.stream()
                .filter(sighting -> sighting.severity() == Severity.ERROR)
                .toList();
        List<Sighting> told = sure.isEmpty() ? all : sure;
        Secret secret = told.get(0).secret();
        Redaction redaction = secret.by();
        String fact = "redaction " + redaction.id() + ": " + secret.what()
                + (sure.isEmpty() ? " may be told in " : " can be read in ") + places(told, said);
        return new Finding(
                code(secret, sure.isEmpty()),
                sure.isEmpty() ? Severity.WARNING : Severity.ERROR,
                redaction.places().of("target"),
                fact,
                secret.instead());
    }

    private static String code(Secret secret, boolean unsure) {
        if (unsure) {
            return "LEA-003";
        }
        return secret instanceof Secret.Value ? "LEA-002" : "LEA-001";
    }

    /** One place of each file first. */
    private static String places(List<Sighting> all, UnaryOperator<String> said) {
        Map<String, Set<String>> byFile = new LinkedHashMap<>();
        for (Sighting sighting : all) {
            byFile.computeIfAbsent(sighting.file(), file -> new LinkedHashSet<>())
                    .add(said.apply(sighting.where()));
        }
        List<String> places = new ArrayList<>();
        byFile.forEach((file, wheres) -> places.add(said.apply(file)
                + wheres.stream()
                        .filter(where -> !where.isBlank())
                        .findFirst()
                        .map(LeakFindings::after)
                        .orElse("")));
        int more = all.size() - Math.min(MOST_PLACES, places.size());
        List<String> shown = places.subList(0, Math.min(MOST_PLACES, places.size()));
        return String.join("; ", shown) + (more > 0 && byFile.size() > shown.size() ? "; and elsewhere" : "");
    }

    private static String after(String where) {
        return where.startsWith(",") ? where : ", " + where;
    }
}
