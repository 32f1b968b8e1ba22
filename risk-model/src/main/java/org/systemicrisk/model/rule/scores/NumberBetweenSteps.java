package org.systemicrisk.model.rule.scores;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;

/** A rating set by hand with a number that no step of its scale has. */
final class NumberBetweenSteps implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-031",
                "rating set with a number between steps",
                Severity.WARNING,
                """
                An override may count with a number of its own: measures are called Defined, which is 3, and 2.5 is counted with. The scale has no such step, so
                that no reader can tell what 2.5 means, and the label says something else than the number does.

                The rule says between which steps the number lies, and which ratings it alone makes: those that are others when the number of the step counts.
                """,
                "Article 37");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Methodology methodology = dossier.assessment().methodology();
        for (Rated rated : Rated.all(dossier)) {
            for (Dimension dimension : methodology.dimensions()) {
                if (countsBeforeItsBand(methodology, dimension)) {
                    continue;
                }
                rated.byHand(dimension).map(Rated.ByHand::override).ifPresent(override -> methodology
                        .scaleOf(dimension)
                        .ifPresent(scale -> check(rated, dimension, override, scale, dossier, remarks)));
            }
        }
    }

    /** Then a number by hand is one that is looked up in bands, and no step's. */
    private static boolean countsBeforeItsBand(Methodology methodology, Dimension dimension) {
        return methodology.rollUps().stream()
                .anyMatch(rule -> rule.countsNumbers() && rule.of().contains(dimension));
    }

    private static void check(
            Rated rated, Dimension dimension, RatingOverride override, Scale scale, Dossier dossier, Remarks remarks) {
        BigDecimal number = override.number();
        if (number == null || scale.numbered(number).isPresent()) {
            return;
        }
        List<String> made = made(rated, dimension, override, dossier);
        remarks.add(
                rated.subject(),
                override.places().of("number"),
                "the " + dimension.inWords() + " of " + rated.id() + " is set to " + scale.label(override.rating())
                        + " and counts with " + plain(number) + ", which is no step: it lies " + where(number, scale)
                        + "; "
                        + (made.isEmpty()
                                ? "with the number of the step, every rating of " + rated.id() + " is the same"
                                : String.join("; ", made)),
                "leave number out, so that the step's own counts, or say in reason why it is none of the steps, and accept the finding",
                dimension.wire(),
                plain(number),
                scale.label(override.rating()),
                override.reason());
    }

    /** {@code between Managed (2) and Defined (3)}, {@code above Weak (5), the last}. */
    private static String where(BigDecimal number, Scale scale) {
        Comparator<Step> byNumber =
                Comparator.comparing(step -> scale.number(step.id()).orElseThrow());
        List<Step> rated = scale.rated().stream().sorted(byNumber).toList();
        Optional<Step> below =
                rated.stream().filter(step -> isBelow(scale, step, number)).reduce((one, other) -> other);
        Optional<Step> above =
                rated.stream().filter(step -> !isBelow(scale, step, number)).findFirst();
        if (below.isPresent() && above.isPresent()) {
            return "between " + said(below.get(), scale) + " and " + said(above.get(), scale);
        }
        return below.map(step -> "above " + said(step, scale) + ", the greatest")
                .orElseGet(() -> "below " + said(above.orElseThrow(), scale) + ", the least");
    }

    private static boolean isBelow(Scale scale, Step step, BigDecimal number) {
        return scale.number(step.id()).filter(own -> own.compareTo(number) < 0).isPresent();
    }

    private static String said(Step step, Scale scale) {
        return step.label() + " ("
                + scale.number(step.id()).map(NumberBetweenSteps::plain).orElse("") + ")";
    }

    /** The ratings that are others with the number of the step. */
    private static List<String> made(Rated rated, Dimension set, RatingOverride override, Dossier dossier) {
        Methodology methodology = dossier.assessment().methodology();
        Optional<SubjectScores> now = dossier.scores(rated.id());
        Optional<SubjectScores> otherwise = Inputs.in(dossier.assessment()).stream()
                .filter(inputs -> inputs.subject().equals(rated.id()))
                .findFirst()
                .map(inputs -> new SubjectScorer(methodology, dossier.scored().figures())
                        .score(inputs.supposing(set, override.rating())));
        if (now.isEmpty() || otherwise.isEmpty()) {
            return List.of();
        }
        Ladder ladder = new Ladder(methodology);
        List<String> made = new ArrayList<>();
        for (Dimension dimension : methodology.dimensions()) {
            Rating with = now.get().of(dimension).rating();
            Rating without = otherwise.get().of(dimension).rating();
            if (dimension != set && !with.equals(without)) {
                made.add("it alone makes the " + dimension.inWords() + " " + ladder.say(dimension, with)
                        + ": with the number of the step it would be " + ladder.say(dimension, without));
            }
        }
        return made;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
