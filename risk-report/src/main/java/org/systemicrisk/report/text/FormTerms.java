package org.systemicrisk.report.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Numbers;
import org.systemicrisk.report.words.Words;

/** What is published in place of a figure, in words: {@code between 1,000 and 5,000}; empty for the mark alone. */
final class FormTerms implements Published.Visitor<String> {

    private final ScoredAssessment content;
    private final Words words;
    private final Numbers numbers;
    private final boolean percent;

    /** @param percent whether the figure is a share */
    FormTerms(ScoredAssessment content, Words words, Numbers numbers, boolean percent) {
        this.content = content;
        this.words = words;
        this.numbers = numbers;
        this.percent = percent;
    }

    @Override
    public String nothing(Published.Nothing nothing) {
        return "";
    }

    @Override
    public String between(Published.Between between) {
        return words.text("form.between", number(between.least()), number(between.most()));
    }

    @Override
    public String near(Published.Near near) {
        return words.text("form.near", number(near.value()), step(near.step()));
    }

    private String step(BigDecimal step) {
        String number = numbers.of(step.stripTrailingZeros());
        if (!percent) {
            return number;
        }
        boolean one = step.compareTo(BigDecimal.ONE) == 0;
        return words.text(one ? "form.near.point" : "form.near.points", number);
    }

    @Override
    public String index(Published.Index index) {
        return words.text("form.index", numbers.of(index.value()), label(index.base()));
    }

    @Override
    public String direction(Published.Direction direction) {
        return words.text("form." + Enumerations.wire(direction.way()), label(direction.base()));
    }

    /** In words where the language has them, as {@code in the thousands}. */
    @Override
    public String magnitude(Published.Magnitude magnitude) {
        String key = "form.magnitude." + magnitude.power();
        if (!percent && words.has(key)) {
            return words.text(key);
        }
        BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(magnitude.power());
        return words.text("form.magnitude", number(least), number(least.scaleByPowerOfTen(1)));
    }

    private String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return percent ? numbers.percent(plain) : numbers.of(plain);
    }

    private String label(AssessmentId base) {
        return Optional.ofNullable(content.previous())
                .map(ScoredAssessment::assessment)
                .filter(before -> before.id().equals(base))
                .map(Terms::year)
                .orElse(base.value());
    }
}
