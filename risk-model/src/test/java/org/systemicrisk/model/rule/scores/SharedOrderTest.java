package org.systemicrisk.model.rule.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Rating;

class SharedOrderTest {

    private final Scale three = scale("Low", "Medium", "High");
    private final Scale five = scale("Very low", "LOW", "Medium", "High", "Very high");

    @Test
    void comparesScalesOfWhichOneHasAllLabelsOfTheOther() {
        SharedOrder order = SharedOrder.of(three, five).orElseThrow();

        assertThat(order.isAbove(at("low"), three, at("very-low"), five)).isTrue();
        assertThat(order.isAbove(at("low"), three, at("low"), five)).isFalse();
        assertThat(order.isAbove(at("very-high"), five, at("high"), three)).isTrue();
        assertThat(order.isAbove(at("medium"), five, at("high"), three)).isFalse();
    }

    @Test
    void isTheSameWhicheverScaleComesFirst() {
        SharedOrder order = SharedOrder.of(five, three).orElseThrow();

        assertThat(order.isAbove(at("medium"), three, at("low"), five)).isTrue();
    }

    @Test
    void takesABoundForAboveOnlyWhenAllItsStepsAre() {
        SharedOrder order = SharedOrder.of(three, three).orElseThrow();

        assertThat(order.isAbove(new Rating.Above(new StepId("low")), three, at("low"), three))
                .isTrue();
        assertThat(order.isAbove(new Rating.Above(new StepId("low")), three, at("medium"), three))
                .isFalse();
        assertThat(order.isAbove(at("high"), three, new Rating.Below(new StepId("high")), three))
                .isTrue();
        assertThat(order.isAbove(at("high"), three, new Rating.NotStated(), three))
                .isFalse();
        assertThat(order.isAbove(new Rating.NotStated(), three, at("low"), three))
                .isFalse();
    }

    @Test
    void comparesNoScalesInAnotherOrderOrWithOtherLabels() {
        assertThat(SharedOrder.of(three, scale("High", "Medium", "Low"))).isEmpty();
        assertThat(SharedOrder.of(three, scale("Small", "Large"))).isEmpty();
        assertThat(SharedOrder.of(scale("Low", "Low"), five)).isEmpty();
    }

    private static Rating at(String step) {
        return new Rating.At(new StepId(step));
    }

    private static Scale scale(String... labels) {
        return new Scale(
                "scale",
                Arrays.stream(labels)
                        .map(label ->
                                Methods.step(label.toLowerCase(Locale.ROOT).replace(' ', '-'), label, null))
                        .toList());
    }
}
