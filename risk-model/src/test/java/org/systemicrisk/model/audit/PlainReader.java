package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Presumption;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.redaction.PublicEdition;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.registry.PublishedElsewhere;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Somebody who has read the manual on editions, the public edition of a small assessment, and what stands elsewhere, and
 * who tries every world on a grid. Of what is withheld it takes nothing but what is to be asked. Written from the manual,
 * it shares no code with the audit and the inference.
 */
final class PlainReader {

    private record Key(int year, MetricId metric) {}

    private final ScoredAssessment complete;
    private final ScoredAssessment edition;
    private final long greatest;
    private final Grid grid = new Grid();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final Set<Kind> forms = new HashSet<>();

    private PlainReader(ScoredAssessment complete, PublicEdition edition, long greatest) {
        this.complete = complete;
        this.edition = edition.content();
        this.greatest = greatest;
    }

    /**
     * Reads an edition.
     *
     * @param complete for facts, presumptions and copies elsewhere, which no edition names
     * @param greatest the greatest number that is tried
     */
    static PlainReader of(ScoredAssessment complete, PublicEdition edition, long greatest) {
        PlainReader reader = new PlainReader(complete, edition, greatest);
        for (int year = 0; year < reader.years(); year++) {
            reader.read(year);
        }
        return reader;
    }

    private int years() {
        return edition.previous() == null ? 1 : 2;
    }

    private ScoredAssessment shown(int year) {
        return year == 0 ? edition : Objects.requireNonNull(edition.previous());
    }

    private ScoredAssessment whole(int year) {
        return year == 0 ? complete : Objects.requireNonNull(complete.previous());
    }

    private List<Metric> metrics() {
        return complete.assessment().registry().metrics();
    }

    /** What was published in place of figures. */
    Set<Kind> forms() {
        return forms;
    }

    private void read(int year) {
        for (Metric metric : metrics()) {
            shown(year, metric.id()).ifPresent(figure -> printed(figure, metric, year));
            definitions(metric, year);
        }
        metrics().forEach(metric -> copies(metric, year));
        rating(year);
        whole(year).assessment().redactions().forEach(redaction -> presumed(redaction, year));
        PublishedEdition kept = whole(year).assessment().published();
        if (kept != null) {
            kept.figures().forEach(figure -> cell(figure.value(), metric(figure.metric()), year, "kept edition: "));
        }
    }

    private Metric metric(MetricId id) {
        return complete.assessment().registry().metric(id).orElseThrow();
    }

    private Optional<Observation> shown(int year, MetricId metric) {
        return shown(year).figures().find(metric, null);
    }

    /** A figure that is printed, and neither missing nor replaced by a form. */
    private Optional<Quantity> printedValue(int year, MetricId metric) {
        return shown(year, metric).flatMap(figure -> figure.value().value());
    }

    private boolean hasFigure(MetricId metric, int year) {
        return shown(year, metric).isPresent();
    }

    private void printed(Observation figure, Metric metric, int year) {
        ShareOf share = metric.share();
        if (share != null) {
            // a share of nothing is none
            int all = number(year, share.in());
            say(metric.id() + " is a share of something", Set.of(all), world -> world[all] > 0);
            boolean isComputed =
                    whole(year).assessment().observationsOf(metric.id()).isEmpty();
            if (isComputed && figure.value().value().isPresent()) {
                computed(figure.value().value().get(), metric, year);
                return;
            }
        }
        cell(figure.value(), metric, year, "");
    }

    /** As it is printed. One that is divided from a number that is not exact says no more than the two numbers. */
    private void computed(Quantity share, Metric metric, int year) {
        ShareOf of = Objects.requireNonNull(metric.share());
        if (isExact(of.of(), year) && isExact(of.in(), year)) {
            BigDecimal unit = printedUnit(share, metric);
            PlainFigure figure = figure(year, metric);
            BigDecimal printed =
                    share.value().divide(unit, 0, RoundingMode.HALF_UP).multiply(unit);
            say(year + " " + metric.id() + " " + printed + " %", figure.about(), figure.near(printed, unit));
        }
    }

    private boolean isExact(MetricId part, int year) {
        return printedValue(year, part).filter(Quantity::isExact).isPresent();
    }

