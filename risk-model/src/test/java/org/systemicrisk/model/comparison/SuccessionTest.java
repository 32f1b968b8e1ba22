package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** Entries are written {@code id since until supersedes}; a dash stands for nothing. */
class SuccessionTest {

    @Test
    void comparesARenamedModuleWithItself() {
        Comparison comparison =
                compare(modules("goods 2023 2023 -", "wares 2024 - goods"), "goods=medium", "wares=medium-high");

        assertThat(told(comparison)).containsExactly("wares from [goods] RAISED medium > medium-high");
        assertThat(comparison.entries())
                .extracting(Object::toString)
                .containsExactly(entry("RENAMED", "goods", "wares"));
    }

    @Test
    void comparesNoPartWithTheWhole() {
        Comparison comparison = compare(
                modules("goods 2023 2023 -", "toys 2024 - goods", "tools 2024 - goods"),
                "goods=medium",
                "toys=low",
                "tools=high");

        assertThat(told(comparison))
                .containsExactly(
                        "toys from [goods] NOT_COMPARABLE (SPLIT) - > low",
                        "tools from [goods] NOT_COMPARABLE (SPLIT) - > high");
        assertThat(comparison.entries())
                .extracting(Object::toString)
                .containsExactly(entry("SPLIT", "goods", "toys, tools"));
    }

    @Test
    void comparesTheOldIdNotWithItselfWhenAnotherWasCutOffIt() {
        Comparison comparison =
                compare(modules("goods 2023 - -", "toys 2024 - goods"), "goods=medium", "goods=low", "toys=high");

        assertThat(told(comparison))
                .containsExactly(
                        "goods from [] NOT_COMPARABLE (SPLIT) - > low",
                        "toys from [goods] NOT_COMPARABLE (SPLIT) - > high");
    }

    @Test
    void comparesNothingThatWasJoinedOrRedrawn() {
        Comparison merged = compare(
                modules("toys 2023 2023 -", "tools 2023 2023 -", "goods 2024 - toys,tools"),
                "toys=low tools=high",
                "goods=medium");
        Comparison redrawn = compare(
                modules("a 2023 2023 -", "b 2023 2023 -", "c 2024 - a,b", "d 2024 - b"),
                "a=low b=high",
                "c=low",
                "d=low");

        assertThat(told(merged)).containsExactly("goods from [toys, tools] NOT_COMPARABLE (MERGED) - > medium");
        assertThat(told(redrawn))
                .containsExactly(
                        "c from [a, b] NOT_COMPARABLE (REDRAWN) - > low",
                        "d from [a, b] NOT_COMPARABLE (REDRAWN) - > low");
        assertThat(redrawn.entries()).extracting(EntryChange::kind).hasToString("[REDRAWN]");
    }

    @Test
    void tellsWhatIsNewAndWhatEnded() {
        Comparison comparison = compare(
                modules("goods 2023 2023 -", "chat 2024 - -", "kept 2023 - -"),
                "goods=low kept=low",
                "chat=high",
                "kept=low");

        assertThat(told(comparison))
                .containsExactly(
                        "chat from [] NEW - > high",
                        "kept from [] UNCHANGED low > low",
                        "goods from [] DROPPED low > -");
        assertThat(comparison.entries())
                .extracting(Object::toString)
                .containsExactly(entry("NEW", "", "chat"), entry("ENDED", "goods", ""));
    }

    @Test
    void namesEntriesThatNobodyRated() {
        Comparison comparison = compare(
                List.of(module("goods 2023 - -", risks("fake 2023 2023 -", "forged 2024 - fake", "lost 2023 2023 -"))),
                "goods=low",
                "goods=low");

        assertThat(told(comparison)).containsExactly("goods from [] UNCHANGED low > low");
        assertThat(comparison.entries())
                .extracting(Object::toString)
                .containsExactly(
                        "EntryChange[level=RISKS, kind=RENAMED, before=[fake], now=[forged]]",
                        "EntryChange[level=RISKS, kind=ENDED, before=[lost], now=[]]");
    }

    @Test
    void keepsTheRisksOfAModuleThatWasRenamed() {
        List<RiskModule> registry = List.of(
                module("wares 2023 2023 -", risks("wares.loss 2023 - -")),
                module("goods 2024 - wares", risks("fake 2023 - -", "fire 2024 - -")));

        assertThat(compare(registry, "wares=low", "goods=low").entries())
                .extracting(Object::toString)
                .containsExactly(
                        entry("RENAMED", "wares", "goods"),
                        "EntryChange[level=RISKS, kind=NEW, before=[], now=[fire]]",
                        "EntryChange[level=RISKS, kind=ENDED, before=[wares.loss], now=[]]");
    }

    @Test
    void followsRisksAsItFollowsModules() {
        List<RiskModule> registry = List.of(module(
                "goods 2023 - -",
                risks("fake 2023 2023 -", "forged 2024 - fake", "stolen 2023 2023 -", "taken 2024 - stolen")));

        Comparison comparison = compare(registry, "goods=low/fake=medium,stolen=high", "goods=low/forged=low");

        assertThat(told(comparison))
                .containsExactly(
                        "goods from [] UNCHANGED low > low",
                        "forged from [fake] LOWERED medium > low",
                        "taken from [stolen] DROPPED high > -");
    }

