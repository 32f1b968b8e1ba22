package org.systemicrisk.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.Step;

/** Methods whose probability comes from conditions, and modules and risks that answer what these ask. */
public final class AskingMethod {

    public static final MetricId VIEWS = new MetricId("goods.views");
    public static final MetricId REPORTS = new MetricId("goods.reports");
    public static final List<String> DEGREES = List.of("none", "some", "grave");

    private static final String PROBABILITY = "probability";

    private AskingMethod() {}

    /** More views or reports than the cut-offs give a higher step; a grave danger raises it. */
    public static Methodology random(Random random) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 1; i < Fixtures.PROBABILITY.size(); i++) {
            List<Criterion> any = random.nextBoolean()
                    ? List.of(cutOff(random, "reports"), answered(DEGREES.get(random.nextInt(3))))
                    : List.of();
            conditions.add(condition(Fixtures.PROBABILITY.get(i), List.of(cutOff(random, "views")), any));
        }
        return method(
                conditions, "very-unlikely", List.of(raise(Fixtures.PROBABILITY.get(random.nextInt(5)), "grave")));
    }

    public static Methodology method(List<Condition> conditions, @Nullable String otherwise, List<Adjustment> adjust) {
        Methodology m = Fixtures.methodology("asking");
        ProbabilityMethod probability = new ProbabilityMethod(
                PROBABILITY,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                conditions,
                otherwise == null ? null : new StepId(otherwise),
                adjust,
                null,
                null,
                Places.NONE);
        return with(m, probability, List.of(), List.of());
    }

    public static Methodology with(
            Methodology m, @Nullable ProbabilityMethod probability, List<NotComputed> said, List<RollUp> rollUps) {
        Map<String, List<Step>> scales = new LinkedHashMap<>(m.scales());
        scales.put("degree", Fixtures.steps(DEGREES));
        return new Methodology(
                m.version(),
                m.name(),
                scales,
                probability,
                m.severity(),
                m.inherent(),
                m.effectiveness(),
                m.residual(),
                null,
                List.of(),
                said,
                List.of(metric("views", null), metric("reports", "%")),
                List.of(new AskedAnswer("danger", "How grave is the danger?", "degree", null, Places.NONE)),
                List.of(),
                rollUps,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    private static AskedMetric metric(String id, @Nullable String unit) {
        return new AskedMetric(id, id, unit, null, Places.NONE);
    }

    public static Condition condition(String step, List<Criterion> all, List<Criterion> any) {
        return new Condition(new StepId(step), all, any, null, Places.NONE);
    }

    public static Adjustment raise(String to, String degree) {
        return new Adjustment(
                new StepId(to), null, List.of(), null, List.of(answered(degree)), List.of(), null, Places.NONE);
    }

    private static Criterion cutOff(Random random, String metric) {
        BigDecimal cut = BigDecimal.valueOf(random.nextInt(100), 2);
        return random.nextBoolean() ? from(metric, cut) : above(metric, cut);
    }

    public static Criterion from(String metric, BigDecimal cut) {
        return new Criterion(metric, cut, null, null, null, List.of(), null, null, null, Map.of(), Places.NONE);
    }

    public static Criterion above(String metric, BigDecimal cut) {
        return new Criterion(metric, null, cut, null, null, List.of(), null, null, null, Map.of(), Places.NONE);
    }

    public static Criterion answered(String degree) {
        return new Criterion(
                null, null, null, null, null, List.of(), null, "danger", new StepId(degree), Map.of(), Places.NONE);
    }

    /** A module with three answers on severity and answers about its measures, which says how grave the danger is. */
    public static ModuleRatings module(
            List<Integer> severity, List<Integer> points, String danger, RiskRatings... risks) {
        ModuleRatings computed = Fixtures.computed(severity, points);
        return module(computed, danger, List.of(risks));
    }

    public static ModuleRatings module(ModuleRatings m, String danger, List<RiskRatings> risks) {
        return new ModuleRatings(
                m.module(),
                null,
                m.severity(),
                m.inherent(),
                m.effectiveness(),
                m.residual(),
                List.of(asked("views", VIEWS), asked("reports", REPORTS)),
                List.of(reply(danger)),
                null,
                null,
                null,
                List.of(),
                List.of(),
                risks,
                null,
                Places.NONE);
    }

    private static AskedFigure asked(String name, MetricId metric) {
        return new AskedFigure(name, metric, Places.NONE);
    }

    private static AskedReply reply(String degree) {
        return new AskedReply(
                "danger", Cell.of(AnswerValue.of(degree)), null, null, null, List.of(), null, null, Places.NONE);
    }
}