    private void cell(Cell<Quantity> cell, Metric metric, int year, String where) {
        String words = where + year + " " + metric.id() + " ";
        if (cell.value().isPresent()) {
            quantity(cell.value().get(), metric, year, words);
        } else {
            form(((Cell.Replaced<Quantity>) cell).published(), metric, year, words);
        }
    }

    private void quantity(Quantity quantity, Metric metric, int year, String words) {
        PlainFigure figure = figure(year, metric);
        say(words + quantity, figure.about(), meaning(quantity, figure));
    }

    private static Predicate<long[]> meaning(Quantity quantity, PlainFigure figure) {
        BigDecimal value = quantity.value();
        return switch (quantity.qualifier()) {
            case AT_LEAST -> figure.between(value, true, null, false);
            case MORE_THAN -> figure.between(value, false, null, false);
            case AT_MOST -> figure.between(null, false, value, true);
            case UNDER -> figure.between(null, false, value, false);
            case EXACT, ABOUT -> {
                BigDecimal unit = unit(quantity);
                yield unit == null ? figure.between(value, true, value, true) : figure.near(value, unit);
            }
        };
    }

    /** To what a number is rounded; null for a number that is exact. */
    private static @Nullable BigDecimal unit(Quantity quantity) {
        if (quantity.step() != null || quantity.qualifier() != Qualifier.ABOUT) {
            return quantity.step();
        }
        BigDecimal unit = new BigDecimal("0.001");
        while (quantity.value().signum() > 0
                && quantity.value().remainder(unit.movePointRight(1)).signum() == 0) {
            unit = unit.movePointRight(1);
        }
        return unit;
    }

    private void form(Published form, Metric metric, int year, String words) {
        PlainFigure figure = figure(year, metric);
        if (form instanceof Published.Nothing) {
            forms.add(Kind.MARK);
        } else if (form instanceof Published.Between band) {
            forms.add(Kind.BAND);
            say(words + form, figure.about(), figure.between(band.least(), false, band.most(), false));
        } else if (form instanceof Published.Near near) {
            forms.add(Kind.ROUNDED);
            say(words + form, figure.about(), figure.near(near.value(), near.step()));
        } else if (form instanceof Published.Magnitude magnitude) {
            forms.add(Kind.MAGNITUDE);
            BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(magnitude.power());
            say(words + form, figure.about(), figure.between(least, false, least.movePointRight(1), false));
        } else if (form instanceof Published.Index index) {
            forms.add(Kind.INDEX);
            long times = 2 * index.value().longValueExact();
            compare(words + form, figure, metric, (now, then) -> within(times, now, then));
        } else if (form instanceof Published.Direction direction) {
            forms.add(Kind.DIRECTION);
            compare(words + form, figure, metric, (now, then) -> isSo(direction.way(), now.compareTo(then)));
        }
    }

    /** Two hundredfold the one lies within one of so many times the other. */
    private static boolean within(long times, BigDecimal now, BigDecimal then) {
        BigDecimal hundredfold = now.multiply(BigDecimal.valueOf(200));
        return then.multiply(BigDecimal.valueOf(times - 1)).compareTo(hundredfold) <= 0
                && hundredfold.compareTo(then.multiply(BigDecimal.valueOf(times + 1))) < 0;
    }

    private static boolean isSo(Published.Way way, int order) {
        return switch (way) {
            case ROSE -> order > 0;
            case FELL -> order < 0;
            case UNCHANGED -> order == 0;
        };
    }

    private interface Comparison {
        boolean holds(BigDecimal now, BigDecimal then);
    }

    /** With the figure of the year before: as it is printed, or whatever it may be. */
    private void compare(String words, PlainFigure now, Metric metric, Comparison comparison) {
        Optional<Quantity> printed = printedValue(1, metric.id());
        if (printed.isPresent()) {
            BigDecimal then = printed.get().value();
            say(words + " where " + then + " stands", now.about(), world -> comparison.holds(value(now, world), then));
            return;
        }
        PlainFigure then = figure(1, metric);
        Set<Integer> about = new HashSet<>(now.about());
        about.addAll(then.about());
        say(words, about, world -> comparison.holds(value(now, world), value(then, world)));
    }

