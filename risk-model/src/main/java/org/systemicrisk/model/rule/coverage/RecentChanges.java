package org.systemicrisk.model.rule.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.FunctionalityChange;
import org.systemicrisk.model.rule.Dossier;

/** Launches and changes that this assessment has to speak of: between the start of its data and its completion. */
record RecentChanges(LocalDate from, LocalDate to) {

    static RecentChanges in(Dossier dossier) {
        return new RecentChanges(
                dossier.dates().period().from(), dossier.dates().performed());
    }

    /** The changes of a functionality in that time. */
    List<FunctionalityChange> of(Functionality functionality) {
        return functionality.changes().stream()
                .filter(change -> isRecent(change.date()))
                .toList();
    }

    /** The launch of a functionality, when it lies in that time and no entry of its changes is about it. */
    Optional<PartialDate> launch(Functionality functionality) {
        return Optional.ofNullable(functionality.launched())
                .filter(this::isRecent)
                .filter(launched -> functionality.changes().stream()
                        .noneMatch(change -> overlap(change.date(), launched.earliest(), launched.latest())));
    }

    private boolean isRecent(PartialDate date) {
        return overlap(date, from, to);
    }

    private static boolean overlap(PartialDate date, LocalDate first, LocalDate last) {
        return !date.latest().isBefore(first) && !date.earliest().isAfter(last);
    }
}
