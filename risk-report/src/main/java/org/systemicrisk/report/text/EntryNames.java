package org.systemicrisk.report.text;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Words;

/** Names of modules and risks of one year, each with its residual rating of that year where it has one. */
final class EntryNames {

    private final ScoredAssessment year;
    private final Words words;

    EntryNames(ScoredAssessment year, Words words) {
        this.year = year;
        this.words = words;
    }

    /** The name of a module or a risk, or its id where the registry has none. */
    String name(String id) {
        Registry registry = year.assessment().registry();
        return registry.module(new ModuleId(id))
                .map(RiskModule::name)
                .or(() -> registry.risks().stream()
                        .filter(risk -> risk.id().value().equals(id))
                        .findFirst()
                        .map(Risk::name))
                .orElse(id);
    }

    /** {@code “Toys”}, or {@code “Toys” and “Tools”}. */
    String names(List<String> ids) {
        return joined(ids.stream().map(this::quoted).toList());
    }

    /** {@code “Toys” (Medium)}. */
    String rated(List<String> ids, RatingTerms ratings) {
        return joined(ids.stream()
                .map(id -> residual(id, ratings)
                        .map(rating -> words.text("entry.rated", quoted(id), rating))
                        .orElseGet(() -> quoted(id)))
                .toList());
    }

    private Optional<String> residual(String id, RatingTerms ratings) {
        return year.scoresOf(id)
                .map(scores -> scores.of(Dimension.RESIDUAL))
                .map(score -> ratings.rating(
                        score.rating(), Dimension.RESIDUAL, year.assessment().methodology()));
    }

    private String joined(List<String> names) {
        return new Enumerations(words).join(names);
    }

    private String quoted(String id) {
        return words.text("entry.name", name(id));
    }
}
