package org.systemicrisk.model.redaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.disclosure.Published.Way;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.disclosure.Replacement.Band;
import org.systemicrisk.model.disclosure.Replacement.Direction;
import org.systemicrisk.model.disclosure.Replacement.Index;
import org.systemicrisk.model.disclosure.Replacement.Magnitude;
import org.systemicrisk.model.disclosure.Replacement.Mark;
import org.systemicrisk.model.disclosure.Replacement.Rounded;

/**
 * Computes the forms of one figure. A form that would print the number itself is refused, by whatever chance it comes
 * about, so that no withheld number stands in a public file.
 */
final class FormOfFigure implements Replacement.Visitor<Form> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal value;
    private final BigDecimal unit;
    private final @Nullable EarlierFigure before;

    /**
     * @param unit the unit to which the figure is printed
     * @param before the figure to compare with, if there is one
     */
    FormOfFigure(BigDecimal value, BigDecimal unit, @Nullable EarlierFigure before) {
        this.value = value;
        this.unit = unit;
        this.before = before;
    }

    @Override
    public Form mark(Mark mark) {
        return Form.of(Published.NOTHING);
    }

    /** The bounds are no values of the figure, so that a band of two units would hold a single one. */
    @Override
    public Form band(Band band) {
        boolean between = value.compareTo(band.from()) > 0 && value.compareTo(band.to()) < 0;
        if (!between || isPrinted(band.from()) || isPrinted(band.to())) {
            return Form.not(Obstacle.NOT_BETWEEN);
        }
        boolean coarser = band.to().subtract(band.from()).compareTo(unit.add(unit)) > 0;
        return coarser ? Form.of(new Published.Between(band.from(), band.to())) : Form.not(Obstacle.NO_COARSER);
    }

    @Override
    public Form rounded(Rounded rounded) {
        if (rounded.step().compareTo(unit) <= 0) {
            return Form.not(Obstacle.NO_COARSER);
        }
        BigDecimal near = nearest(rounded.step());
        if (isPrinted(near)) {
            return Form.not(Obstacle.THE_FIGURE_ITSELF);
        }
        return near.signum() == 0 ? Form.not(Obstacle.DOES_NOT_FIT) : Form.of(new Published.Near(near, rounded.step()));
    }

    @Override
    public Form index(Index index) {
        if (before == null) {
            return Form.not(Obstacle.NOTHING_BEFORE);
        }
        if (value.signum() <= 0 || before.value().signum() <= 0) {
            return Form.not(Obstacle.DOES_NOT_FIT);
        }
        BigDecimal number = value.multiply(HUNDRED).divide(before.value(), 0, RoundingMode.HALF_UP);
        if (isPrinted(number)) {
            return Form.not(Obstacle.THE_FIGURE_ITSELF);
        }
        return number.signum() == 0
                ? Form.not(Obstacle.DOES_NOT_FIT)
                : Form.of(new Published.Index(number, before.assessment()));
    }

    /** That a figure is the same as one that was published is the figure. */
    @Override
    public Form direction(Direction direction) {
        if (before == null) {
            return Form.not(Obstacle.NOTHING_BEFORE);
        }
        int order = value.compareTo(before.value());
        if (order == 0 && before.isPublic()) {
            return Form.not(Obstacle.THE_FIGURE_ITSELF);
        }
        Way way = order > 0 ? Way.ROSE : order < 0 ? Way.FELL : Way.UNCHANGED;
        return Form.of(new Published.Direction(way, before.assessment()));
    }

    @Override
    public Form magnitude(Magnitude magnitude) {
        if (value.signum() <= 0) {
            return Form.not(Obstacle.DOES_NOT_FIT);
        }
        int power = value.precision() - value.scale() - 1;
        BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(power);
        boolean prints = isPrinted(least) || isPrinted(least.scaleByPowerOfTen(1));
        return prints ? Form.not(Obstacle.THE_FIGURE_ITSELF) : Form.of(new Published.Magnitude(power));
    }

    /** Whether a number is the figure, or the figure as it is printed. */
    private boolean isPrinted(BigDecimal number) {
        return number.compareTo(value) == 0 || number.compareTo(nearest(unit)) == 0;
    }

    private BigDecimal nearest(BigDecimal step) {
        return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
