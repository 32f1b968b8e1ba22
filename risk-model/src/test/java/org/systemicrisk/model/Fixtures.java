package org.systemicrisk.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.AssessmentKind;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.Provider;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.Service;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.assessment.SeverityChange;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.law.LegalVocabulary;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.BreakKind;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.MetricKind;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.registry.PublishedElsewhere;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.registry.SeriesBreak;
import org.systemicrisk.model.registry.ShareOf;

/** A methodology with five steps and assessments of one module called {@code goods}, for tests. */
public final class Fixtures {

    public static final ModuleId GOODS = new ModuleId("goods");
    public static final MetricId RATE = new MetricId("goods.rate");
    public static final Period YEAR = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));

    public static final List<String> PROBABILITY =
            List.of("very-unlikely", "unlikely", "possible", "likely", "certain");
    public static final List<String> SEVERITY = List.of("very-low", "low", "medium", "high", "very-high");
    public static final List<String> RISK = List.of("low", "low-medium", "medium", "medium-high", "high");
    public static final List<String> EFFECTIVENESS = List.of("very-weak", "weak", "moderate", "strong", "very-strong");

    private Fixtures() {}

    public static Methodology methodology(String version) {
        return methodology(version, List.of("0", "1", "2", "3", "4"));
    }

    /**
     * A methodology with other points.
     *
     * @param points what the answers {@code m0}, {@code m1} and so on count
     */
    public static Methodology methodology(String version, List<String> points) {
        return Methods.methodology(
                version,
                "Five steps",
                scales(),
                Methods.byRate("probability", "%", null, bands(PROBABILITY, "0.2", "0.3", "0.4", "0.6"), null),
                Methods.byMean("severity", List.of("scope", "scale", "remediability")),
                Methods.byMatrix("risk", "probability", "severity", inherent()),
                Methods.byAnswers(
                        "effectiveness",
                        maturity(points),
                        new NumberRounding(BigDecimal.ONE, Rounding.HALF_UP, Places.NONE),
                        null,
                        bands(EFFECTIVENESS, "10", "40", "70", "90")),
                Methods.byMatrix("residual", "effectiveness", "risk", residual()),
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    public static Methodology withMapping(Methodology m, LabelMapping... mappings) {
        return Methods.methodology(
                m.version(),
                m.name(),
                m.scales(),
                m.probability(),
                m.severity(),
                m.inherent(),
                m.effectiveness(),
                m.residual(),
                List.of(mappings),
                m.changes(),
                m.source(),
                m.note(),
                m.places());
    }

    public static Assessment assessment(
            String id,
            Methodology methodology,
            List<Observation> observations,
            List<ModuleRatings> ratings,
            @Nullable Assessment previous) {
        return new Assessment(
                new AssessmentId(id),
                settings(),
                header(methodology),
                registry(),
                LegalVocabulary.EMPTY,
                methodology,
                observations,
                ratings,
                List.of(),
                List.of(),
                Narrative.EMPTY,
                null,
                previous);
    }

    public static Assessment with(Assessment a, Registry registry, List<Redaction> redactions, Narrative narrative) {
        return copy(a, a.settings(), registry, a.observations(), redactions, narrative, a.previous());
    }

    public static Assessment withObservations(Assessment a, List<Observation> observations) {
        return copy(a, a.settings(), a.registry(), observations, a.redactions(), a.narrative(), a.previous());
    }

    public static Assessment withPrevious(Assessment a, Assessment previous) {
        return copy(a, a.settings(), a.registry(), a.observations(), a.redactions(), a.narrative(), previous);
    }

    public static Assessment withPublished(Assessment a, @Nullable PublishedEdition published) {
        return new Assessment(
                a.id(),
                a.settings(),
                a.header(),
                a.registry(),
                a.legal(),
                a.methodology(),
                a.observations(),
                a.ratings(),
                a.redactions(),
                a.consultations(),
                a.narrative(),
                published,
                a.previous());
    }

    public static Assessment withFindings(Assessment a, List<SeverityChange> findings) {
        Settings s = a.settings();
        Settings settings = new Settings(
                s.service(),
                s.provider(),
                s.designation(),
                s.language(),
                s.numberFormat(),
                s.look(),
                s.policy(),
                s.sensitivity(),
                s.coverNote(),
                findings,
                s.note(),
                s.places());
        return copy(a, settings, a.registry(), a.observations(), a.redactions(), a.narrative(), a.previous());
    }

    private static Assessment copy(
            Assessment a,
            Settings settings,
            Registry registry,
            List<Observation> observations,
            List<Redaction> redactions,
            Narrative narrative,
            @Nullable Assessment previous) {
        return new Assessment(
                a.id(),
                settings,
                a.header(),
                registry,
                a.legal(),
                a.methodology(),
                observations,
                a.ratings(),
                redactions,
                a.consultations(),
                narrative,
                a.published(),
                previous);
    }

    public static Registry registry() {
        return registry(List.of(), List.of());
    }

    /** With some metrics, and what others have published of them. */
    public static Registry registry(List<Metric> metrics, List<PublicFact> facts) {
        RiskModule goods = new RiskModule(
                GOODS,
                "Goods",
                null,
                new AssessmentId("2023"),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                Places.NONE);
        return new Registry(
                List.of(goods),
                List.of(),
                metrics,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                facts);
    }

    /** A count of items in the module {@code goods}. */
    public static Metric metric(MetricId id, @Nullable ShareOf share, @Nullable PublishedElsewhere alsoIn) {
        return new Metric(
                id,
                GOODS,
                "Name",
                MetricKind.EXPOSURE,
                MeasureOf.COUNT,
                "items",
                null,
                null,
                null,
                List.of(),
                null,
                share,
                null,
                alsoIn,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    /** A count whose definition changed with an assessment. */
    public static Metric brokenFrom(MetricId id, String assessment) {
        SeriesBreak broken = new SeriesBreak(
                new AssessmentId(assessment), BreakKind.DEFINITION, Prose.of("Days were counted."), Places.NONE);
        return like(metric(id, null, null), List.of(), List.of(broken));
    }

    /** A count that others were before. */
    public static Metric superseding(MetricId id, MetricId... earlier) {
        return like(metric(id, null, null), List.of(earlier), List.of());
    }

    private static Metric like(Metric m, List<MetricId> supersedes, List<SeriesBreak> breaks) {
        return new Metric(
                m.id(),
                m.module(),
                m.name(),
                m.kind(),
                m.measure(),
                m.unit(),
                m.unitOne(),
                m.definition(),
                m.partOf(),
                m.sumOf(),
                m.stageAfter(),
                m.share(),
                m.decimals(),
                m.alsoIn(),
                m.log(),
                m.retention(),
                m.since(),
                m.until(),
                supersedes,
                breaks,
                m.worseWhen(),
                m.source(),
                m.note(),
                m.places());
    }

    /** A redaction with a harm and a reason. */
    public static Redaction redaction(String id, RedactionTarget target, String instead, Ground... grounds) {
        return new Redaction(
                new RedactionId(id),
                target,
                null,
                List.of(grounds),
                Prose.of("harm"),
                Prose.of("reason"),
                List.of(),
                Replacement.of(instead),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Places.NONE);
    }

    public static Observation observation(MetricId metric, String value) {
        return observation(metric, value, YEAR, Territory.of("EU"));
    }

    public static Observation observation(MetricId metric, String value, Period period, Territory territory) {
        return Observation.of(metric, Cell.of(Quantity.of(new BigDecimal(value))), period, territory);
    }

    /** Computed from a rate, three parts of severity and maturity answers, given by their points 0 to 4. */
    public static ModuleRatings computed(List<Integer> severity, List<Integer> points) {
        return ratings(
                new ProbabilityInput(RATE, null, null, null, null, Places.NONE),
                new SeverityInput(parts(severity), null, null, null, null, Places.NONE),
                null,
                new EffectivenessInput(answers(points), null, null, null, null, null, Places.NONE),
                null);
    }

    /** Stated, as for a report that prints its ratings and nothing else. */
    public static ModuleRatings stated(String inherent, String effectiveness, String residual) {
        return ratings(
                null,
                null,
                new RatingInput(StatedRating.of(inherent), null, null, null, Places.NONE),
                new EffectivenessInput(List.of(), StatedRating.of(effectiveness), null, null, null, null, Places.NONE),
                new ResidualInput(null, null, null, StatedRating.of(residual), null, null, null, Places.NONE));
    }

    public static ModuleRatings overridden(ModuleRatings r, String residual, String reason, String by) {
        RatingOverride override = new RatingOverride(new StepId(residual), reason, by, Places.NONE);
        return ratings(
                r.probability(),
                r.severity(),
                r.inherent(),
                r.effectiveness(),
                new ResidualInput(null, null, null, null, override, null, null, Places.NONE));
    }

    public static ModuleRatings ratings(
            @Nullable ProbabilityInput probability,
            @Nullable SeverityInput severity,
            @Nullable RatingInput inherent,
            @Nullable EffectivenessInput effectiveness,
            @Nullable ResidualInput residual) {
        return new ModuleRatings(
                GOODS,
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Places.NONE);
    }

    /** A module of which nothing is known but the ratings of its risks. */
    public static ModuleRatings ofRisks(List<RiskRatings> risks) {
        return new ModuleRatings(
                GOODS,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                risks,
                null,
                Places.NONE);
    }

    /** A single risk, without conditions that ask anything. */
    public static RiskRatings risk(
            String id,
            @Nullable ProbabilityInput probability,
            @Nullable SeverityInput severity,
            @Nullable RatingInput inherent,
            @Nullable EffectivenessInput effectiveness) {
        return new RiskRatings(
                new RiskId(id),
                probability,
                severity,
                inherent,
                effectiveness,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static Map<String, Answer> parts(List<Integer> numbers) {
        Map<String, Answer> parts = new LinkedHashMap<>();
        List<String> names = List.of("scope", "scale", "remediability");
        for (int i = 0; i < numbers.size(); i++) {
            Cell<AnswerValue> value = Cell.of(AnswerValue.of(Integer.toString(numbers.get(i))));
            parts.put(
                    names.get(i),
                    new Answer(value, "because " + names.get(i), null, null, List.of(), null, null, Places.NONE));
        }
        return parts;
    }

    private static List<QuestionAnswer> answers(List<Integer> points) {
        List<QuestionAnswer> answers = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            answers.add(new QuestionAnswer(
                    new QuestionId("q" + (i + 1)),
                    Cell.of(new MaturityId("m" + points.get(i))),
                    "because of question " + (i + 1),
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    Places.NONE));
        }
        return answers;
    }

    private static List<MaturityStep> maturity(List<String> points) {
        List<MaturityStep> steps = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            steps.add(new MaturityStep(
                    new MaturityId("m" + i), "Maturity " + i, new BigDecimal(points.get(i)), null, null, Places.NONE));
        }
        return steps;
    }

    private static List<Band> bands(List<String> steps, String... bounds) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            BigDecimal from = i == 0 ? null : new BigDecimal(bounds[i - 1]);
            BigDecimal below = i == bounds.length ? null : new BigDecimal(bounds[i]);
            bands.add(Methods.band(steps.get(i), from, null, below, null, null));
        }
        return bands;
    }

    private static Map<String, List<Step>> scales() {
        Map<String, List<Step>> scales = new LinkedHashMap<>();
        scales.put("probability", steps(PROBABILITY));
        scales.put("severity", steps(SEVERITY));
        scales.put("risk", steps(RISK));
        scales.put("effectiveness", steps(EFFECTIVENESS));
        scales.put("residual", steps(RISK));
        return scales;
    }

    public static List<Step> steps(List<String> ids) {
        return ids.stream()
                .map(id -> Methods.step(id, id.replace('-', ' '), null))
                .toList();
    }

    private static Map<String, List<StepId>> inherent() {
        return matrix(PROBABILITY, "00112", "01123", "11233", "12334", "23344");
    }

    private static Map<String, List<StepId>> residual() {
        return matrix(EFFECTIVENESS, "01234", "01234", "00123", "00012", "00001");
    }

    private static Map<String, List<StepId>> matrix(List<String> rows, String... ranks) {
        Map<String, List<StepId>> matrix = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            matrix.put(
                    rows.get(i),
                    ranks[i].chars()
                            .mapToObj(c -> new StepId(RISK.get(c - '0')))
                            .toList());
        }
        return matrix;
    }

    private static Settings settings() {
        return Settings.of(
                new Service("Example", null, null, null, Places.NONE),
                new Provider("Example B.V.", null, null, null, Places.NONE),
                "en");
    }

    private static AssessmentHeader header(Methodology methodology) {
        Dates dates = new Dates(
                YEAR, LocalDate.of(2024, 6, 30), LocalDate.of(2024, 9, 20), null, null, null, null, Places.NONE);
        return new AssessmentHeader(
                AssessmentKind.ANNUAL,
                "Report",
                null,
                methodology.version(),
                null,
                null,
                null,
                dates,
                null,
                List.of(),
                List.of(),
                null,
                Places.NONE);
    }
}
