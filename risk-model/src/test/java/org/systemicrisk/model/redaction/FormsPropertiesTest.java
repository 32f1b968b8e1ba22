package org.systemicrisk.model.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.id.AssessmentId;

/** What holds for every form of every figure. The seed is in each message. */
class FormsPropertiesTest {

    private static final long SEED = 20_240_920L;
    private static final int FIGURES = 20_000;
    private static final List<String> FORMS =
            List.of("band", "rounded 10", "rounded 0.5", "rounded 1000", "index", "direction", "magnitude");

    private final Random random = new Random(SEED);

    @Test
    void isTrueOfTheFigureAndNeverTheFigure() {
        for (int i = 0; i < FIGURES; i++) {
            int scale = random.nextInt(3);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
            BigDecimal value = number(scale);
            BigDecimal before = number(scale);
            String asked = FORMS.get(random.nextInt(FORMS.size()));
            if (asked.equals("band")) {
                BigDecimal from = number(scale);
                asked = "band " + from + " " + from.add(number(scale).abs()).add(unit);
            }
            EarlierFigure earlier = new EarlierFigure(before, new AssessmentId("2023"), random.nextBoolean());

            Form form = Replacement.of(asked).accept(new FormOfFigure(value, unit, earlier));

            String message = "seed " + SEED + ": " + asked + " of " + value + " after " + before + " is " + form;
            assertThat(form.published().accept(new IsTrueOf(value, before)))
                    .as(message)
                    .isTrue();
            assertThat(form.published().toString())
                    .as(message)
                    .doesNotContainPattern("[=]" + value.toPlainString() + "[,\\]]");
            assertThat(form.obstacle() == null)
                    .as(message)
                    .isEqualTo(!form.published().equals(Published.NOTHING));
        }
    }

    private BigDecimal number(int scale) {
        int digits = 1 + random.nextInt(6);
        int sign = random.nextInt(10) == 0 ? -1 : 1;
        return BigDecimal.valueOf(sign * (long) random.nextInt((int) Math.pow(10, digits)), scale);
    }

    private record IsTrueOf(BigDecimal value, BigDecimal before) implements Published.Visitor<Boolean> {
        @Override
        public Boolean nothing(Published.Nothing nothing) {
            return true;
        }

        @Override
        public Boolean between(Published.Between between) {
            return value.compareTo(between.least()) > 0 && value.compareTo(between.most()) < 0;
        }

        @Override
        public Boolean near(Published.Near near) {
            BigDecimal distance = near.value().subtract(value).abs();
            return distance.multiply(BigDecimal.valueOf(2)).compareTo(near.step()) <= 0
                    && near.value().remainder(near.step()).signum() == 0
                    && distance.signum() > 0;
        }

        @Override
        public Boolean index(Published.Index index) {
            BigDecimal exact = value.multiply(BigDecimal.valueOf(100));
            BigDecimal half = before.divide(BigDecimal.valueOf(2));
            BigDecimal middle = index.value().multiply(before);
            return exact.compareTo(middle.subtract(half)) >= 0
                    && exact.compareTo(middle.add(half)) < 0
                    && index.value().compareTo(value) != 0;
        }

        @Override
        public Boolean direction(Published.Direction direction) {
            int order = value.compareTo(before);
            Published.Way way =
                    order > 0 ? Published.Way.ROSE : order < 0 ? Published.Way.FELL : Published.Way.UNCHANGED;
            return direction.way() == way;
        }

        @Override
        public Boolean magnitude(Published.Magnitude magnitude) {
            BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(magnitude.power());
            return value.compareTo(least) > 0 && value.compareTo(least.scaleByPowerOfTen(1)) < 0;
        }
    }
}
