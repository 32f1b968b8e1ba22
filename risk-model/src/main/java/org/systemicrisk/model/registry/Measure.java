package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.FunctionalityId;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.law.Factor;
import org.systemicrisk.model.law.MitigationType;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;

/** A mitigation measure (Article 35(1)). Whether it is existing, new or planned follows from its dates. */
public record Measure(
        @JsonPropertyDescription("Id of the measure") MeasureId id,
        @JsonPropertyDescription("Title") Cell<String> title,
        @JsonPropertyDescription("Module it belongs to; may be given once for the file") @Nullable ModuleId module,
        @JsonPropertyDescription("Heading under which existing measures are printed") @Nullable String group,
        @JsonPropertyDescription("What it does") @Nullable Prose description,
        @JsonPropertyDescription("Letters of Article 35(1)") List<MitigationType> articles,
        @JsonPropertyDescription("Risks it acts on") List<RiskId> risks,
        @JsonPropertyDescription("Factors of Article 34(2) it acts on") List<Factor> factors,
        @JsonPropertyDescription("Functionalities it acts on") List<FunctionalityId> functionalities,
        @JsonPropertyDescription("Unit that answers for it") @Nullable UnitId owner,
        @JsonPropertyDescription("Date from which it operates; absent for a planned measure") @Nullable
                PartialDate since,
        @JsonPropertyDescription("Date by which a planned measure operates") @Nullable PartialDate due,
        @JsonPropertyDescription("Date until which it operates") @Nullable PartialDate until,
        @JsonPropertyDescription("Whether it restricts rights of users or traders") @Nullable Boolean restrictive,
        @JsonPropertyDescription("Its effect on fundamental rights (Article 35(1), recital 86)") @Nullable
                Prose rightsEffect,
        @JsonPropertyDescription("What guards against that effect") @Nullable Prose safeguard,
        @JsonPropertyDescription("What it relies on, when it is only words or a word given") List<Reliance> reliesOn,
        @JsonPropertyDescription("Metrics in which it should be seen") List<EffectMetric> effects,
        @JsonPropertyDescription("How it will be seen that a planned measure works") @Nullable Indicator indicator,
        @JsonPropertyDescription("What became of it, by assessment") List<Progress> progress,
        @JsonPropertyDescription("Evidence for it") List<EvidenceId> evidence,
        @JsonPropertyDescription("Languages in which it works") List<String> languages,
        @JsonPropertyDescription("Member States in which it works") List<String> memberStates,
        @JsonPropertyDescription("Measures it continues") List<MeasureId> supersedes,
        @JsonPropertyDescription("Printed as a footnote") @Nullable Prose footnote,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Measure {
        articles = List.copyOf(articles);
        risks = List.copyOf(risks);
        factors = List.copyOf(factors);
        functionalities = List.copyOf(functionalities);
        reliesOn = List.copyOf(reliesOn);
        effects = List.copyOf(effects);
        progress = List.copyOf(progress);
        evidence = List.copyOf(evidence);
        languages = List.copyOf(languages);
        memberStates = List.copyOf(memberStates);
        supersedes = List.copyOf(supersedes);
    }
}
