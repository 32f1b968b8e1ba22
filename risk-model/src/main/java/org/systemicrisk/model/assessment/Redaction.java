package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Protection;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/**
 * One removal from the public edition (Article 42(5)). Harm, reasons and approver stay out of every public file.
 *
 * @param protect in no edition: who knows the distance and how a figure was protected can narrow it down
 * @param presumed in no edition: it would tell where to begin
 */
public record Redaction(
        @JsonPropertyDescription("Id of the redaction, which is public") RedactionId id,
        @JsonPropertyDescription("What is removed") RedactionTarget target,
        @Audience(Audience.Reader.AUTHORITIES) @JsonPropertyDescription("What is removed, in words") @Nullable
                String kind,
        @JsonPropertyDescription("Grounds of Article 42(5)") List<Ground> grounds,
        @Audience(Audience.Reader.AUTHORITIES) @JsonPropertyDescription("The harm in this case") @Nullable Prose harm,
        @Audience(Audience.Reader.AUTHORITIES) @JsonPropertyDescription("Why nothing narrower suffices") @Nullable
                Prose narrower,
        @Audience(Audience.Reader.AUTHORITIES)
                @JsonPropertyDescription("What was considered in place of the removal, and why it does not do")
                List<Considered> considered,
        @JsonPropertyDescription(
                        "What is published in its place: mark (when absent) or, for a figure, band 1000 5000, rounded 1000, index, direction or magnitude")
                @Nullable
                Replacement instead,
        @Audience(Audience.Reader.INTERNAL)
                @JsonPropertyDescription(
                        "Internal: how far from the figure a reader must still find everything possible, 10 % of it when absent: 20 %, or a number in its unit")
                @Nullable
                Protection protect,
        @Audience(Audience.Reader.INTERNAL)
                @JsonPropertyDescription(
                        "Internal, for a figure: relations that nobody states and that a reader will presume")
                List<Presumption> presumed,
        @JsonPropertyDescription("Day on which it is reviewed") @Nullable LocalDate review,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal: who approved it") @Nullable
                String approver,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Redaction {
        grounds = List.copyOf(grounds);
        presumed = List.copyOf(presumed);
        considered = List.copyOf(considered);
    }

    /** What it asks to be published in its place. */
    public Replacement replacement() {
        return instead == null ? Replacement.MARK : instead;
    }

    /** How well the figure it removes is to be protected. */
    public Protection protection() {
        return protect == null ? Protection.USUAL : protect;
    }

    /** Only the id: harm and reasons may repeat what is withheld. */
    @Override
    public String toString() {
        return "redaction " + id;
    }
}
