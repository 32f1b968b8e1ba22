package org.systemicrisk.report.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.comparison.EntryChange;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.Continuation.Kind;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.RatingTerms;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.view.SummaryView.EntryLine;
import org.systemicrisk.report.words.Enumerations;

/** Says which modules and risks are not the same entries as in the assessment compared to, and why. */
final class EntriesMapper {

    private final Phrases phrases;
    private final RatingTerms ratings;

    EntriesMapper(Phrases phrases) {
        this.phrases = phrases;
        this.ratings = phrases.terms().ratings();
    }

    List<EntryLine> map() {
        Assessment previous = phrases.terms().assessment().previous();
        if (previous == null) {
            return List.of();
        }
        return ratings.entries().stream()
                .filter(this::isTold)
                .map(entry -> line(entry, Terms.year(previous)))
                .toList();
    }

    /** A rename that left the name as it was is one of the files only. */
    private boolean isTold(EntryChange entry) {
        return entry.kind() != Kind.RENAMED || !ratings.now(entry).equals(ratings.before(entry));
    }

    private EntryLine line(EntryChange entry, String year) {
        String key = "entry." + Enumerations.wire(entry.level()) + "." + Enumerations.wire(entry.kind());
        String words = phrases.word(key, ratings.before(entry), ratings.now(entry), year);
        return new EntryLine(words, why(entry));
    }

    private List<Markdown> why(EntryChange entry) {
        return entry.before().stream()
                .flatMap(id -> Stream.ofNullable(ended(id))
                        .map(text -> phrases.markdown(text, "ended-" + id.replace('.', '-'), 3)))
                .toList();
    }

    private @Nullable Prose ended(String id) {
        Optional<RiskModule> module = phrases.registry().module(new ModuleId(id));
        return module.map(RiskModule::ended)
                .or(() -> phrases.registry().risks().stream()
                        .filter(risk -> risk.id().value().equals(id))
                        .map(Risk::ended)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(null);
    }
}
