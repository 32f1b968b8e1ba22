package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.SourceId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.SourceRef;

class MethodologyDigestTest {

    @Test
    void isTheSameForTheSameMethodology() {
        assertThat(digest("A", "0.3", "Words.", null)).matches("[0-9a-f]{16}").isEqualTo("2cfe8f9c03b2ded3");
        assertThat(digest("A", "0.30", " Words.\n", "a remark"))
                .as("the same number, the same text, and a remark")
                .isEqualTo(digest("A", "0.3", "Words.", null));
    }

    @Test
    void differsWhenTheContentDiffers() {
        assertThat(List.of(
                        digest("A", "0.3", "Words.", null),
                        digest("B", "0.3", "Words.", null),
                        digest("A", "0.31", "Words.", null),
                        digest("A", "0.3", "Other words.", null)))
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotDependOnWhereAnythingStands() {
        Places elsewhere = new Places(new Place("b.yaml", 7, 8, 9), Map.of("name", new Place("b.yaml", 8, 8, 9)));
        SourceRef source = new SourceRef(new SourceId("ref"), "12", List.of(), elsewhere);

        assertThat(MethodologyDigest.of(methodology("A", Map.of(), Prose.of("Words."), source, elsewhere)))
                .isEqualTo(MethodologyDigest.of(methodology("A", Map.of(), Prose.of("Words."), null, Places.NONE)));
    }

    @Test
    void tellsOneKindOfReferenceFromAnother() {
        Prose figure = new Prose(List.of(new ProseNode.FigureRef(new MetricId("a"), null, Place.NONE)));
        Prose period = new Prose(List.of(new ProseNode.PeriodRef(new MetricId("a"), Place.NONE)));

        assertThat(MethodologyDigest.of(methodology("A", Map.of(), figure, null, Places.NONE)))
                .isNotEqualTo(MethodologyDigest.of(methodology("A", Map.of(), period, null, Places.NONE)));
    }

    @Test
    void dependsOnTheOrderOfSteps() {
        List<Step> rising = List.of(step("low"), step("high"));
        List<Step> falling = List.of(step("high"), step("low"));

        assertThat(MethodologyDigest.of(methodology("A", Map.of("risk", rising), null, null, Places.NONE)))
                .isNotEqualTo(MethodologyDigest.of(methodology("A", Map.of("risk", falling), null, null, Places.NONE)));
    }

    private static Step step(String id) {
        return Methods.step(id, id, null);
    }

    private static String digest(String name, String from, String changes, @Nullable String note) {
        Band band = Methods.band("low", new BigDecimal(from), null, null, null, note);
        Map<String, List<Step>> scales = new LinkedHashMap<>();
        scales.put("probability", List.of(step("low")));
        ProbabilityMethod probability = Methods.byRate("probability", "%", null, List.of(band), note);
        return MethodologyDigest.of(Methods.methodology(
                "1",
                name,
                scales,
                probability,
                null,
                null,
                null,
                null,
                List.of(),
                Prose.of(changes),
                null,
                note,
                Places.NONE));
    }

    private static Methodology methodology(
            String name,
            Map<String, List<Step>> scales,
            @Nullable Prose changes,
            @Nullable SourceRef source,
            Places places) {
        return Methods.methodology(
                "1", name, scales, null, null, null, null, null, List.of(), changes, source, null, places);
    }
}
