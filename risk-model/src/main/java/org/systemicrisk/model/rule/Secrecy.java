package org.systemicrisk.model.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.measurement.Grouped;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.redaction.Withholdings;
import org.systemicrisk.model.registry.Measure;

/** What findings may say of figures, and what stands for a figure in a finding's digest. */
final class Secrecy {

    /** Nobody types more decimals than that. */
    private static final int TYPED_DECIMALS = 6;

    private static final int READ_DECIMALS = 4;

    private final Withholdings withholdings;

    Secrecy(Withholdings withholdings) {
        this.withholdings = withholdings;
    }

    Withholdings withholdings() {
        return withholdings;
    }

    /** A number as findings print it: {@code 2,764,070}; one that a division left with many decimals, to four figures of them. */
    static String number(BigDecimal value) {
        return Grouped.number(value.scale() > TYPED_DECIMALS ? rounded(value) : value);
    }

    private static BigDecimal rounded(BigDecimal value) {
        int whole = Math.max(0, value.precision() - value.scale());
        return value.round(new MathContext(whole + READ_DECIMALS, RoundingMode.HALF_UP));
    }

    Optional<String> shown(Observation figure) {
        return withholdings.of(figure).isPresent()
                ? Optional.empty()
                : figure.value().value().map(Quantity::value).map(Secrecy::number);
    }

    /**
     * The value with everything that makes it this one. A withheld value comes with the secret reasons of its redaction:
     * without them nobody can find it by trying digests.
     */
    String content(Observation figure) {
        String value = figure.metric() + "@" + figure.territory() + " " + figure.period() + " "
                + figure.value().value().map(Quantity::toString).orElse("");
        return withholdings
                .of(figure)
                .map(redaction -> value + " " + key(redaction))
                .orElse(value);
    }

    /** A measure's own words, those of a withheld one with its key as well. */
    String content(Measure measure) {
        String words = text(measure.description());
        return withholdings
                .ofMeasure(measure.id())
                .map(redaction -> words + " " + key(redaction))
                .orElse(words);
    }

    private static String key(Redaction redaction) {
        return redaction.id() + " " + text(redaction.harm()) + " " + text(redaction.narrower());
    }

    static String text(@org.jspecify.annotations.Nullable Prose prose) {
        if (prose == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        prose.nodes().forEach(node -> text.append(typed(node)));
        return text.toString();
    }

    private static String typed(ProseNode node) {
        return node instanceof ProseNode.Text text
                ? text.markdown()
                : node instanceof ProseNode.Literal literal ? literal.text() : "…";
    }
}
