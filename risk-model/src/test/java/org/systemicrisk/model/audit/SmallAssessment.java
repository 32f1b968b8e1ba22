package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.registry.PublishedElsewhere;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/**
 * An assessment with so few figures, and figures so small, that somebody can try every world.
 *
 * @param metrics with what was counted in truth
 * @param kinds what occurs in it
 */
record SmallAssessment(ScoredAssessment scored, List<SmallMetric> metrics, Set<Kind> kinds) {

    /** The step of probability n begins at the n-th bound, in per cent. */
    static final List<Integer> BANDS = List.of(0, 10, 25, 50, 75);

    static SmallAssessment of(long seed) {
        return new Drawing(new Random(seed * 0x9E3779B97F4A7C15L)).draw();
    }

    /** All of it, for somebody who has to find out why a verdict is wrong. */
    String words() {
        Assessment now = scored.assessment();
        Assessment before = now.previous();
        Stream<String> lines = Stream.concat(
                metrics.stream().map(SmallAssessment::words),
                now.registry().publicFacts().stream()
                        .map(fact -> fact.where() + ": " + fact.metric() + " " + fact.period() + " " + fact.territory()
                                + " " + fact.value()));
        return Stream.of(lines, words(now), before == null ? Stream.of("no year before") : words(before))
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }

    private static String words(SmallMetric metric) {
        String part = metric.partOf == null ? "" : ", part of " + metric.partOf.id;
        String sum = metric.sumOf.isEmpty()
                ? ""
                : ", sum of " + metric.sumOf.stream().map(p -> p.id.value()).collect(Collectors.joining(", "));
        String share = metric.shareOf == null || metric.shareIn == null
                ? ""
                : ", share of " + metric.shareOf.id + " in " + metric.shareIn.id + ", decimals " + metric.decimals;
        String copy = metric.alsoIn == null ? "" : ", also published as " + metric.alsoIn.value();
        return metric.id + " " + metric.measure + (metric.isCounted ? "" : " (not counted)") + part + sum
                + share + copy + "; in truth "
                + (metric.isQuotient()
                        ? ""
                        : Thousandths.decimal(metric.truth[0]) + ", before " + Thousandths.decimal(metric.truth[1]));
    }

    private static Stream<String> words(Assessment year) {
        PublishedEdition edition = year.published();
        return Stream.of(
                        Stream.of(year.id() + ":"),
                        year.observations().stream().map(SmallAssessment::words),
                        year.redactions().stream()
                                .map(r -> r.target().text() + " withheld, instead "
                                        + r.replacement().text() + ", protect "
                                        + r.protection().text() + ", presumed " + r.presumed()),
                        edition == null
                                ? Stream.<String>of()
                                : edition.figures().stream().map(f -> "published then: " + words(f)),
                        year.ratings().stream().map(ModuleRatings::probability).map(p -> "probability from " + p))
                .flatMap(lines -> lines);
    }

    private static String words(Observation figure) {
        return figure.metric() + " " + figure.territory() + " " + figure.value();
    }

    /** One assessment as it is drawn. */
    private static final class Drawing {
        private final Random random;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final List<PublicFact> facts = new ArrayList<>();

        Drawing(Random random) {
            this.random = random;
        }

        SmallAssessment draw() {
            List<SmallMetric> metrics = SmallRegistry.draw(random, kinds);
            boolean isFirst = random.nextInt(5) < 2;
            List<Redaction> redactions = new SmallRedactions(random, kinds, 0).draw(metrics);
            List<Redaction> before = isFirst ? List.of() : new SmallRedactions(random, kinds, 1).draw(metrics);
            facts(metrics, isFirst);
            alsoIn(metrics);
            Registry registry =
                    Fixtures.registry(metrics.stream().map(SmallMetric::metric).toList(), facts);
            List<ModuleRatings> ratings = ratings(metrics);
            Assessment previous = null;
            if (!isFirst) {
                kinds.add(Kind.YEAR_BEFORE);
                SmallFigures figures = new SmallFigures(random, kinds, 1);
                PublishedEdition edition = random.nextInt(3) == 0 ? figures.edition(metrics) : null;
                previous = assessment(
                        "2023", figures.observations(metrics, before), ratings, registry, before, edition, null);
            }
            List<Observation> figures = new SmallFigures(random, kinds, 0).observations(metrics, redactions);
            Assessment now = assessment("2024", figures, ratings, registry, redactions, null, previous);
            return new SmallAssessment(Scorer.score(now), metrics, kinds);
        }

