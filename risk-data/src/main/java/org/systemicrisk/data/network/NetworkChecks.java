package org.systemicrisk.data.network;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.PolicySettings;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.assessment.SeverityChange;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.StepId;
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
        new PublicFactChecks(inspection).run();
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
        new FormChecks(year).run();
        new PresumptionChecks(year).run();
        new WithheldNameChecks(year).run();
        new NarrativeChecks(year).run();
        new ProseChecks(year, references).run(texts);
    }

    private void settings() {
        Settings settings = inspection.assessment().settings();
        PolicySettings policy = settings.policy();
        if (policy != null) {
            if (inspection.assessment().header().isRendered()) {
                // an earlier assessment, there only to be compared with, may have had other steps
                step(policy.attentionFrom(), policy.places().of("attention-from"), "the summary");
                step(policy.treatFrom(), policy.places().of("treat-from"), "the policy");
            }
            subject(policy.workedExample(), policy.places().of("worked-example"));
        }
        settings.findings().forEach(this::change);
    }

    private void step(@Nullable StepId step, Place place, String subject) {
        if (step != null) {
            new InputChecks(inspection, subject).known(Dimension.RESIDUAL, step, place);
        }
    }

    private void subject(@Nullable String subject, Place place) {
        Set<String> known = new TreeSet<>(references.defined("module"));
        known.addAll(references.defined("risk"));
        if (subject != null && references.isReadable("module") && !known.contains(subject)) {
            inspection.add(
                    Code.REF_002,
                    place,
                    "there is no module or risk " + subject,
                    Nearest.help(subject, known, "name a module or a risk of registry/modules.yaml"));
        }
    }

    private void change(SeverityChange change) {
        if (!change.code().matches(SeverityChange.CODE_PATTERN)) {
            inspection.add(
                    Code.KEY_006,
                    change.places().of("code"),
                    "what stands here is not the code of a finding",
                    "copy the code from the finding: three capital letters, a hyphen, three digits");
        }
    }
}