    @Test
    void callsARatingNewThatItsFormerNameDidNotHave() {
        List<RiskModule> registry = List.of(module("goods 2023 - -", risks("fake 2023 2023 -", "forged 2024 - fake")));

        assertThat(told(compare(registry, "goods=low", "goods=low/forged=low")))
                .contains("forged from [fake] NEW - > low");
    }

    @Test
    void agreesWithTheBridge() {
        ScoredAssessment now = scored(
                modules("goods 2023 2023 -", "wares 2024 - goods", "a 2023 2023 -", "b 2024 - a", "c 2024 - a"),
                "goods=medium a=low",
                "wares=low b=low c=low");
        Bridge bridge = Bridge.to(now).orElseThrow();

        assertThat(bridge.of("wares", Dimension.RESIDUAL).orElseThrow().data()).isEqualTo(-2);
        assertThat(bridge.of("b", Dimension.RESIDUAL).orElseThrow().reason()).contains(Unbridged.REGROUPED);
    }

    @Test
    void scoresNothingThatHasEndedOrNotBegun() {
        ScoredAssessment now = scored(
                List.of(
                        module("goods 2023 - -", risks("fake 2023 2023 -", "later 2025 - -", "forged 2024 - -")),
                        module("old 2023 2023 -", List.of()),
                        module("next 2025 - -", List.of())),
                "goods=low old=low",
                "goods=low/forged=low old=low next=low");

        assertThat(now.modules()).extracting(scores -> scores.subject()).containsExactly("goods");
        assertThat(now.risks()).extracting(scores -> scores.subject()).containsExactly("forged");
        assertThat(now.assessment().risks())
                .extracting(risk -> risk.id().value())
                .containsExactly("forged");
    }

    private static String entry(String kind, String before, String now) {
        return "EntryChange[level=MODULES, kind=" + kind + ", before=[" + before + "], now=[" + now + "]]";
    }

    private static List<String> told(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.dimension() == Dimension.RESIDUAL)
                .map(change -> change.subject() + " from " + change.formerly() + " " + change.change()
                        + change.reason().map(because -> " (" + because + ")").orElse("")
                        + " " + word(change.before()) + " > " + word(change.now()))
                .toList();
    }

    private static String word(Rating rating) {
        return rating.step().map(Object::toString).orElse("-");
    }

    private static Comparison compare(List<RiskModule> registry, String before, String... now) {
        return Comparison.of(scored(registry, before, String.join(" ", now))).orElseThrow();
    }

    private static ScoredAssessment scored(List<RiskModule> registry, String before, String now) {
        Assessment earlier = assessment("2023", registry, before, null);
        return Scorer.score(assessment("2024", registry, now, earlier));
    }

    private static Assessment assessment(
            String id, List<RiskModule> modules, String rated, @Nullable Assessment previous) {
        Registry none = Registry.EMPTY;
        Registry registry = new Registry(
                modules,
                none.screenings(),
                none.metrics(),
                none.measures(),
                none.functionalities(),
                none.policies(),
                none.units(),
                none.names(),
                none.sources(),
                none.signals(),
                none.publicFacts());
        List<ModuleRatings> ratings =
                Arrays.stream(rated.split(" ")).map(SuccessionTest::rated).toList();
        Assessment bare = Fixtures.assessment(id, Fixtures.methodology("2024"), List.of(), ratings, previous);
        return Fixtures.with(bare, registry, List.of(), Narrative.EMPTY);
    }

    /** {@code goods=low/fake=low,forged=high}: a module, and after a stroke its risks. */
    private static ModuleRatings rated(String written) {
        String[] parts = written.split("/");
        List<RiskRatings> risks = new ArrayList<>();
        if (parts.length > 1) {
            for (String risk : parts[1].split(",")) {
                String[] sides = risk.split("=");
                risks.add(new RiskRatings(
                        new RiskId(sides[0]),
                        null,
                        null,
                        null,
                        null,
                        residual(sides[1]),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        Places.NONE));
            }
        }
        String[] sides = parts[0].split("=");
        return new ModuleRatings(
                new ModuleId(sides[0]),
                null,
                null,
                null,
                null,
                residual(sides[1]),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                risks,
                null,
                Places.NONE);
    }

    private static ResidualInput residual(String step) {
        return new ResidualInput(null, null, null, StatedRating.of(step), null, null, null, Places.NONE);
    }

    private static List<RiskModule> modules(String... written) {
        return Stream.of(written).map(each -> module(each, List.of())).toList();
    }

    private static RiskModule module(String written, List<Risk> risks) {
        String[] w = written.split(" ");
        return new RiskModule(
                new ModuleId(w[0]),
                w[0],
                null,
                new AssessmentId(w[1]),
                year(w[2]),
                ids(w[3]).map(ModuleId::new).toList(),
                null,
                null,
                risks,
                null,
                Places.NONE);
    }

    private static List<Risk> risks(String... written) {
        return Stream.of(written).map(SuccessionTest::risk).toList();
    }

    private static Risk risk(String written) {
        String[] w = written.split(" ");
        return new Risk(
                new RiskId(w[0]),
                w[0],
                null,
                new AssessmentId(w[1]),
                year(w[2]),
                ids(w[3]).map(RiskId::new).toList(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static @Nullable AssessmentId year(String written) {
        return written.equals("-") ? null : new AssessmentId(written);
    }

    private static Stream<String> ids(String written) {
        return written.equals("-") ? Stream.of() : Arrays.stream(written.split(","));
    }
}
