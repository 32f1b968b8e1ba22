package org.systemicrisk.model.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.AssessmentKind;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.law.LegalVocabulary;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.narrative.SectionText;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.registry.ProgressStatus;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;

/**
 * Assessments made by chance from few ids, so that two of them have much in common and differ in everything that can differ: what
 * continues what, in one registry or in both; risks in other modules; two methodologies with and without a mapping.
 */
final class RandomAssessments {

    private static final List<String> YEARS = List.of("2023", "2024");
    private static final List<String> WORDS = List.of("one", "two", "three");
    private static final List<List<String>> POINTS = List.of(
            List.of("0", "1", "2", "3", "4"), List.of("0", "0", "1", "1", "4"), List.of("0", "3", "3", "4", "4"));

    private static final int IDS = 4;

    private final Random random;

    RandomAssessments(Random random) {
        this.random = random;
    }

    Assessment next() {
        String year = any(YEARS);
        Methodology method = methodology();
        List<RiskModule> modules = modules();
        return new Assessment(
                new AssessmentId(year),
                Fixtures.assessment(year, method, List.of(), List.of(), null).settings(),
                header(year, method),
                new Registry(
                        modules,
                        List.of(),
                        some("m", id -> metric(id)),
                        some("x", id -> measure(id)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                LegalVocabulary.EMPTY,
                method,
                observations(),
                modules.stream().map(this::ratings).toList(),
                redactions(),
                List.of(),
                narrative(),
                null,
                null);
    }

    private Methodology methodology() {
        String version = any(YEARS);
        Methodology plain = Fixtures.methodology(version, any(POINTS));
        if (maybe()) {
            return plain;
        }
        String other = version.equals("2023") ? "2024" : "2023";
        List<String> points = List.of("m0", "m1", "m2", "m3", "m4");
        return Fixtures.withMapping(
                plain,
                Stream.of(
                                mapping(other, "effectiveness", Fixtures.EFFECTIVENESS),
                                mapping(other, "severity", Fixtures.SEVERITY),
                                mapping(other, "probability", Fixtures.PROBABILITY),
                                mapping(other, "risk", Fixtures.RISK),
                                mapping(other, "residual", Fixtures.RISK),
                                mapping(other, "severity.answers", Fixtures.SEVERITY),
                                mapping(other, "effectiveness.answers", points))
                        .filter(mapping -> random.nextInt(4) > 0)
                        .toArray(LabelMapping[]::new));
    }

    /** Mostly as they stand, sometimes by chance. */
    private LabelMapping mapping(String other, String scale, List<String> steps) {
        boolean same = random.nextInt(3) > 0;
        Map<String, StepId> read = new LinkedHashMap<>();
        steps.forEach(step -> read.put(step, new StepId(same ? step : any(steps))));
        return new LabelMapping(other, scale, read, null, Places.NONE);
    }

    private AssessmentHeader header(String year, Methodology method) {
        LocalDate performed = LocalDate.of(Integer.parseInt(year), 9, 1 + random.nextInt(9));
        Period period = new Period(performed.minusYears(1), performed.minusDays(1));
        return new AssessmentHeader(
                AssessmentKind.ANNUAL,
                "Title",
                null,
                method.version(),
                null,
                null,
                null,
                new Dates(period, performed.minusDays(1), performed, null, null, null, null, Places.NONE),
                null,
                List.of(),
                List.of(),
                null,
                Places.NONE);
    }

    private List<RiskModule> modules() {
        List<RiskId> free = new ArrayList<>(ids("r").stream().map(RiskId::new).toList());
        return some("g", id -> {
            List<Risk> risks = new ArrayList<>();
            while (!free.isEmpty() && maybe()) {
                risks.add(risk(free.remove(random.nextInt(free.size()))));
            }
            return new RiskModule(
                    new ModuleId(id),
                    any(WORDS),
                    null,
                    new AssessmentId(any(YEARS)),
                    year(),
                    earlier("g", id).stream().map(ModuleId::new).toList(),
                    maybe() ? prose() : null,
                    prose(),
                    risks,
                    maybe() ? "note" : null,
                    Places.NONE);
        });
    }

    private Risk risk(RiskId id) {
        return new Risk(
                id,
                any(WORDS),
                null,
                new AssessmentId(any(YEARS)),
                year(),
                earlier("r", id.value()).stream().map(RiskId::new).toList(),
                maybe() ? prose() : null,
                prose(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private Metric metric(String id) {
        Metric m = Fixtures.metric(new MetricId(id), null, null);
        return new Metric(
                m.id(),
                m.module(),
                any(WORDS),
                m.kind(),
                m.measure(),
                maybe() ? "items" : "people",
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
                earlier("m", id).stream().map(MetricId::new).toList(),
                m.breaks(),
                m.worseWhen(),
                m.source(),
                m.note(),
                m.places());
    }

    private Measure measure(String id) {
        List<Progress> progress = new ArrayList<>();
        for (String year : YEARS) {
            if (maybe()) {
                progress.add(new Progress(
                        new AssessmentId(year), any(List.of(ProgressStatus.values())), prose(), Places.NONE));
            }
        }
        return new Measure(
                new MeasureId(id),
                Cell.of(any(WORDS)),
                null,
                null,
                prose(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                date(),
                date(),
                date(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                progress,
                List.of(),
                List.of(),
                List.of(),
                earlier("x", id).stream().map(MeasureId::new).toList(),
                null,
                null,
                null,
                Places.NONE);
    }

    private List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (String id : ids("m")) {
            for (String territory : List.of("EU", "DE")) {
                if (maybe()) {
                    Period period =
                            maybe() ? Fixtures.YEAR : new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31));
                    observations.add(Fixtures.observation(
                            new MetricId(id),
                            any(List.of("0", "10", "10.0", "25", "1000")),
                            period,
                            Territory.of(territory)));
                }
            }
        }
        return observations;
    }

    private ModuleRatings ratings(RiskModule module) {
        List<RiskRatings> risks = module.risks().stream()
                .filter(risk -> maybe())
                .map(risk -> new RiskRatings(
                        risk.id(),
                        probability(),
                        severity(),
                        inherent(),
                        effectiveness(),
                        residual(),
                        figures(),
                        replies(),
                        null,
                        null,
                        List.of(),
                        prose(),
                        null,
                        Places.NONE))
                .toList();
        return new ModuleRatings(
                module.id(),
                probability(),
                severity(),
                inherent(),
                effectiveness(),
                residual(),
                figures(),
                replies(),
                null,
                null,
                prose(),
                List.of(),
                List.of(),
                risks,
                null,
                Places.NONE);
    }

    private @Nullable ProbabilityInput probability() {
        return orNull(() -> maybe()
                ? new ProbabilityInput(new MetricId(any(ids("m"))), null, null, null, null, Places.NONE)
                : new ProbabilityInput(null, stated(Fixtures.PROBABILITY), override(), null, null, Places.NONE));
    }

    private @Nullable SeverityInput severity() {
        Map<String, Answer> parts = new LinkedHashMap<>();
        for (String part : List.of("scope", "scale", "remediability")) {
            if (random.nextInt(5) > 0) {
                Cell<AnswerValue> value = Cell.of(AnswerValue.of(any(List.of("1", "2", "medium", "4", "very-high"))));
                parts.put(part, new Answer(value, null, null, null, List.of(), null, null, Places.NONE));
            }
        }
        return orNull(() -> new SeverityInput(parts, null, null, null, null, Places.NONE));
    }

    private List<AskedFigure> figures() {
        return some("m", id -> new AskedFigure("asked-" + id, new MetricId(any(ids("m"))), Places.NONE));
    }

    /** Seldom, since nothing is told of method and data where a condition cannot be read. */
    private List<AskedReply> replies() {
        return random.nextInt(6) > 0
                ? List.of()
                : some(
                        "q",
                        id -> new AskedReply(
                                "asked-" + id,
                                Cell.of(AnswerValue.of(any(List.of("1", "2")))),
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                Places.NONE));
    }

    private List<QuestionAnswer> answers() {
        return some(
                "q",
                id -> new QuestionAnswer(
                        new QuestionId(id),
                        Cell.of(new MaturityId("m" + random.nextInt(5))),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        Places.NONE));
    }

    private @Nullable RatingOverride override() {
        return random.nextInt(3) > 0
                ? null
                : new RatingOverride(
                        new StepId(any(Fixtures.RISK.subList(0, 2))),
                        orNull(() -> new BigDecimal(any(List.of("1.5", "1.50", "2")))),
                        any(WORDS),
                        any(WORDS),
                        Places.NONE);
    }

    private @Nullable RatingInput inherent() {
        return orNull(() -> new RatingInput(stated(Fixtures.RISK), override(), null, null, Places.NONE));
    }

    /** Mostly answered, so that often both sides can be put through both methods. */
    private @Nullable EffectivenessInput effectiveness() {
        if (random.nextInt(3) > 0) {
            return new EffectivenessInput(answers(), null, null, null, null, null, Places.NONE);
        }
        return orNull(() -> new EffectivenessInput(
                List.of(),
                stated(Fixtures.EFFECTIVENESS),
                orNull(() -> new BigDecimal(any(List.of("40", "40.0", "70")))),
                null,
                null,
                null,
                Places.NONE));
    }

    private @Nullable ResidualInput residual() {
        return orNull(() -> new ResidualInput(
                null, null, null, maybe() ? stated(Fixtures.RISK) : null, override(), null, null, Places.NONE));
    }

    private StatedRating stated(List<String> steps) {
        return StatedRating.of(any(List.of("", "", "below ", "above ")) + any(steps.subList(1, steps.size() - 1)));
    }

    private List<Redaction> redactions() {
        List<Redaction> redactions = new ArrayList<>();
        for (String target : List.of("passage", "figure m1", "figure m2", "measure x1", "answer g1 q1")) {
            if (maybe()) {
                redactions.add(Fixtures.redaction(
                        "p" + random.nextInt(2) + redactions.size(),
                        RedactionTarget.of(target),
                        maybe() ? "mark" : "rounded 100",
                        any(List.of(Ground.values()))));
            }
        }
        return redactions;
    }

    private Narrative narrative() {
        List<ChapterText> chapters = new ArrayList<>();
        for (String chapter : List.of("summary", "g1")) {
            List<SectionText> sections = new ArrayList<>();
            for (String section : WORDS) {
                if (maybe()) {
                    sections.add(new SectionText(section, paragraphs(), Place.NONE));
                }
            }
            chapters.add(new ChapterText(chapter, sections, Place.NONE));
        }
        return maybe() ? Narrative.EMPTY : new Narrative(chapters);
    }

    private Prose paragraphs() {
        List<ProseNode> nodes = new ArrayList<>();
        nodes.add(new ProseNode.Text(any(WORDS) + "\n\n" + any(WORDS) + " ", place()));
        if (maybe()) {
            nodes.add(new ProseNode.Withheld(
                    new RedactionId("p" + random.nextInt(2)),
                    List.of(new ProseNode.Text(any(WORDS), place())),
                    place()));
            nodes.add(new ProseNode.Text(any(WORDS) + "\n\n" + any(WORDS), place()));
        }
        return new Prose(nodes);
    }

    private @Nullable Prose prose() {
        return orNull(() -> new Prose(List.of(new ProseNode.Text(any(WORDS), place()))));
    }

    /** Where something stands never makes a difference. */
    private Place place() {
        return new Place("file", 1 + random.nextInt(100), 1, 0);
    }

    private @Nullable PartialDate date() {
        return orNull(() -> PartialDate.of(any(List.of("2022", "2023-05", "2024-01-15", "2024-08", "2025"))));
    }

    private @Nullable AssessmentId year() {
        return random.nextInt(4) > 0 ? null : new AssessmentId(any(YEARS));
    }

    /** What an entry continues: ids before its own, so that nothing continues itself. */
    private List<String> earlier(String letter, String id) {
        return ids(letter).stream()
                .filter(other -> other.compareTo(id) < 0 && random.nextInt(3) == 0)
                .toList();
    }

    private <E> List<E> some(String letter, Function<String, E> maker) {
        return ids(letter).stream()
                .filter(id -> random.nextInt(3) > 0)
                .map(maker)
                .toList();
    }

    private static List<String> ids(String letter) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= IDS; i++) {
            ids.add(letter + i);
        }
        return ids;
    }

    private <T> @Nullable T orNull(Supplier<T> supplier) {
        return maybe() ? supplier.get() : null;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean maybe() {
        return random.nextBoolean();
    }
}
