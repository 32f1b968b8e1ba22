package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.narrative.Prose;

/** A module: a chapter-sized group of risks that is rated as one. */
public record RiskModule(
        @JsonPropertyDescription("Id of the module") ModuleId id,
        @JsonPropertyDescription("Title of the chapter") String name,
        @JsonPropertyDescription("Short name for pictures and table heads") @JsonProperty("short") @Nullable
                String shortName,
        @JsonPropertyDescription("Assessment in which the module first appears") AssessmentId since,
        @JsonPropertyDescription("Last assessment in which it appears") @Nullable AssessmentId until,
        @JsonPropertyDescription("Modules it continues: a rename, a split, a merge") List<ModuleId> supersedes,
        @JsonPropertyDescription("Why it does not appear any more, or not under this id") @Nullable Prose ended,
        @JsonPropertyDescription("What the module covers") @Nullable Prose definition,
        @JsonPropertyDescription("The risks of the module") List<Risk> risks,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public RiskModule {
        supersedes = List.copyOf(supersedes);
        risks = List.copyOf(risks);
    }

    /** The assessments in which it appears. */
    public Lifetime lifetime() {
        return new Lifetime(since, until);
    }

    /** The module with those of its risks that appear in an assessment. */
    public RiskModule in(AssessmentId assessment) {
        List<Risk> there =
                risks.stream().filter(risk -> risk.lifetime().holds(assessment)).toList();
        return there.size() == risks.size()
                ? this
                : new RiskModule(id, name, shortName, since, until, supersedes, ended, definition, there, note, places);
    }

    /** The short name, or the name where there is none. */
    public String label() {
        return shortName == null ? name : shortName;
    }
}
