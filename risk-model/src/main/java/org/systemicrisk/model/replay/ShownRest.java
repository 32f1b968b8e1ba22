package org.systemicrisk.model.replay;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.lookup.RecordKeys;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Tally;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.Tree;

/** What can still be compared of a score when one of its inputs is withheld. */
final class ShownRest {

    private static final Set<String> OF_THE_COMPUTED = Set.of("computed", "derivation");

    private final Methodology methodology;

    ShownRest(Methodology methodology) {
        this.methodology = methodology;
    }

    /** @param plain what follows from the inputs that are shown: a rating set by hand, or nothing */
    List<Difference> differences(Score printed, Score plain) {
        List<Difference> differences = new ArrayList<>();
        if (printed.basis() instanceof Basis.Overridden one && plain.basis() instanceof Basis.Overridden other) {
            compare("rating", printed.rating(), plain.rating(), differences);
            byHand(one, other, differences);
            derivation(one.computed(), one.derivation(), differences);
        } else if (printed.basis() instanceof Basis.Computed computed && isOpen(plain.basis())) {
            derivation(printed.rating(), computed.derivation(), differences);
        } else {
            differences.addAll(Comparing.of(printed, plain));
        }
        return differences;
    }

    /** Without the withheld input nothing follows, or something else: a condition that asks for it is not met. */
    private static boolean isOpen(Basis plain) {
        return plain instanceof Basis.Missing || plain instanceof Basis.Computed;
    }

    /** Everything that was said when the rating was set by hand. */
    private static void byHand(Basis.Overridden printed, Basis.Overridden plain, List<Difference> differences) {
        for (RecordComponent component : RecordComponents.of(printed)) {
            if (!OF_THE_COMPUTED.contains(component.getName())) {
                compare(
                        RecordKeys.of(component),
                        RecordComponents.read(printed, component),
                        RecordComponents.read(plain, component),
                        differences);
            }
        }
    }

    private void derivation(Rating rating, @Nullable Derivation derivation, List<Difference> differences) {
        if (derivation == null) {
            return;
        }
        looked(derivation).ifPresent(step -> compare("rating", rating, new Rating.At(step), differences));
        if (Tree.part((Record) derivation, "band") instanceof Band band) {
            band(band, derivation.value(), differences);
        }
        EffectivenessMethod method = methodology.effectiveness();
        if (derivation instanceof Derivation.FromAnswers answers && method != null) {
            compare("number", answers.number(), number(answers, method), differences);
        }
    }

    /** What the points that are shown come to, of all answers or area by area. */
    private static @Nullable BigDecimal number(Derivation.FromAnswers printed, EffectivenessMethod method) {
        List<Tally> tallies = printed.areas().isEmpty()
                ? List.of(new Tally(null, BigDecimal.ONE, printed.answers().size(), printed.earned()))
                : printed.areas().stream()
                        .map(area -> new Tally(area.area(), area.weight(), area.answers(), area.earned()))
                        .toList();
        return method.exact(tallies).map(method::rounded).orElse(null);
    }

    /** The step that was looked up, where the derivation says it. */
    private static Optional<StepId> looked(Derivation derivation) {
        if (Tree.part((Record) derivation, "band") instanceof Band band) {
            return Optional.of(band.step());
        }
        return Tree.part((Record) derivation, "step") instanceof StepId step ? Optional.of(step) : Optional.empty();
    }

    private void band(Band band, Optional<BigDecimal> value, List<Difference> differences) {
        boolean known = isKnown(band);
        boolean holds = value.map(band::holds).orElse(true);
        if (!known || !holds) {
            String otherwise =
                    known ? "a band that holds " + InWords.of(value.orElse(null)) : "a band of the methodology";
            differences.add(new Difference(List.of("band"), InWords.of(band), otherwise));
        }
    }

    private boolean isKnown(Band band) {
        boolean[] known = {false};
        Tree.walk(
                methodology,
                each -> known[0] |=
                        each instanceof Band other && Comparing.of(band, other).isEmpty());
        return known[0];
    }

    private static void compare(
            String key, @Nullable Object printed, @Nullable Object expected, List<Difference> differences) {
        if (!Comparing.of(printed, expected).isEmpty()) {
            differences.add(new Difference(List.of(key), InWords.of(printed), InWords.of(expected)));
        }
    }
}
