package org.systemicrisk.model.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.RedactionAccount.OfForm;
import org.systemicrisk.model.assessment.RedactionAccount.OfGround;
import org.systemicrisk.model.assessment.RedactionAccount.OfModule;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.InPlace;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.narrative.SectionText;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.scoring.Scorer;

class RedactionAccountTest {

    private static final long SEED = 4_225L;
    private static final int ASSESSMENTS = 400;

    private final Random random = new Random(SEED);

    @Test
    void countsByGroundModuleKindAndForm() {
        RedactionAccount account = account(
                text(passage("p", "two words"), text("and six more of the others")),
                figure("f", "goods.rate", "band 0.5 3", Ground.PROVIDER_CONFIDENTIAL, Ground.RECIPIENT_HARM),
                redaction("p", "passage", "mark", Ground.SERVICE_SECURITY),
                redaction("a", "answer goods q1", "mark", Ground.SERVICE_SECURITY),
                redaction("n", "name system", "mark", Ground.SERVICE_SECURITY, Ground.SERVICE_SECURITY));

        assertThat(account.removals()).isEqualTo(4);
        assertThat(account.on(Ground.PROVIDER_CONFIDENTIAL)).isEqualTo(1);
        assertThat(account.on(Ground.SERVICE_SECURITY)).isEqualTo(3);
        assertThat(account.on(Ground.PUBLIC_SECURITY)).isZero();
        assertThat(account.modules())
                .containsExactly(new OfModule(Fixtures.GOODS, 1, 0, 0, 1, 1), new OfModule(null, 0, 1, 0, 0, 0));
        assertThat(account.instead()).containsExactly(new OfForm(InPlace.MARK, 3), new OfForm(InPlace.BAND, 1));
        assertThat(account.figuresWithheld()).isEqualTo(1);
        assertThat(account.figures()).isEqualTo(2);
        assertThat(account.textWithheld()).isEqualTo(25);
        assertThat(account.previous()).isNull();
    }

    @Test
    void roundsTheShareOfWordsUpAndHasNoneWithoutText() {
        Redaction passage = redaction("p", "passage", "mark", Ground.RECIPIENT_HARM);

        assertThat(account(text(passage("p", "one"), text("word ".repeat(299))), passage)
                        .textWithheld())
                .isEqualTo(1);
        assertThat(account(text(passage("p", "one"), text("word ".repeat(99))), passage)
                        .textWithheld())
                .isEqualTo(1);
        assertThat(account(text(passage("p", "one"), text("word ".repeat(98))), passage)
                        .textWithheld())
                .isEqualTo(2);
        assertThat(account(text(text("nothing -- is ** missing")), passage).textWithheld())
                .isZero();
        assertThat(account(Narrative.EMPTY, passage).textWithheld()).isNull();
    }

    @Test
    void belongsToNoModuleWhenAPassageStandsInSeveralChapters() {
        ProseNode passage = passage("p", "secret");
        Narrative two = new Narrative(List.of(chapter("goods", passage), chapter("platform", passage)));

        assertThat(account(two, redaction("p", "passage", "mark", Ground.RECIPIENT_HARM))
                        .modules())
                .containsExactly(new OfModule(Fixtures.GOODS, 0, 0, 0, 0, 0), new OfModule(null, 0, 0, 0, 0, 1));
    }

    @Test
    void comparesWithTheYearBeforeOnlyWhereThatRecordsRemovals() {
        Redaction figure = figure("f", "goods.rate", "mark", Ground.PROVIDER_CONFIDENTIAL);
        Assessment without = assessment(Narrative.EMPTY);
        Assessment with = assessment(Narrative.EMPTY, figure);

        assertThat(account(Fixtures.withPrevious(with, without)).previous()).isNull();
        RedactionAccount account = account(Fixtures.withPrevious(without, with));
        assertThat(account.removals()).isZero();
        assertThat(account.figuresWithheld()).isZero();
        assertThat(account.previous()).isEqualTo(account(with));
    }

    @Test
    void takesWhatWasPublishedOfTheYearBeforeWhateverItsRedactionsSayToday() {
        Assessment today = assessment(Narrative.EMPTY, figure("f", "goods.rate", "mark", Ground.PROVIDER_CONFIDENTIAL));
        RedactionAccount told = told(3, 12, 7);

        assertThat(account(Fixtures.withPrevious(today, published(today, told))).previous())
                .isEqualTo(told);
        assertThat(account(Fixtures.withPrevious(today, published(assessment(Narrative.EMPTY), told)))
                        .previous())
                .isEqualTo(told);
    }

