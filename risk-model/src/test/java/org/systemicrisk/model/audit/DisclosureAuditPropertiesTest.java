package org.systemicrisk.model.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.audit.Disclosure.Outcome;
import org.systemicrisk.model.redaction.PublicEdition;
import org.systemicrisk.model.redaction.Redactor;

/**
 * What the audit says of every withheld figure of small assessments is compared with what somebody says who reads the public
 * edition and tries every world. {@code -Drisk.cases=10000} tries more than the usual number of cases,
 * {@code -Drisk.seed=1} others.
 */
final class DisclosureAuditPropertiesTest {

    private static final int CASES = Integer.getInteger("risk.cases", 200);
    private static final long SEED = Long.getLong("risk.seed", 20251122);

    /** The greatest number that is tried where nothing says how great a figure may be, and others if there is no such world. */
    private static final List<Long> GREATEST =
            List.of(40 * Thousandths.ONE, 400 * Thousandths.ONE, 4_000 * Thousandths.ONE);

    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int tooLarge;

    @Test
    void isNeverWrongAndSeldomUndecided() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            SmallAssessment it = SmallAssessment.of(seed);
            try {
                check(it, "seed " + seed + "\n" + it.words());
            } catch (Grid.TooLarge e) {
                tooLarge++;
            }
        }

        int figures = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        int notProved = outcomes.getOrDefault(Outcome.NOT_PROVED, 0);
        System.out.println("seeds from " + SEED + ": " + figures + " withheld figures, " + outcomes + ", not proved "
                + 100.0 * notProved / figures + " %; too large to try " + tooLarge + "; cases with " + kinds);
        assertThat(notProved).as("not proved, of " + figures).isLessThan(figures / 50);
        assertThat(outcomes.get(Outcome.PROTECTED)).as("protected").isGreaterThan(figures / 5);
        assertThat(outcomes.get(Outcome.EXPOSED)).as("exposed").isGreaterThan(figures / 5);
        assertThat(tooLarge).as("too large to try").isLessThan(CASES / 50);
        for (Kind kind : Kind.values()) {
            assertThat(kinds.getOrDefault(kind, 0)).as("cases with " + kind).isGreaterThan(CASES / 50);
        }
    }

    private void check(SmallAssessment it, String as) {
        PublicEdition edition = Redactor.publish(it.scored());
        List<Disclosure> disclosures = DisclosureAudit.of(it.scored()).disclosures();
        String wrong = "not tried";
        for (int i = 0; i < GREATEST.size() && !wrong.isEmpty(); i++) {
            PlainReader reader = PlainReader.of(it.scored(), edition, GREATEST.get(i));
            assertThat(reader.errors(it.metrics())).as(as).isEmpty();
            wrong = wrong(disclosures, reader.verdicts());
        }
        assertThat(wrong).as(as).isEmpty();
        disclosures.forEach(disclosure -> outcomes.merge(disclosure.outcome(), 1, Integer::sum));
        it.kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        PlainReader.of(it.scored(), edition, 1).forms().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
    }

    private static String wrong(List<Disclosure> disclosures, Map<FigureId, Boolean> isProtected) {
        assertThat(disclosures.stream().map(Disclosure::figure))
                .containsExactlyInAnyOrderElementsOf(isProtected.keySet());
        return disclosures.stream()
                .filter(disclosure -> isWrong(disclosure, isProtected))
                .map(disclosure -> disclosure.figure() + " is not " + disclosure.outcome())
                .collect(Collectors.joining(", "));
    }

    private static boolean isWrong(Disclosure disclosure, Map<FigureId, Boolean> isProtected) {
        Boolean expected = isProtected.get(disclosure.figure());
        return switch (disclosure.outcome()) {
            case PROTECTED -> !Boolean.TRUE.equals(expected);
            case EXPOSED -> !Boolean.FALSE.equals(expected);
            case NOT_PROVED -> false;
        };
    }
}