    /** As the edition prints it: a share is divided to ten decimals. */
    private static BigDecimal value(PlainFigure figure, long[] world) {
        if (figure.in() == null) {
            return BigDecimal.valueOf(world[figure.of()], 3);
        }
        return BigDecimal.valueOf(100 * world[figure.of()])
                .divide(BigDecimal.valueOf(world[figure.in()]), 10, RoundingMode.HALF_UP);
    }

    private void definitions(Metric metric, int year) {
        MetricId all = metric.partOf();
        if (all != null && hasFigure(metric.id(), year) && hasFigure(all, year)) {
            noMore(number(year, metric.id()), number(year, all), metric.id() + " is part of " + all);
        }
        MetricId before = metric.stageAfter();
        if (before != null && hasFigure(metric.id(), year) && hasFigure(before, year)) {
            noMore(number(year, metric.id()), number(year, before), metric.id() + " is a stage after " + before);
        }
        ShareOf share = metric.share();
        if (share != null && hasFigure(metric.id(), year)) {
            // a share above 100 % cannot occur
            noMore(number(year, share.of()), number(year, share.in()), metric.id() + " is a share");
        }
        if (!metric.sumOf().isEmpty() && hasFigure(metric.id(), year)) {
            List<Integer> parts =
                    metric.sumOf().stream().map(part -> number(year, part)).toList();
            int total = number(year, metric.id());
            Set<Integer> about = new HashSet<>(parts);
            about.add(total);
            say(
                    metric.id() + " is a sum",
                    about,
                    world -> world[total]
                            == parts.stream().mapToLong(part -> world[part]).sum());
        }
    }

    private void noMore(int less, int more, String words) {
        say(words, Set.of(less, more), world -> world[less] <= world[more]);
    }

    private void copies(Metric metric, int year) {
        Optional<Quantity> stated = whole(year)
                .figures()
                .find(metric.id(), null)
                .flatMap(f -> f.value().value());
        PublishedElsewhere copy = metric.alsoIn();
        // one that differs is of another notion of the metric
        if (copy != null
                && copy.value() != null
                && stated.isPresent()
                && stated.get().value().compareTo(copy.value()) == 0) {
            quantity(stated.get(), metric, year, year + " " + metric.id() + " also in ");
        }
        for (PublicFact fact : complete.assessment().registry().publicFacts()) {
            if (fact.metric().equals(metric.id())
                    && fact.period().equals(Fixtures.YEAR) == (year == 0)
                    && (numbers.containsKey(new Key(year, metric.id())) || hasFigure(metric.id(), year))) {
                quantity(fact.value(), metric, year, year + " " + metric.id() + " elsewhere ");
            }
        }
    }

    private void rating(int year) {
        for (ModuleRatings ratings : shown(year).assessment().ratings()) {
            MetricId rate = Objects.requireNonNull(
                    Objects.requireNonNull(ratings.probability()).metric());
            if (hasFigure(rate, year) && printedValue(year, rate).isEmpty()) {
                shown(year)
                        .scoresOf(Fixtures.GOODS.value())
                        .flatMap(scores -> scores.probability().step())
                        .ifPresent(step -> band(step, rate, year));
            }
        }
    }

    private void band(StepId step, MetricId rate, int year) {
        int band = Fixtures.PROBABILITY.indexOf(step.value());
        List<Integer> bands = SmallAssessment.BANDS;
        BigDecimal from = BigDecimal.valueOf(bands.get(band));
        BigDecimal below = band + 1 == bands.size() ? null : BigDecimal.valueOf(bands.get(band + 1));
        PlainFigure figure = figure(year, metric(rate));
        say(year + " probability from " + rate + ": " + step, figure.about(), figure.between(from, true, below, false));
    }

    private void presumed(Redaction redaction, int year) {
        MetricId part = ((RedactionTarget.Figure) redaction.target()).metric();
        for (Presumption presumption : redaction.presumed()) {
            printedValue(year, presumption.share()).ifPresent(share -> {
                PlainFigure presumed = new PlainFigure(number(year, part), number(year, presumption.in()));
                say(
                        "presumed: " + part + " is " + share + " of " + presumption.in(),
                        presumed.about(),
                        share.isExact() ? presumed.near(share.value(), BigDecimal.ONE) : meaning(share, presumed));
            });
        }
    }

