package org.systemicrisk.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.assessment.Evidence;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.comparison.Bridge;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.redaction.Withholdings;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Writing;
import org.systemicrisk.model.text.Writings;

/**
 * What rules look at: a scored assessment, complete, with its texts and with an index for everything that is looked up.
 * It holds secrets; what a finding says of them goes through {@link #say} and {@code Span.quote}.
 */
public final class Dossier {

    private final ScoredAssessment scored;
    private final Lexicon lexicon;
    private final LocalDate asOf;
    private final RegistryIndex registry;
    private final Secrecy secrecy;
    private final @Nullable Dossier before;
    private final @Nullable Comparison comparison;
    private final Map<EvidenceId, Evidence> evidence = new HashMap<>();
    private final Map<ModuleId, List<Writing>> writingsOfModule = new HashMap<>();
    private @Nullable List<Writing> writings;
    private final Map<Class<?>, Object> shared = new HashMap<>();

    private Dossier(ScoredAssessment scored, Assessment published, Lexicon lexicon, LocalDate asOf) {
        Assessment assessment = scored.assessment();
        this.scored = scored;
        this.lexicon = lexicon;
        this.asOf = asOf;
        this.registry = new RegistryIndex(assessment.registry());
        this.secrecy = new Secrecy(Withholdings.of(assessment, published));
        this.before = scored.previous() == null ? null : new Dossier(scored.previous(), published, lexicon, asOf);
        this.comparison = Comparison.of(scored).orElse(null);
        assessment.header().evidence().forEach(document -> evidence.putIfAbsent(document.id(), document));
    }

    /**
     * The dossier of an assessment.
     *
     * @param lexicon words of the report's language
     * @param asOf the day on which dates are judged; nothing asks the clock
     */
    public static Dossier of(ScoredAssessment scored, Lexicon lexicon, LocalDate asOf) {
        return new Dossier(scored, scored.assessment(), lexicon, asOf);
    }

    public ScoredAssessment scored() {
        return scored;
    }

    public Assessment assessment() {
        return scored.assessment();
    }

    public Registry registry() {
        return assessment().registry();
    }

    /** What belongs to a module, and what acts on a risk. */
    public RegistryIndex index() {
        return registry;
    }

    public Dates dates() {
        return assessment().header().dates();
    }

    /** The day on which dates are judged. */
    public LocalDate asOf() {
        return asOf;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The assessment it is compared to. */
    public Optional<Dossier> before() {
        return Optional.ofNullable(before);
    }

    /** The figures of a metric, computed shares included; several when it was counted in several territories. */
    public List<Observation> figures(MetricId metric) {
        return scored.figures().of(metric);
    }

    /** The only, or first, figure of a metric. */
    public Optional<Observation> figure(MetricId metric) {
        return figures(metric).stream().findFirst();
    }

    public Optional<ModuleRatings> ratings(ModuleId module) {
        return assessment().ratingsOf(module);
    }

    /** The scores of a module or a risk, by its id. */
    public Optional<SubjectScores> scores(String subject) {
        return scored.scoresOf(subject);
    }

    /** How a rating changed against the assessment before; empty when there is none. */
    public Optional<RatingChange> change(String subject, Dimension dimension) {
        return Optional.ofNullable(comparison).flatMap(known -> known.of(subject, dimension));
    }

    /** What the method moved of a rating, and what the data; empty when it is compared to nothing. */
    public Optional<Crossing> crossing(String subject, Dimension dimension) {
        return shared(Crossings.class, dossier -> new Crossings(Bridge.to(scored)))
                .bridge()
                .flatMap(bridge -> bridge.of(subject, dimension));
    }

    /** Whether the figures of a metric have a break between the assessment before and this one. */
    public boolean hasBreak(MetricId metric) {
        return before().flatMap(earlier -> registry().metric(metric).filter(known -> !known.breaksBetween(
                                earlier.assessment().id(), assessment().id())
                        .isEmpty()))
                .isPresent();
    }

    public Optional<Evidence> evidence(EvidenceId id) {
        return Optional.ofNullable(evidence.get(id));
    }

    /** Whether a measure is existing, new or planned in this assessment. */
    public MeasureStatus status(Measure measure) {
        return MeasureStatus.of(measure, assessment());
    }

    /** Every text that is printed, the narrative first. */
    public List<Writing> writings() {
        List<Writing> all = writings;
        if (all == null) {
            all = Writings.of(assessment(), lexicon);
            writings = all;
            for (Writing writing : all) {
                writing.module().ifPresent(module -> writingsOfModule
                        .computeIfAbsent(module, id -> new ArrayList<>())
                        .add(writing));
            }
        }
        return all;
    }

    /** The texts that are printed in a module's chapter. */
    public List<Writing> writings(ModuleId module) {
        writings();
        return writingsOfModule.getOrDefault(module, List.of());
    }

    /** What the metrics are used for. */
    public MetricUses uses() {
        return shared(MetricUses.class, MetricUses::of);
    }

    /** Something that several rules need and that is found out once, when the first of them asks. */
    public <T> T shared(Class<T> kind, Function<Dossier, T> findOut) {
        Object known = shared.get(kind);
        if (known == null) {
            known = findOut.apply(this);
            shared.put(kind, known);
        }
        return kind.cast(known);
    }

    /** What is withheld. */
    public Withholdings withholdings() {
        return secrecy.withholdings();
    }

    /** Whether a figure, or a part it is computed from, is withheld from the public edition. */
    public boolean isWithheld(Observation figure) {
        return withholdings().of(figure).isPresent();
    }

    /** Whether a measure's title and texts are withheld from the public edition. */
    public boolean isWithheld(MeasureId measure) {
        return withholdings().ofMeasure(measure).isPresent();
    }

    /** A figure's value for a finding: {@code 2,764,070}; in place of a withheld one, words that do not tell it. */
    public String say(Observation figure) {
        return secrecy.shown(figure).orElse("a withheld value");
    }

    /** A number for a finding. What follows from a withheld figure must not be said either. */
    public static String number(BigDecimal value) {
        return Secrecy.number(value);
    }

    /** What stands for a figure in a finding's digest. */
    public String contentOf(Observation figure) {
        return secrecy.content(figure);
    }

    /** What stands for a measure in a finding's digest: what it says of itself. */
    public String contentOf(Measure measure) {
        return secrecy.content(measure);
    }

    /** What stands for a text in a finding's digest. */
    public static String contentOf(@Nullable Prose prose) {
        return Secrecy.text(prose);
    }

    /** Secrets are in here: only the id. */
    @Override
    public String toString() {
        return "dossier of " + assessment();
    }

    /** The bridge, found once. */
    private record Crossings(Optional<Bridge> bridge) {}
}