    @Test
    void knowsThatNothingWasRemovedTheYearBeforeOnceItWasPublished() {
        Assessment today = assessment(Narrative.EMPTY);
        RedactionAccount nothing = told(0, 0, 0);

        assertThat(account(Fixtures.withPrevious(today, published(today, nothing)))
                        .previous())
                .isEqualTo(nothing);
    }

    @Test
    void countsTheRedactionsOfTheYearBeforeWhereItsPublishedFileHasNoAccount() {
        Assessment today = assessment(Narrative.EMPTY, figure("f", "goods.rate", "mark", Ground.PROVIDER_CONFIDENTIAL));

        assertThat(account(Fixtures.withPrevious(today, published(today, null))).previous())
                .isEqualTo(account(today));
    }

    @Test
    void tellsTheSameWhetherTheYearBeforeIsCountedOrWasPublished() {
        Assessment before = assessment(
                text(passage("p", "two words"), text("and six more of the others")),
                redaction("p", "passage", "mark", Ground.SERVICE_SECURITY));
        Assessment today = assessment(Narrative.EMPTY);

        assertThat(account(Fixtures.withPrevious(today, published(before, account(before)))))
                .isEqualTo(account(Fixtures.withPrevious(today, before)));
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThatThrownBy(() -> told(-1, 0, 0)).hasMessageContaining("below 0");
        assertThatThrownBy(() -> told(1, 41, 0)).hasMessageContaining("more figures are withheld");
        assertThatThrownBy(() -> told(1, -1, 0)).hasMessageContaining("below 0");
        assertThatThrownBy(() -> told(1, 0, 101)).hasMessageContaining("0 to 100 per cent");
        assertThatThrownBy(() -> told(1, 0, -1)).hasMessageContaining("0 to 100 per cent");
        assertThat(told(1, 40, 100).textWithheld()).isEqualTo(100);
        assertThatThrownBy(() -> told(2, List.of(), List.of(new OfForm(InPlace.MARK, 2))))
                .hasMessageContaining("modules");
        assertThatThrownBy(() -> told(2, List.of(new OfModule(null, 0, 2, 0, 0, 0)), List.of()))
                .hasMessageContaining("in their place");
        assertThatThrownBy(() -> new OfGround(Ground.PUBLIC_SECURITY, -1)).hasMessageContaining("below 0");
        assertThatThrownBy(() -> new OfModule(null, 0, 0, 0, 0, -1)).hasMessageContaining("below 0");
        assertThatThrownBy(() -> new OfForm(InPlace.BAND, -1)).hasMessageContaining("below 0");
    }

    /** What a reader can count in the public edition is what the account says, and it says the same in both editions. */
    @Test
    void saysNoMoreThanThePublicEditionShows() {
        for (int i = 0; i < ASSESSMENTS; i++) {
            Assessment assessment = any("value", random.nextInt(9));
            RedactionAccount account = account(assessment);
            PublicEdition edition = Redactor.publish(Scorer.score(assessment));
            String message = "seed " + SEED + ", assessment " + i;

            assertThat(Redactor.complete(Scorer.score(assessment)).account())
                    .as(message)
                    .isEqualTo(account);
            assertThat(account.modules().stream().mapToInt(OfModule::removals).sum())
                    .as(message)
                    .isEqualTo(account.removals());
            assertThat(account.instead().stream().mapToInt(OfForm::removals).sum())
                    .as(message)
                    .isEqualTo(account.removals());
            List<Observation> figures = edition.content().figures().observations();
            assertThat(figures).as(message).hasSize(account.figures());
            assertThat(figures.stream().filter(f -> f.value().redaction().isPresent()))
                    .as(message)
                    .hasSize(account.figuresWithheld());
            assertThat(edition.content().assessment().redactions()).as(message).hasSize(account.removals());
        }
    }

