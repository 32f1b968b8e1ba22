package org.systemicrisk.report.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;

/** What was seen, as findings: one for each secret, at its redaction, with the places of the files and never the secret. */
final class LeakFindings {

    private static final int MOST_PLACES = 4;

    private final Predicate<String> tells;

    /** @param tells whether words tell a secret themselves */
    LeakFindings(Predicate<String> tells) {
        this.tells = tells;
    }

    Finding unreadable(String file) {
        return Finding.error(
                "LEA-004",
                Place.NONE,
                "the public file " + file(file) + " cannot be searched for what is withheld",
                "take back the template, logo or setting by which it came to be so");
    }

    List<Finding> of(List<Sighting> sightings) {
        Map<String, List<Sighting>> bySecret = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            bySecret.computeIfAbsent(key(sighting.secret()), secret -> new ArrayList<>())
                    .add(sighting);
        }
        return bySecret.values().stream().map(this::finding).distinct().toList();
    }

    private static String key(Secret secret) {
        return secret.by().id() + " " + secret.what();
    }

    private Finding finding(List<Sighting> all) {
        List<Sighting> sure = all.stream()
                .filter(sighting -> sighting.severity() == Severity.ERROR)
                .toList();
        List<Sighting> told = sure.isEmpty() ? all : sure;
        Secret secret = told.get(0).secret();
        Redaction redaction = secret.by();
        String fact = "redaction " + redaction.id() + ": " + secret.what()
                + (sure.isEmpty() ? " may be told in " : " can be read in ") + places(told);
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
    private String places(List<Sighting> all) {
        Map<String, Set<String>> byFile = new LinkedHashMap<>();
        for (Sighting sighting : all) {
            byFile.computeIfAbsent(sighting.file(), file -> new LinkedHashSet<>())
                    .add(place(sighting.where()));
        }
        List<String> places = new ArrayList<>();
        byFile.forEach((file, wheres) -> places.add(file(file)
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

    /** A place in words, which may be a heading or a key; nothing when they would tell a secret. */
    private String place(String where) {
        return tells.test(where) ? "" : where;
    }

    /** A file by its name, by the ending of that, or without it. */
    private String file(String name) {
        if (!tells.test(name)) {
            return name;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.equals(name) || tells.test(ending) ? "a file" : "a file whose name ends in ." + ending;
    }
}
