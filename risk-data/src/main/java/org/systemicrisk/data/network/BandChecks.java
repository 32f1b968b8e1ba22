package org.systemicrisk.data.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.BandCoverage;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;

/** Each step has one band, with numbers in it, and higher steps have higher numbers. What no band holds is for rules. */
final class BandChecks {
    private final List<Band> bands;
    private final Scale scale;
    private final Place place;
    private final FindingList findings;

    BandChecks(List<Band> bands, Scale scale, Place place, FindingList findings) {
        this.bands = bands;
        this.scale = scale;
        this.place = place;
        this.findings = findings;
    }

    /** @param transcribed whether the bands are kept as a report prints them, so that a rule tells what is wrong with them */
    void run(boolean transcribed) {
        if (steps() && !transcribed) {
            order();
        }
        bands.stream()
                .filter(band -> !transcribed)
                .filter(band -> band.interval().isEmpty())
                .forEach(this::empty);
    }

    private void empty(Band band) {
        findings.add(
                Code.MET_003,
                band.places().of(upperKey(band)),
                "no number belongs to this band: it begins "
                        + end(band.interval().lower(), "with ", "above ") + " and ends "
                        + end(band.interval().upper(), "with ", "below ") + fallThrough(band),
                "let it end above its beginning");
    }

    /** The values that the other bands leave where this one should stand; nothing while only some of them are right. */
    private String fallThrough(Band empty) {
        return BandCoverage.of(bands, new Interval(null, null), null).gaps().stream()
                .filter(gap -> gap.before() != null && gap.after() != null)
                .filter(gap -> holds(gap.values(), empty.interval().lower())
                        || holds(gap.values(), empty.interval().upper()))
                .map(gap -> gap.values().single().isPresent()
                        ? "; the value " + gap.values().words() + " belongs to no band"
                        : "; values " + gap.values().words() + " belong to no band")
                .findFirst()
                .orElse("");
    }

    private static boolean holds(Interval values, @Nullable Bound bound) {
        return bound != null && values.holds(bound.value());
    }

    private static String end(@Nullable Bound bound, String included, String excluded) {
        return bound == null
                ? ""
                : (bound.included() ? included : excluded) + bound.value().toPlainString();
    }

    /** Whether the bands are listed from the lowest step to the highest, each of them once. */
    private boolean steps() {
        Set<StepId> seen = new HashSet<>();
        int highest = -1;
        int before = findings.size();
        for (Band band : bands) {
            Place at = band.places().of("step");
            Optional<Integer> rank = scale.rank(band.step());
            if (rank.isEmpty()) {
                new ScaleChecks(findings).known(scale, band.step().value(), at);
            } else if (!seen.add(band.step())) {
                findings.add(
                        Code.MET_004, at, "the step " + band.step() + " has a second band", "give each step one band");
            } else if (rank.get() < highest) {
                findings.add(
                        Code.MET_003,
                        at,
                        "the step " + band.step() + " is lower than the one before",
                        "list bands from the lowest step to the highest");
            }
            highest = Math.max(highest, rank.orElse(-1));
        }
        boolean listed = findings.size() == before;
        boolean allKnown =
                bands.stream().allMatch(band -> scale.rank(band.step()).isPresent());
        for (Step step : scale.rated()) {
            if (allKnown && !seen.contains(step.id())) {
                findings.add(
                        Code.MET_004,
                        place,
                        "the step " + step.id() + " of the scale " + scale.name() + " has no band",
                        "add one");
            }
        }
        return listed;
    }

    private void order() {
        List<Band> rising = BandCoverage.inOrder(bands);
        for (int i = 1; i < rising.size(); i++) {
            Band higher = rising.get(i);
            Band lower = rising.get(i - 1);
            if (bands.indexOf(higher) < bands.indexOf(lower)) {
                findings.add(
                        Code.MET_003,
                        higher.places().of(lowerKey(higher)),
                        "the lower step " + higher.step() + " has higher numbers than the step " + lower.step(),
                        "give higher numbers to higher steps");
            }
        }
    }

    private static String lowerKey(Band band) {
        return band.above() != null ? "above" : "from";
    }

    private static String upperKey(Band band) {
        return band.to() != null ? "to" : "below";
    }
}