    private void say(String words, Set<Integer> about, Predicate<long[]> meaning) {
        grid.say(new Grid.Saying(words, about, meaning));
    }

    private PlainFigure figure(int year, Metric metric) {
        ShareOf share = metric.share();
        return share == null
                ? new PlainFigure(number(year, metric.id()), null)
                : new PlainFigure(number(year, share.of()), number(year, share.in()));
    }

    private int number(int year, MetricId metric) {
        return numbers.computeIfAbsent(new Key(year, metric), key -> {
            MeasureOf measure = metric(metric).measure();
            return grid.unknown(
                    measure == MeasureOf.AMOUNT ? 100 : Thousandths.ONE,
                    measure == MeasureOf.SHARE
                            ? Thousandths.HUNDRED
                            : measure == MeasureOf.AMOUNT ? greatest / 4 : greatest);
        });
    }

    /** The withheld figures, and whether each is protected. */
    Map<FigureId, Boolean> verdicts() {
        Map<FigureId, Boolean> verdicts = new HashMap<>();
        for (int year = 0; year < years(); year++) {
            for (Redaction redaction : whole(year).assessment().redactions()) {
                MetricId metric = ((RedactionTarget.Figure) redaction.target()).metric();
                for (Observation figure : whole(year).figures().of(metric)) {
                    FigureId id =
                            new FigureId(whole(year).assessment().id(), metric, figure.territory(), figure.period());
                    verdicts.put(id, isProtected(redaction, figure, metric(metric), year));
                }
            }
        }
        return verdicts;
    }

    private boolean isProtected(Redaction redaction, Observation observation, Metric metric, int year) {
        Quantity quantity = observation.value().value().orElseThrow();
        BigDecimal value = quantity.value();
        BigDecimal unit = printedUnit(quantity, metric);
        BigDecimal distance = distance(redaction.protection().text(), value).max(unit);
        PlainFigure figure = figure(year, metric);
        BigDecimal low = value.subtract(distance).max(BigDecimal.ZERO);
        BigDecimal high = value.add(distance);
        BigDecimal hundred = BigDecimal.valueOf(100);
        boolean isShare = metric.measure() == MeasureOf.SHARE;
        // nothing is below zero, and no share above a hundred
        List<Predicate<long[]>> claims = new ArrayList<>();
        if (value.signum() > 0) {
            claims.add(figure.between(null, false, low, true));
        }
        if (!isShare || value.compareTo(hundred) < 0) {
            BigDecimal least = isShare ? high.min(hundred) : high;
            claims.add(figure.between(least, true, null, false));
        }
        return claims.stream().allMatch(claim -> grid.isPossible(new Grid.Saying("claim", figure.about(), claim)));
    }

    private static BigDecimal distance(String protect, BigDecimal value) {
        return protect.endsWith(" %")
                ? value.multiply(new BigDecimal(protect.substring(0, protect.length() - 2)))
                        .movePointLeft(2)
                : new BigDecimal(protect);
    }

    /** One for a count; the step of what was rounded; the last decimal of others. */
    private static BigDecimal printedUnit(Quantity quantity, Metric metric) {
        BigDecimal rounded = metric.share() == null ? unit(quantity) : quantity.step();
        if (rounded != null) {
            return rounded;
        }
        if (metric.share() != null) {
            Integer decimals = metric.decimals();
            return BigDecimal.ONE.movePointLeft(decimals == null ? 1 : decimals);
        }
        return BigDecimal.ONE.movePointLeft(
                Math.max(0, quantity.value().stripTrailingZeros().scale()));
    }

    /** What the reader believes and is not so. */
    List<String> errors(List<SmallMetric> metrics) {
        long[] world = new long[numbers.size()];
        numbers.forEach((key, number) -> metrics.stream()
                .filter(metric -> metric.id.equals(key.metric()))
                .forEach(metric -> world[number] = metric.truth[key.year()]));
        return grid.contradictedBy(world);
    }
}