        private void facts(List<SmallMetric> metrics, boolean isFirst) {
            int years = isFirst ? 1 : 2;
            boolean isKnown = random.nextBoolean();
            if (isKnown) {
                kinds.add(Kind.GREATEST_IS_KNOWN);
            }
            for (int year = 0; year < years; year++) {
                SmallFigures figures = new SmallFigures(random, kinds, year);
                for (SmallMetric metric : metrics) {
                    if (isKnown && !metric.isShare()) {
                        long more = metric.grain * (1 + random.nextInt(9));
                        facts.add(figures.atMost(metric, metric.truth[year] + more));
                    }
                    if (random.nextInt(8) == 0) {
                        facts.add(figures.fact(metric));
                    }
                }
            }
        }

        private void alsoIn(List<SmallMetric> metrics) {
            for (SmallMetric metric : metrics) {
                if (random.nextInt(10) == 0 && metric.isCounted && !metric.isQuotient()) {
                    long other = random.nextInt(3) == 0 ? metric.grain : 0;
                    BigDecimal value = Thousandths.decimal(metric.truth[0] + other);
                    metric.alsoIn = new PublishedElsewhere("transparency report", value, null, Places.NONE);
                    kinds.add(Kind.ALSO_IN);
                }
            }
        }

        private List<ModuleRatings> ratings(List<SmallMetric> metrics) {
            List<SmallMetric> shares = metrics.stream()
                    .filter(metric -> metric.isShare() && (metric.reportedTo == 0 || metric.isReportedExactly()))
                    .toList();
            if (shares.isEmpty() || random.nextInt(3) > 0) {
                return List.of();
            }
            kinds.add(Kind.RATING);
            SmallMetric rate = shares.get(random.nextInt(shares.size()));
            ProbabilityInput input = new ProbabilityInput(rate.id, null, null, null, null, Places.NONE);
            return List.of(Fixtures.ratings(input, null, null, null, null));
        }

        private static Assessment assessment(
                String id,
                List<Observation> figures,
                List<ModuleRatings> ratings,
                Registry registry,
                List<Redaction> redactions,
                @Nullable PublishedEdition edition,
                @Nullable Assessment previous) {
            Assessment frame = Fixtures.assessment(id, methodology(), figures, ratings, previous);
            return Fixtures.withPublished(Fixtures.with(frame, registry, redactions, frame.narrative()), edition);
        }

        private static Methodology methodology() {
            Methodology m = Fixtures.methodology("1");
            List<Band> bands = new ArrayList<>();
            for (int i = 0; i < BANDS.size(); i++) {
                BigDecimal from = i == 0 ? null : BigDecimal.valueOf(BANDS.get(i));
                BigDecimal below = i == BANDS.size() - 1 ? null : BigDecimal.valueOf(BANDS.get(i + 1));
                bands.add(Methods.band(Fixtures.PROBABILITY.get(i), from, null, below, null, null));
            }
            return Methods.methodology(
                    m.version(),
                    m.name(),
                    m.scales(),
                    Methods.byRate("probability", "%", null, bands, null),
                    m.severity(),
                    m.inherent(),
                    m.effectiveness(),
                    m.residual(),
                    m.mappings(),
                    m.changes(),
                    m.source(),
                    m.note(),
                    m.places());
        }
    }
}
