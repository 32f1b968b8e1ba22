package org.systemicrisk.data.network;

import java.util.Set;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.model.assessment.Assessment;

/** Runs every check that looks at more than one entry. */
public final class NetworkChecks {
    private final Inspection inspection;
    private final ReferenceChecks references;

    public NetworkChecks(Inspection inspection) {
        this.inspection = inspection;
        this.references = new ReferenceChecks(inspection.log(), inspection.findings());
    }

    /** Checks an assessment, what it refers to, and the assessment it is compared to. */
    public void run() {
        references.run();
        Assessment previous = inspection.assessment().previous();
        if (previous != null) {
            Inspection earlier =
                    new Inspection(previous, inspection.methodologies(), inspection.log(), inspection.findings());
            new ObservationChecks(earlier).run();
            new ProseChecks(earlier, references).run(Set.of(earlier.scope()));
        }
        new ObservationChecks(inspection).run();
        new ProseChecks(inspection, references).run(Set.of(inspection.scope(), Scope.REGISTRY));
    }
}
