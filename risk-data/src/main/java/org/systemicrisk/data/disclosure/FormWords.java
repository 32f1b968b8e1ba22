package org.systemicrisk.data.disclosure;

import java.math.BigDecimal;
import org.systemicrisk.model.disclosure.Published;

/** What is published in place of a figure, in words. */
final class FormWords implements Published.Visitor<String> {

    private FormWords() {}

    static String of(Published published) {
        return published.accept(new FormWords());
    }

    @Override
    public String nothing(Published.Nothing nothing) {
        return "a mark";
    }

    @Override
    public String between(Published.Between form) {
        return "a band from " + plain(form.least()) + " to " + plain(form.most());
    }

    @Override
    public String near(Published.Near form) {
        return "a value rounded to " + plain(form.step()) + ", which is " + plain(form.value());
    }

    @Override
    public String index(Published.Index form) {
        return "an index of " + plain(form.value()) + ", where " + form.base() + " is 100";
    }

    @Override
    public String direction(Published.Direction form) {
        return switch (form.way()) {
            case ROSE -> "that it rose since " + form.base();
            case FELL -> "that it fell since " + form.base();
            case UNCHANGED -> "that it did not change since " + form.base();
        };
    }

    @Override
    public String magnitude(Published.Magnitude form) {
        return "an order of magnitude, 10 to the power of " + form.power();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
