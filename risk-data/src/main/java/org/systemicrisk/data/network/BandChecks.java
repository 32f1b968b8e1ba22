package org.systemicrisk.data.network;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;

/** Bands cover every number once: from below the lowest bound to above the highest, in the order of the scale. */
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

    void run() {
        steps();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            outer(band, i == 0, i == bands.size() - 1);
            if (band.from() != null && band.below() != null && band.from().compareTo(band.below()) >= 0) {
                findings.add(
                        Code.MET_003,
                        band.places().of("below"),
                        "the band ends at " + band.below() + " and begins at " + band.from(),
                        "from must be less than below");
            }
            if (i > 0) {
                neighbours(bands.get(i - 1), band);
            }
        }
    }

    private void steps() {
        List<String> known =
                scale.steps().stream().map(step -> step.id().value()).toList();
        Set<StepId> seen = new HashSet<>();
        int highest = -1;
        for (Band band : bands) {
            Place at = band.places().of("step");
            Optional<Integer> rank = scale.rank(band.step());
            if (rank.isEmpty()) {
                findings.add(
                        Code.MET_005,
                        at,
                        "the scale " + scale.name() + " has no step " + band.step(),
                        Nearest.help(band.step().value(), known, "steps: " + String.join(", ", known)));
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
        boolean allKnown =
                bands.stream().allMatch(band -> scale.rank(band.step()).isPresent());
        for (Step step : scale.steps()) {
            if (allKnown && !seen.contains(step.id())) {
                findings.add(
                        Code.MET_004,
                        place,
                        "the step " + step.id() + " of the scale " + scale.name() + " has no band",
                        "add one");
            }
        }
    }

    private void outer(Band band, boolean first, boolean last) {
        bound(band, band.from(), "from", first, "the lowest band has no from: it takes everything below");
        bound(band, band.below(), "below", last, "the highest band has no below: it takes everything above");
    }

    private void bound(Band band, @Nullable BigDecimal bound, String key, boolean outermost, String why) {
        if (outermost && bound != null) {
            findings.add(
                    Code.MET_001,
                    band.places().of(key),
                    "values beyond " + bound + " belong to no band",
                    "remove " + key + "; " + why);
        }
        if (!outermost && bound == null) {
            findings.add(
                    Code.MET_002,
                    band.places().self(),
                    "the band has no " + key + " and so covers its neighbours",
                    "add " + key);
        }
    }

    private void neighbours(Band lower, Band upper) {
        if (lower.below() == null || upper.from() == null) {
            return;
        }
        int compared = lower.below().compareTo(upper.from());
        Place at = upper.places().of("from");
        if (compared < 0) {
            findings.add(
                    Code.MET_001,
                    at,
                    "values from " + lower.below() + " to below " + upper.from() + " belong to no band",
                    "begin this band at " + lower.below());
        }
        if (compared > 0) {
            findings.add(
                    Code.MET_002,
                    at,
                    "values from " + upper.from() + " to below " + lower.below() + " belong to two bands",
                    "begin this band at " + lower.below());
        }
    }
}
