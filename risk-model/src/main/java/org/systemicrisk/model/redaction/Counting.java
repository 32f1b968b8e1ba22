package org.systemicrisk.model.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.RedactionAccount.OfForm;
import org.systemicrisk.model.assessment.RedactionAccount.OfGround;
import org.systemicrisk.model.assessment.RedactionAccount.OfModule;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.InPlace;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Writing;
import org.systemicrisk.model.text.Writings;

/** Counts the removals of one year for the {@link RedactionAccount}. */
final class Counting {

    private final ScoredAssessment scored;
    private final Assessment year;
    private final Withholdings withholdings;
    private final Forms forms;
    private final List<Writing> texts;
    private final PassageModules passages;

    /** @param scored with all its values */
    private Counting(ScoredAssessment scored) {
        this.scored = scored;
        this.year = scored.assessment();
        this.withholdings = Withholdings.of(year, year);
        this.forms = Forms.of(year);
        this.texts = Writings.of(year, Lexicon.EMPTY);
        this.passages = PassageModules.of(texts);
    }

    /**
     * Counts the removals of an assessment, with the account of the one before: what the public was told then, where that
     * is kept, else what its redactions say today.
     *
     * @param earlier how many removals of the assessment before keep something of it from this report
     */
    static RedactionAccount of(ScoredAssessment scored, int earlier) {
        return new Counting(scored).account(earlier, before(scored.previous()));
    }

    private static @Nullable RedactionAccount before(@Nullable ScoredAssessment before) {
        if (before == null) {
            return null;
        }
        PublishedEdition published = before.assessment().published();
        if (published != null && published.account() != null) {
            return published.account();
        }
        return before.assessment().redactions().isEmpty() ? null : new Counting(before).account(0, null);
    }

    private RedactionAccount account(int earlier, @Nullable RedactionAccount previous) {
        return new RedactionAccount(
                year.id(),
                year.redactions().size(),
                earlier,
                grounds(),
                modules(),
                instead(),
                scored.figures().observations().size(),
                Math.toIntExact(scored.figures().observations().stream()
                        .filter(figure -> withholdings.of(figure).isPresent())
                        .count()),
                year.narrative().chapters().isEmpty()
                        ? null
                        : WithheldWords.of(year, texts).percent(),
                previous);
    }

    private List<OfGround> grounds() {
        Map<Ground, Integer> counts = new EnumMap<>(Ground.class);
        year.redactions().stream()
                .flatMap(redaction -> redaction.grounds().stream().distinct())
                .forEach(ground -> counts.merge(ground, 1, Integer::sum));
        return Arrays.stream(Ground.values())
                .map(ground -> new OfGround(ground, counts.getOrDefault(ground, 0)))
                .toList();
    }

    /** Every module, in the registry's order, and last what belongs to none. */
    private List<OfModule> modules() {
        Map<Optional<ModuleId>, OfModule> counts = new LinkedHashMap<>();
        year.modules().forEach(module -> counts.put(Optional.of(module.id()), none(module.id())));
        OfModule elsewhere = none(null);
        for (Redaction redaction : year.redactions()) {
            Optional<ModuleId> module = module(redaction).filter(id -> counts.containsKey(Optional.of(id)));
            if (module.isPresent()) {
                counts.computeIfPresent(module, (id, before) -> counted(redaction.target(), before));
            } else {
                elsewhere = counted(redaction.target(), elsewhere);
            }
        }
        List<OfModule> all = new ArrayList<>(counts.values());
        if (elsewhere.removals() > 0) {
            all.add(elsewhere);
        }
        return all;
    }

    private static OfModule none(@Nullable ModuleId module) {
        return new OfModule(module, 0, 0, 0, 0, 0);
    }

    private static OfModule counted(RedactionTarget target, OfModule m) {
        return new OfModule(
                m.module(),
                m.figures() + one(target, RedactionTarget.Figure.class),
                m.names() + one(target, RedactionTarget.Name.class),
                m.measures() + one(target, RedactionTarget.MeasureEntry.class),
                m.answers() + one(target, RedactionTarget.AnswerTo.class),
                m.passages() + one(target, RedactionTarget.Passage.class));
    }

    private static int one(RedactionTarget target, Class<? extends RedactionTarget> kind) {
        return kind.isInstance(target) ? 1 : 0;
    }

    /** Where the public edition shows that something is missing; a name is shared by all chapters. */
    private Optional<ModuleId> module(Redaction redaction) {
        RedactionTarget target = redaction.target();
        if (target instanceof RedactionTarget.Figure figure) {
            return year.registry().metric(figure.metric()).map(Metric::module);
        }
        if (target instanceof RedactionTarget.MeasureEntry entry) {
            return year.registry().measure(entry.measure()).map(Measure::module);
        }
        if (target instanceof RedactionTarget.AnswerTo answer) {
            return Optional.of(answer.module());
        }
        return target instanceof RedactionTarget.Passage ? passages.of(redaction.id()) : Optional.empty();
    }

    private List<OfForm> instead() {
        Map<InPlace, Integer> counts = new EnumMap<>(InPlace.class);
        year.redactions().forEach(redaction -> counts.merge(instead(redaction), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new OfForm(entry.getKey(), entry.getValue()))
                .toList();
    }

    private InPlace instead(Redaction redaction) {
        return redaction.target() instanceof RedactionTarget.Figure figure
                ? InPlace.of(forms.published(redaction, figure.metric()))
                : InPlace.MARK;
    }
}
