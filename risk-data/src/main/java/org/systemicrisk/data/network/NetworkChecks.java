package org.systemicrisk.data.network;

import java.util.Set;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.PolicySettings;
import org.systemicrisk.model.rating.Dimension;

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
        new RegistryChecks(inspection, references).run();
        for (String version : inspection.methodologies().keySet()) {
            new MethodologyChecks(version, inspection.methodologies(), inspection.log(), inspection.findings()).run();
        }
        Assessment previous = inspection.assessment().previous();
        if (previous != null) {
            Inspection earlier =
                    new Inspection(previous, inspection.methodologies(), inspection.log(), inspection.findings());
            year(earlier, Set.of(earlier.scope()));
        }
        year(inspection, Set.of(inspection.scope(), Scope.REGISTRY));
        settings();
    }

    private void year(Inspection year, Set<Scope> texts) {
        new AssessmentChecks(year).run();
        new ObservationChecks(year).run();
        if (year.methodologies().containsKey(year.assessment().header().methodology())) {
            new RatingChecks(year).run();
        }
        new RedactionChecks(year).run();
        new WithheldNameChecks(year).run();
        new NarrativeChecks(year).run();
        new ProseChecks(year, references).run(texts);
    }

    private void settings() {
        PolicySettings policy = inspection.assessment().settings().policy();
        if (policy != null && policy.attentionFrom() != null) {
            new InputChecks(inspection, "the summary")
                    .known(
                            Dimension.RESIDUAL,
                            policy.attentionFrom(),
                            policy.places().of("attention-from"));
        }
    }
}
