package org.systemicrisk.model.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What follows from what is printed, case by case. */
final class AttackTest {

    private static final BigDecimal MANY = new BigDecimal(1_000_000_000);

    @Test
    void findsWhatIsLeftOfASum() {
        Statement total = Statement.equal("total", Sum.of(0).plus(Sum.of(1)), number("1000"));
        Statement part = Statement.equal("part", Sum.of(1), number("400"));

        assertThat(verdict(List.of(total, part), Examples.question(0, number("540"), number("660"))))
                .isInstanceOf(Verdict.Exposed.class);
        assertThat(verdict(List.of(total), Examples.question(0, number("540"), number("660"))))
                .isInstanceOf(Verdict.Protected.class);
    }

    @Test
    void findsTheWholeOfARoundedShare() {
        Statement part = Statement.equal("part", Sum.of(0), number("10737"));
        List<Statement> share = List.of(
                Statement.atLeast("share", Sum.of(0).minus(Sum.of(1).times(number("0.00045"))), BigDecimal.ZERO),
                new Statement(
                        "share",
                        Sum.of(0).minus(Sum.of(1).times(number("0.00055"))),
                        null,
                        Limit.excluding(BigDecimal.ZERO)));

        Interval interval = attack(List.of(part, share.get(0), share.get(1))).interval(Sum.of(1));

        assertThat(interval).isEqualTo(new Interval(number("19521819"), number("23860000"), true, true));
    }

    @Test
    void tellsAShareOfTwoKnownNumbersExactly() {
        List<Statement> both = List.of(
                Statement.equal("part", Sum.of(0), number("399303")),
                Statement.equal("whole", Sum.of(1), number("2764070")));
        Knowledge knowledge = new Knowledge(
                List.of(Examples.count("part", MANY), new Unknown("whole", BigDecimal.ONE, BigDecimal.ONE, MANY)),
                both);

        Verdict verdict =
                new Attack(knowledge, Effort.USUAL).verdict(Examples.share(0, 1, number("0.13"), number("0.159")));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Exposed.class, exposed -> assertThat(exposed.refuted())
                .hasSize(2));
    }

    @Test
    void protectsNoShareOfWhatMayBeNothing() {
        Question share = Examples.share(0, 1, number("0.1"), number("0.3"));

        assertThat(verdict(List.of(), share)).isEqualTo(new Verdict.NotProved(false));
        assertThat(verdict(List.of(Statement.atLeast("there is a share", Sum.of(1), BigDecimal.ONE)), share))
                .isInstanceOf(Verdict.Protected.class);
    }

    @Test
    void seesThatACountIsWhole() {
        Statement twice = new Statement(
                "twice", Sum.of(0).times(number("2")), Limit.including(number("5")), Limit.including(number("7")));

        assertThat(attack(List.of(twice)).interval(Sum.of(0)).isExact()).isTrue();
    }

    @Test
    void namesWhatGivesAFigureAwayAndNothingElse() {
        Knowledge knowledge = new Knowledge(
                List.of(Examples.count("a", MANY), Examples.count("b", MANY), Examples.count("c", MANY)),
                List.of(
                        Statement.equal("total", Sum.of(0).plus(Sum.of(1)), number("1000")),
                        Examples.rounded("about", Sum.of(0), number("600"), number("100")),
                        Statement.equal("c", Sum.of(2), number("7")),
                        Statement.atMost("c below b", Sum.of(2).minus(Sum.of(1)), BigDecimal.ZERO),
                        Statement.equal("b", Sum.of(1), number("400"))));
        Attack attack = new Attack(knowledge, Effort.USUAL);

        assertThat(attack.givenAwayBy(Claim.atLeast(Sum.of(0), number("660")))).containsExactly("about");
        assertThat(attack.givenAwayBy(Claim.atLeast(Sum.of(0), number("601")))).containsExactly("total", "b");
        assertThatThrownBy(() -> attack.givenAwayBy(Claim.atLeast(Sum.of(0), number("600"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exposesNothingWhenTheReaderIsToldWhatCannotBe() {
        List<Statement> twoValues = List.of(
                Statement.equal("page 1", Sum.of(0), number("4")), Statement.equal("page 2", Sum.of(0), number("5")));

        assertThat(verdict(twoValues, Examples.question(0, number("3"), number("6"))))
                .isEqualTo(new Verdict.NotProved(true));
    }

    @Test
    void doesWithoutFiguresThatDisagreeWithWhatIsPublished() {
        Knowledge knowledge = knowledge(List.of(Statement.equal("page 1", Sum.of(0), number("4"))));
        World world = new World(new TreeMap<>(java.util.Map.of(0, number("5"), 1, number("0.5"))));

        assertThat(knowledge.contradictedBy(world)).containsExactly("page 1", "n1");
        assertThat(new Attack(knowledge, Effort.USUAL, world).ask(Claim.atLeast(Sum.of(0), number("5"))))
                .isInstanceOf(Answer.Impossible.class);
    }

    private static Verdict verdict(List<Statement> statements, Question question) {
        return attack(statements).verdict(question);
    }

    private static Attack attack(List<Statement> statements) {
        return new Attack(knowledge(statements), Effort.USUAL);
    }

    private static Knowledge knowledge(List<Statement> statements) {
        return new Knowledge(List.of(Examples.count("n0", MANY), Examples.count("n1", MANY)), statements);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
