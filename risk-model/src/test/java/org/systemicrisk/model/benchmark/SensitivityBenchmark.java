package org.systemicrisk.model.benchmark;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.comparison.Bridge;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;
import org.systemicrisk.model.sensitivity.Rule;
import org.systemicrisk.model.sensitivity.Sensitivity;

/**
 * Times how sure ratings are: 10,000 risks scored and tested, one input at a time; the same with the year before scored under another
 * version of the method and the bridge from it; and 100,000 draws for each of 50 modules. Each has a rate, three answers on severity and
 * 25 on maturity.
 *
 * <p>Argument: runs (5 unless said). The first run is a cold one.
 */
public final class SensitivityBenchmark {

    private static final long SEED = 20261122;
    private static final int RISKS = 10_000;
    private static final int MODULES = 50;
    private static final int DRAWS = 100_000;
    private static final int QUESTIONS = 25;

    private static final List<String> MATURITY = List.of("m0", "m1", "m2", "m3", "m4");

    private static final Methodology METHOD = Fixtures.withMapping(
            Fixtures.methodology("2024"),
            same("probability", Fixtures.PROBABILITY),
            same("severity", Fixtures.SEVERITY),
            same("risk", Fixtures.RISK),
            same("effectiveness", Fixtures.EFFECTIVENESS),
            same("residual", Fixtures.RISK),
            same("severity.answers", Fixtures.SEVERITY),
            same("effectiveness.answers", MATURITY));

    private static final Methodology METHOD_BEFORE = Fixtures.methodology("2023", List.of("0", "1", "3", "4", "5"));

    private final Random random = new Random(SEED);

    /** What is scored, and the figures that hold the rates. */
    private record Cases(Figures figures, List<Inputs> inputs) {}

    private SensitivityBenchmark() {}

    public static void main(String[] arguments) {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        SensitivityBenchmark benchmark = new SensitivityBenchmark();
        Cases risks = benchmark.cases(RISKS);
        Cases modules = benchmark.cases(MODULES);
        Rule rule = Rule.of(null);
        time(
                String.format(Locale.ROOT, "%,d risks scored and tested one input at a time", RISKS),
                runs,
                () -> tried(risks, rule.withDraws(0)));
        Assessment twoYears = year("2024", METHOD, risks, year("2023", METHOD_BEFORE, benchmark.cases(RISKS), null));
        time(
                String.format(
                        Locale.ROOT, "%,d risks of two years scored, bridged and tested one input at a time", RISKS),
                runs,
                () -> bridged(twoYears, rule.withDraws(0)));
        time(
                String.format(Locale.ROOT, "%,d draws for each of %d modules", DRAWS, MODULES),
                runs,
                () -> tried(modules, rule.withDraws(DRAWS)));
    }

    private Cases cases(int count) {
        List<Observation> rates = new ArrayList<>();
        List<Inputs> inputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MetricId metric = new MetricId("rate.r" + i);
            String rate = BigDecimal.valueOf(random.nextInt(1000), 3).toPlainString();
            List<Integer> severity = List.of(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5));
            List<Integer> points = new ArrayList<>(Collections.nCopies(QUESTIONS, 0));
            points.replaceAll(none -> random.nextInt(5));
            ModuleRatings ratings = Fixtures.computed(severity, points);
            rates.add(Fixtures.observation(metric, rate));
            inputs.add(new Inputs(
                    "r" + i,
                    new ProbabilityInput(metric, null, null, null, null, Places.NONE),
                    ratings.severity(),
                    null,
                    ratings.effectiveness(),
                    null));
        }
        return new Cases(new Figures(rates), inputs);
    }

    private static Assessment year(String id, Methodology method, Cases cases, @Nullable Assessment previous) {
        List<RiskRatings> risks = cases.inputs().stream()
                .map(each -> Fixtures.risk(
                        "goods." + each.subject(), each.probability(), each.severity(), null, each.effectiveness()))
                .toList();
        ModuleRatings module = Fixtures.ofRisks(risks);
        return Fixtures.assessment(id, method, cases.figures().observations(), List.of(module), previous);
    }

    private static int bridged(Assessment twoYears, Rule rule) {
        ScoredAssessment scored = Scorer.score(twoYears);
        SubjectScorer scorer = new SubjectScorer(METHOD, scored.figures());
        int found = Bridge.to(scored).orElseThrow().crossings().size();
        for (Inputs inputs : Inputs.in(twoYears)) {
            SubjectScores scores = scored.scoresOf(inputs.subject()).orElseThrow();
            found += Sensitivity.of(rule, METHOD, scorer, scored.figures(), inputs, scores)
                    .verdicts()
                    .size();
        }
        return found;
    }

    private static LabelMapping same(String scale, List<String> steps) {
        Map<String, StepId> read = new LinkedHashMap<>();
        steps.forEach(step -> read.put(step, new StepId(step)));
        return new LabelMapping("2023", scale, read, null, Places.NONE);
    }

    private static int tried(Cases cases, Rule rule) {
        SubjectScorer scorer = new SubjectScorer(METHOD, cases.figures());
        int found = 0;
        for (Inputs inputs : cases.inputs()) {
            SubjectScores scores = scorer.score(inputs);
            found += Sensitivity.of(rule, METHOD, scorer, cases.figures(), inputs, scores)
                    .verdicts()
                    .size();
        }
        return found;
    }

    private static void time(String what, int runs, IntSupplier work) {
        List<Long> clock = new ArrayList<>();
        List<Long> cpu = new ArrayList<>();
        int found = 0;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            long startCpu = cpu();
            found = work.getAsInt();
            cpu.add((cpu() - startCpu) / 1_000_000);
            clock.add((System.nanoTime() - start) / 1_000_000);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: first %,d ms (CPU %,d ms), warm %,d ms (CPU %,d ms); %,d verdicts%n",
                what,
                clock.get(0),
                cpu.get(0),
                warm(clock),
                warm(cpu),
                found);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The median of the later half. */
    private static long warm(List<Long> millis) {
        List<Long> later = new ArrayList<>(millis.subList(millis.size() / 2, millis.size()));
        Collections.sort(later);
        return later.get(later.size() / 2);
    }
}
