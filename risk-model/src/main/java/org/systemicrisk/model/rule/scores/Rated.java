package org.systemicrisk.model.rule.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.assessment.TeamRatings;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.SourceRef;
import org.systemicrisk.model.rule.Dossier;

/**
 * A module or a risk with what it is rated from.
 *
 * @param kind {@code module} or {@code risk}
 * @param module the module, or that of the risk
 */
record Rated(
        String kind,
        String id,
        ModuleId module,
        @Nullable ProbabilityInput probability,
        @Nullable SeverityInput severity,
        @Nullable RatingInput inherent,
        @Nullable EffectivenessInput effectiveness,
        @Nullable ResidualInput residual,
        @Nullable RatingInput priority,
        @Nullable RatingInput conclusion,
        @Nullable Prose explanation,
        Places places) {

    /** All modules and all risks that are rated singly. */
    static List<Rated> all(Dossier dossier) {
        List<Rated> all = new ArrayList<>();
        for (ModuleRatings ratings : dossier.assessment().ratings()) {
            all.add(of(ratings));
            ratings.risks().forEach(risk -> all.add(of(risk, ratings.module())));
        }
        return all;
    }

    /** The same, and what teams say of risks. */
    static List<Rated> withTeams(Dossier dossier) {
        List<Rated> all = new ArrayList<>(all(dossier));
        for (ModuleRatings ratings : dossier.assessment().ratings()) {
            ratings.risks()
                    .forEach(risk -> risk.teams().forEach(team -> all.add(of(team, risk.risk(), ratings.module()))));
        }
        return all;
    }

    private static Rated of(TeamRatings r, RiskId risk, ModuleId module) {
        return new Rated(
                "team",
                r.team() + " on the risk " + risk,
                module,
                r.probability(),
                r.severity(),
                r.inherent(),
                r.effectiveness(),
                r.residual() == null ? null : ResidualInput.undecided(r.residual()),
                null,
                null,
                null,
                r.places());
    }

    private static Rated of(ModuleRatings r) {
        return new Rated(
                "module",
                r.module().value(),
                r.module(),
                r.probability(),
                r.severity(),
                r.inherent(),
                r.effectiveness(),
                r.residual(),
                r.priority(),
                r.conclusion(),
                r.explanation(),
                r.places());
    }

    private static Rated of(RiskRatings r, ModuleId module) {
        return new Rated(
                "risk",
                r.risk().value(),
                module,
                r.probability(),
                r.severity(),
                r.inherent(),
                r.effectiveness(),
                r.residual(),
                r.priority(),
                r.conclusion(),
                r.explanation(),
                r.places());
    }

    boolean isModule() {
        return kind.equals("module");
    }

    /** What a finding about it is about. */
    String subject() {
        return kind + " " + id;
    }

    /** Where something of it stands, by its key. */
    Place at(String key) {
        return places.of(key);
    }

    /** What is given about one of its ratings beside its inputs; empty when nothing is. */
    Optional<ByHand> byHand(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY ->
                Optional.ofNullable(probability).map(p -> new ByHand(p.stated(), p.override(), p.source(), p.places()));
            case SEVERITY ->
                Optional.ofNullable(severity).map(s -> new ByHand(s.stated(), s.override(), s.source(), s.places()));
            case INHERENT -> byHand(inherent);
            case EFFECTIVENESS ->
                Optional.ofNullable(effectiveness)
                        .map(e -> new ByHand(e.stated(), e.override(), e.source(), e.places()));
            case RESIDUAL ->
                Optional.ofNullable(residual).map(r -> new ByHand(r.stated(), r.override(), r.source(), r.places()));
            case PRIORITY -> byHand(priority);
            case CONCLUSION -> byHand(conclusion);
        };
    }

    private static Optional<ByHand> byHand(@Nullable RatingInput input) {
        return Optional.ofNullable(input).map(i -> new ByHand(i.stated(), i.override(), i.source(), i.places()));
    }

    /** A rating that somebody wrote down. */
    record ByHand(
            @Nullable StatedRating stated,
            @Nullable RatingOverride override,
            @Nullable SourceRef source,
            Places places) {}
}
