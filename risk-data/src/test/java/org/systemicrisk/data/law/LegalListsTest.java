package org.systemicrisk.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.law.CategoryCode;
import org.systemicrisk.model.law.Factor;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.law.LegalTerm;
import org.systemicrisk.model.law.LegalVocabulary;
import org.systemicrisk.model.law.MitigationType;

class LegalListsTest {
    private final LegalVocabulary lists = LegalLists.read();

    @Test
    void namesTheFourPointsOfArticle34WithTheirSubPoints() {
        assertThat(codes(lists.categories()))
                .containsExactly(
                        "a",
                        "b",
                        "b.human-dignity",
                        "b.private-life",
                        "b.personal-data",
                        "b.expression",
                        "b.non-discrimination",
                        "b.child",
                        "b.consumer-protection",
                        "b.property",
                        "b.effective-remedy",
                        "b.business",
                        "c",
                        "c.civic-discourse",
                        "c.elections",
                        "c.public-security",
                        "d",
                        "d.gender-based-violence",
                        "d.public-health",
                        "d.minors",
                        "d.well-being");
        assertThat(lists.categories()).allSatisfy(term -> assertThat(term.article())
                .isEqualTo("34(1)(" + CategoryCode.of(term.code()).point() + ")"));
    }

    @Test
    void marksTheRightsThatTheArticleDoesNotName() {
        assertThat(lists.categories().stream().filter(term -> !term.named()).map(LegalTerm::code))
                .containsExactly("b.property", "b.effective-remedy", "b.business");
    }

    @Test
    void agreesWithTheFactorsOfTheModel() {
        assertThat(codes(lists.factors())).isEqualTo(Shapes.words(Factor.class));
    }

    @Test
    void agreesWithTheGroundsOfTheModel() {
        assertThat(codes(lists.grounds())).isEqualTo(Shapes.words(Ground.class));
    }

    @Test
    void agreesWithTheElevenKindsOfMeasureOfTheModel() {
        assertThat(codes(lists.mitigationTypes()))
                .isEqualTo(Arrays.stream(MitigationType.values())
                        .map(MitigationType::letter)
                        .toList());
    }

    @Test
    void hasTheMaturityScaleOfFiveSteps() {
        assertThat(lists.maturity()).hasSize(5);
    }

    @Test
    void describesEveryCharterArticleThatACategoryNames() {
        assertThat(lists.categories()).allSatisfy(term -> assertThat(term.charter())
                .allSatisfy(article -> assertThat(lists.right(article)).isPresent()));
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        Stream<LegalTerm> all = Stream.of(
                        lists.categories(),
                        lists.factors(),
                        lists.mitigationTypes(),
                        lists.grounds(),
                        lists.rights(),
                        lists.maturity())
                .flatMap(List::stream);

        assertThat(all).allSatisfy(term -> {
            assertThat(term.labels()).containsOnlyKeys("en", "de");
            assertThat(term.texts()).containsOnlyKeys("en", "de");
            assertThat(term.text("en")).endsWith(".");
            assertThat(term.text("de")).endsWith(".");
        });
    }

    private static List<String> codes(List<LegalTerm> terms) {
        return terms.stream().map(LegalTerm::code).toList();
    }
}