    /** Whatever stands in the withheld places: the account is the same. */
    @Test
    void doesNotDependOnWhatIsWithheld() {
        for (int i = 0; i < ASSESSMENTS; i++) {
            int from = random.nextInt(9);
            long seed = random.nextLong();
            Random one = new Random(seed);
            Random other = new Random(seed);

            assertThat(account(any("secret", from, one)))
                    .as("seed " + SEED + ", assessment " + i)
                    .isEqualTo(account(any("something-else", from + 1, other)));
        }
    }

    /** An account of 2024 with so many removals, all of them names, of forty figures. */
    private static RedactionAccount told(int removals, int figuresWithheld, int textWithheld) {
        return new RedactionAccount(
                new AssessmentId("2024"),
                removals,
                0,
                List.of(new OfGround(Ground.RECIPIENT_HARM, 1)),
                List.of(new OfModule(null, 0, removals, 0, 0, 0)),
                List.of(new OfForm(InPlace.MARK, removals)),
                40,
                figuresWithheld,
                textWithheld,
                null);
    }

    private static RedactionAccount told(int removals, List<OfModule> modules, List<OfForm> instead) {
        return new RedactionAccount(new AssessmentId("2024"), removals, 0, List.of(), modules, instead, 40, 0, 0, null);
    }

    private static Assessment published(Assessment assessment, @Nullable RedactionAccount account) {
        return Fixtures.withPublished(assessment, new PublishedEdition(List.of(), account));
    }

    private Assessment any(String word, int value) {
        return any(word, value, random);
    }

    /** Two figures, of which the second is always published, one passage, and any of four redactions. */
    private static Assessment any(String word, int value, Random random) {
        List<Redaction> redactions = new ArrayList<>(List.of(
                figure("f", "goods.rate", random.nextBoolean() ? "mark" : "band 0.1 99", ground(random)),
                redaction("p", "passage", "mark", ground(random)),
                redaction("a", "answer goods q1", "mark", ground(random), ground(random)),
                redaction("n", "name system", "mark", ground(random))));
        Collections.shuffle(redactions.subList(1, redactions.size()), random);
        Narrative text = text(passage("p", word), text("open words ".repeat(random.nextInt(80))));
        Assessment plain =
                assessment(text, redactions.subList(0, 1 + random.nextInt(4)).toArray(Redaction[]::new));
        return Fixtures.withObservations(
                plain,
                List.of(
                        Fixtures.observation(Fixtures.RATE, "1." + value),
                        plain.observations().get(1)));
    }

    private static Ground ground(Random random) {
        return List.of(Ground.values()).get(random.nextInt(Ground.values().length));
    }

    private static RedactionAccount account(Narrative text, Redaction... redactions) {
        return account(assessment(text, redactions));
    }

    private static RedactionAccount account(Assessment assessment) {
        return Redactor.publish(Scorer.score(assessment)).account();
    }

    private static Assessment assessment(Narrative text, Redaction... redactions) {
        Assessment plain = Fixtures.assessment(
                "2024",
                Fixtures.methodology("2024"),
                List.of(
                        Fixtures.observation(Fixtures.RATE, "1.7"),
                        Fixtures.observation(new MetricId("goods.other"), "12")),
                List.of(Fixtures.computed(List.of(4, 4, 4), List.of(3, 3, 2))),
                null);
        Registry registry = Fixtures.registry(List.of(Fixtures.metric(Fixtures.RATE, null, null)), List.of());
        return Fixtures.with(plain, registry, List.of(redactions), text);
    }

    private static Narrative text(ProseNode... nodes) {
        return new Narrative(List.of(chapter("goods", nodes)));
    }

    private static ChapterText chapter(String key, ProseNode... nodes) {
        return new ChapterText(
                key, List.of(new SectionText("definition", new Prose(List.of(nodes)), Place.NONE)), Place.NONE);
    }

    private static ProseNode text(String words) {
        return new ProseNode.Text(words, Place.NONE);
    }

    private static ProseNode passage(String id, String words) {
        return new ProseNode.Withheld(new RedactionId(id), List.of(text(words)), Place.NONE);
    }

    private static Redaction figure(String id, String metric, String instead, Ground... grounds) {
        return redaction(id, "figure " + metric, instead, grounds);
    }

    private static Redaction redaction(String id, String target, String instead, Ground... grounds) {
        return Fixtures.redaction(id, RedactionTarget.of(target), instead, grounds);
    }
}
