package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.InPlace;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.law.Ground;

/**
 * How much the public edition leaves out (Article 42(5)), in numbers that both editions print. It counts what the public
 * edition shows to be missing, and tells nothing of what is missing. A removal is one redaction.
 */
public record RedactionAccount(
        @JsonPropertyDescription("Id of the assessment") AssessmentId assessment,
        @JsonPropertyDescription("Number of removals") int removals,
        @JsonPropertyDescription(
                        "Number of removals of the assessment before that keep something of it from this report; not among the removals. 0 where nobody counted them")
                int earlier,
        @JsonPropertyDescription("Removals by ground; one may rest on several") List<OfGround> grounds,
        @JsonPropertyDescription("Removals by module and kind") List<OfModule> modules,
        @JsonPropertyDescription("Removals by what is published in their place") List<OfForm> instead,
        @JsonPropertyDescription("Number of figures, computed shares included") int figures,
        @JsonPropertyDescription("Number of figures that are withheld, or are computed from one that is")
                int figuresWithheld,
        @JsonPropertyDescription(
                        "Words in withheld passages and measures, in per cent of the words of all texts, rounded up; absent where no chapter is written")
                @Nullable
                Integer textWithheld,
        @JsonPropertyDescription(
                        "The account of the assessment before, as it was published where the published file is kept; absent where nothing tells of removals")
                @Nullable
                RedactionAccount previous) {

    public RedactionAccount {
        grounds = List.copyOf(grounds);
        modules = List.copyOf(modules);
        instead = List.copyOf(instead);
        requireNoneNegative(removals, earlier, figures, figuresWithheld);
        if (figuresWithheld > figures) {
            throw new IllegalArgumentException("more figures are withheld than there are");
        }
        if (textWithheld != null && (textWithheld < 0 || textWithheld > 100)) {
            throw new IllegalArgumentException("the share of withheld words is not from 0 to 100 per cent");
        }
        if (removals != modules.stream().mapToInt(OfModule::removals).sum()) {
            throw new IllegalArgumentException("the removals of the modules do not add up to all of them");
        }
        if (removals != instead.stream().mapToInt(OfForm::removals).sum()) {
            throw new IllegalArgumentException(
                    "the removals by what stands in their place do not add up to all of them");
        }
    }

    private static void requireNoneNegative(int... counts) {
        if (IntStream.of(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a number of removals or figures is below 0");
        }
    }

    /** How many removals rest on a ground. */
    public record OfGround(
            @JsonPropertyDescription("Ground of Article 42(5)") Ground ground,
            @JsonPropertyDescription("Number of removals") int removals) {

        public OfGround {
            requireNoneNegative(removals);
        }
    }

    /** The removals in one module, by kind. */
    public record OfModule(
            @JsonPropertyDescription("The module; absent for what belongs to none, or to several") @Nullable
                    ModuleId module,
            @JsonPropertyDescription("Removed figures") int figures,
            @JsonPropertyDescription("Removed names") int names,
            @JsonPropertyDescription("Removed texts of measures") int measures,
            @JsonPropertyDescription("Removed answers") int answers,
            @JsonPropertyDescription("Removed passages") int passages) {

        public OfModule {
            requireNoneNegative(figures, names, measures, answers, passages);
        }

        /** All of them. */
        public int removals() {
            return figures + names + measures + answers + passages;
        }
    }

    /** How many removals leave the same in their place. */
    public record OfForm(
            @JsonPropertyDescription("What is published in their place") InPlace form,
            @JsonPropertyDescription("Number of removals") int removals) {

        public OfForm {
            requireNoneNegative(removals);
        }
    }

    /** How many removals rest on a ground. */
    public int on(Ground ground) {
        return grounds.stream()
                .filter(of -> of.ground() == ground)
                .mapToInt(OfGround::removals)
                .sum();
    }

    /** How many removals leave this in their place. */
    public int leaving(InPlace form) {
        return instead.stream()
                .filter(of -> of.form() == form)
                .mapToInt(OfForm::removals)
                .sum();
    }
}
