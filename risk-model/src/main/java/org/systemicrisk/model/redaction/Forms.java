package org.systemicrisk.model.redaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.scoring.Figures;

/**
 * What is published in place of the withheld figures of one year. Only a figure that a redaction names has a form; a
 * share that is withheld because one of its parts is has the mark, since any form of it would say more of the part than
 * the redaction of the part does.
 */
public final class Forms {

    private final Assessment year;
    private final Figures figures;
    private final @Nullable Assessment before;
    private final @Nullable Figures figuresBefore;
    private final @Nullable Withholdings withheldBefore;

    private Forms(Assessment year) {
        this.year = year;
        this.figures = Figures.of(year);
        this.before = year.previous();
        this.figuresBefore = before == null ? null : Figures.of(before);
        this.withheldBefore = before == null ? null : Withholdings.of(before, year);
    }

    /**
     * The forms of a year, compared with the assessment before where it has one.
     *
     * @param year with all its values
     */
    public static Forms of(Assessment year) {
        return new Forms(year);
    }

    /** What the public reads in place of a figure that this redaction withholds. */
    public Published published(Redaction redaction, Observation figure) {
        return form(redaction, figure).published();
    }

    /** What the public reads in place of a metric's first figure, where a sentence speaks of the metric alone. */
    Published published(Redaction redaction, MetricId metric) {
        return figures.find(metric, null)
                .map(figure -> published(redaction, figure))
                .orElse(Published.NOTHING);
    }

    /** Why the redaction cannot publish what it asks for in place of the figures it targets; empty where it can. */
    public List<Obstacle> obstacles(Redaction redaction) {
        if (!(redaction.target() instanceof RedactionTarget.Figure target)) {
            return List.of();
        }
        return figures.of(target.metric()).stream()
                .flatMap(figure -> Optional.ofNullable(form(redaction, figure).obstacle()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the public would read in place of a figure if its redaction asked for another form; the mark where that cannot be. */
    public Published instead(Replacement replacement, Observation figure) {
        return figure.value()
                .value()
                .filter(quantity -> !quantity.isBound())
                .map(quantity -> form(replacement, figure, quantity).published())
                .orElse(Published.NOTHING);
    }

    private Form form(Redaction redaction, Observation figure) {
        Quantity quantity = figure.value().value().orElse(null);
        boolean own = redaction.target().equals(new RedactionTarget.Figure(figure.metric()));
        boolean asksForOne = !redaction.replacement().equals(Replacement.MARK);
        if (quantity == null || !own || !asksForOne) {
            return Form.of(Published.NOTHING);
        }
        // of which no form is true for certain
        if (quantity.isBound()) {
            return Form.not(Obstacle.DOES_NOT_FIT);
        }
        return form(redaction.replacement(), figure, quantity);
    }

    private Form form(Replacement replacement, Observation figure, Quantity quantity) {
        BigDecimal unit = year.registry()
                .metric(figure.metric())
                .map(metric -> metric.printedUnit(quantity))
                .orElse(BigDecimal.ONE);
        return replacement.accept(new FormOfFigure(quantity.value(), unit, earlier(figure)));
    }

    private @Nullable EarlierFigure earlier(Observation now) {
        if (before == null || figuresBefore == null || withheldBefore == null) {
            return null;
        }
        boolean isPublic = withheldBefore.ofValue(now.metric()).isEmpty();
        List<Quantity> comparable = figuresBefore.of(now.metric()).stream()
                .filter(then -> then.territory().equals(now.territory()))
                .filter(then -> then.period().isAsLongAs(now.period()))
                .flatMap(then -> then.value().value().stream())
                .filter(then -> !then.isBound())
                .toList();
        return comparable.size() == 1 ? new EarlierFigure(comparable.get(0).value(), before.id(), isPublic) : null;
    }
}
