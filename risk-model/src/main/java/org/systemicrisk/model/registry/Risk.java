package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.law.CategoryCode;
import org.systemicrisk.model.narrative.Prose;

/** A risk of the registry: a sub-category that is the same thing from year to year. */
public record Risk(
        @JsonPropertyDescription("Id of the risk") RiskId id,
        @JsonPropertyDescription("Name as it is printed") String name,
        @JsonPropertyDescription("An earlier name, printed once") @Nullable String formerly,
        @JsonPropertyDescription("Assessment in which the risk first appears") AssessmentId since,
        @JsonPropertyDescription("Last assessment in which it appears") @Nullable AssessmentId until,
        @JsonPropertyDescription("Risks it continues: a rename, a split, a merge") List<RiskId> supersedes,
        @JsonPropertyDescription("Why it does not appear any more, or not under this id") @Nullable Prose ended,
        @JsonPropertyDescription("Cause, event, who is harmed, how") @Nullable Prose statement,
        @JsonPropertyDescription("Why the risk exists on this service") @Nullable Prose cause,
        @JsonPropertyDescription("Design, functioning or use of the service (Article 34(1))") List<Origin> origin,
        @JsonPropertyDescription("Groups that are affected, in words") List<String> affected,
        @JsonPropertyDescription("Systemic risk categories of Article 34(1)") List<CategoryCode> categories,
        @JsonPropertyDescription("Articles of the Charter of Fundamental Rights, as numbers") List<String> rights,
        @JsonPropertyDescription("Categories of the statement-of-reasons database") List<String> sorCategories,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Risk {
        supersedes = List.copyOf(supersedes);
        origin = List.copyOf(origin);
        affected = List.copyOf(affected);
        categories = List.copyOf(categories);
        rights = List.copyOf(rights);
        sorCategories = List.copyOf(sorCategories);
    }

    /** The assessments in which it appears. */
    public Lifetime lifetime() {
        return new Lifetime(since, until);
    }
}
