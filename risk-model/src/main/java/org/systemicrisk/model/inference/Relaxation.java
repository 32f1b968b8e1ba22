package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The question without whole numbers, as a linear programme in floating point. Its solution is a hint where to look for a
 * world; its dual solution becomes a proof, because any multipliers give a bound that is valid in exact arithmetic
 * (Neumaier and Shcherbina, Safe bounds in linear and mixed-integer linear programming, 2004).
 */
final class Relaxation {

    private static final int DIGITS = 12;

    private final List<Row> rows;
    private final Bounds bounds;
    private final double[] range;

    Relaxation(List<Row> rows, Bounds bounds) {
        this.rows = rows;
        this.bounds = bounds;
        this.range = new double[bounds.least.length];
        for (int i = 0; i < range.length; i++) {
            range[i] = bounds.width(i).doubleValue();
        }
    }

    /** A point where the goal is greatest; empty when there is none, or none was found. */
    Optional<double[]> greatest(Row goal) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> parts = new ArrayList<>();
        double scale = scale(goal);
        if (scale == 0) {
            return Optional.empty();
        }
        for (int i = 0; i < range.length; i++) {
            parts.add(model.newVariable("n" + i).lower(0).upper(1));
        }
        for (int i = 0; i < goal.at().length; i++) {
            parts.get(goal.at()[i]).weight(goal.coefficients()[i].doubleValue() * range[goal.at()[i]] / scale);
        }
        for (Row row : rows) {
            constrain(model, row, parts);
        }
        Optimisation.Result result = model.maximise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        double[] point = new double[range.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = bounds.least[i].doubleValue() + result.doubleValue(i) * range[i];
        }
        return Optional.of(point);
    }

    private void constrain(ExpressionsBasedModel model, Row row, List<Variable> parts) {
        double scale = scale(row);
        if (scale == 0) {
            return;
        }
        Expression expression = model.newExpression("r" + model.countExpressions());
        for (int i = 0; i < row.at().length; i++) {
            expression.set(parts.get(row.at()[i]), row.coefficients()[i].doubleValue() * range[row.at()[i]] / scale);
        }
        BigInteger base = row.sum(bounds.least);
        if (row.lower() != null) {
            expression.lower(row.lower().subtract(base).doubleValue() / scale);
        }
        if (row.upper() != null) {
            expression.upper(row.upper().subtract(base).doubleValue() / scale);
        }
    }

    /** The largest contribution that one number can make to a row, so that all rows are of one size. */
    private double scale(Row row) {
        double largest = 0;
        for (int i = 0; i < row.at().length; i++) {
            largest = Math.max(largest, Math.abs(row.coefficients()[i].doubleValue()) * range[row.at()[i]]);
        }
        return largest;
    }

    /** A value that the goal does not exceed in any world, proved in exact arithmetic; empty when no multipliers were found. */
    Optional<BigDecimal> provedGreatest(Row goal) {
        double[] multipliers = multipliers(goal);
        return multipliers == null ? Optional.empty() : Optional.of(boundBy(multipliers, goal));
    }

    /** Solves the dual programme: the multipliers that give the least bound. Positive for an upper end, negative for a lower one. */
    private double @Nullable [] multipliers(Row goal) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        double goalScale = scale(goal);
        if (goalScale == 0) {
            return new double[rows.size()];
        }
        List<Expression> residuals = residuals(model, goal, goalScale);
        List<Variable> above = new ArrayList<>();
        List<Variable> under = new ArrayList<>();
        for (Row row : rows) {
            double scale = scale(row);
            BigInteger base = row.sum(bounds.least);
            above.add(multiplier(model, row, row.upper(), base, scale, 1, residuals));
            under.add(multiplier(model, row, row.lower(), base, scale, -1, residuals));
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return null;
        }
        double[] multipliers = new double[rows.size()];
        for (int r = 0; r < multipliers.length; r++) {
            double scale = scale(rows.get(r));
            if (scale > 0) {
                multipliers[r] =
                        (value(result, model, above.get(r)) - value(result, model, under.get(r))) * goalScale / scale;
            }
        }
        return multipliers;
    }

    private List<Expression> residuals(ExpressionsBasedModel model, Row goal, double goalScale) {
        List<Expression> residuals = new ArrayList<>();
        for (int i = 0; i < range.length; i++) {
            Expression residual = model.newExpression("d" + i).lower(0);
            // what the multipliers leave over costs as much as the number can still grow
            residual.set(model.newVariable("p" + i).lower(0).weight(1), 1);
            residuals.add(residual);
        }
        for (int i = 0; i < goal.at().length; i++) {
            int number = goal.at()[i];
            residuals.get(number).lower(goal.coefficients()[i].doubleValue() * range[number] / goalScale);
        }
        return residuals;
    }

    private Variable multiplier(
            ExpressionsBasedModel model,
            Row row,
            @Nullable BigInteger limit,
            BigInteger base,
            double scale,
            int sign,
            List<Expression> residuals) {
        Variable multiplier = model.newVariable((sign > 0 ? "u" : "l") + model.countVariables())
                .lower(0);
        if (limit == null || scale == 0) {
            return multiplier.upper(0).weight(0);
        }
        multiplier.weight(sign * limit.subtract(base).doubleValue() / scale);
        for (int i = 0; i < row.at().length; i++) {
            int number = row.at()[i];
            residuals.get(number).set(multiplier, sign * row.coefficients()[i].doubleValue() * range[number] / scale);
        }
        return multiplier;
    }

    private static double value(Optimisation.Result result, ExpressionsBasedModel model, Variable variable) {
        return result.doubleValue(model.indexOf(variable));
    }

    /** The bound that multipliers give, whatever they are: the sum of the limits they pick, and what is left over at its worst. */
    private BigDecimal boundBy(double[] multipliers, Row goal) {
        BigDecimal[] left = new BigDecimal[range.length];
        java.util.Arrays.fill(left, BigDecimal.ZERO);
        for (int i = 0; i < goal.at().length; i++) {
            left[goal.at()[i]] = new BigDecimal(goal.coefficients()[i]);
        }
        BigDecimal bound = BigDecimal.ZERO;
        for (int r = 0; r < multipliers.length; r++) {
            Row row = rows.get(r);
            BigInteger limit = multipliers[r] > 0 ? row.upper() : row.lower();
            if (limit == null || multipliers[r] == 0) {
                continue;
            }
            BigDecimal multiplier =
                    new BigDecimal(multipliers[r]).round(new java.math.MathContext(DIGITS, RoundingMode.HALF_EVEN));
            bound = bound.add(multiplier.multiply(new BigDecimal(limit)));
            for (int i = 0; i < row.at().length; i++) {
                int number = row.at()[i];
                left[number] = left[number].subtract(multiplier.multiply(new BigDecimal(row.coefficients()[i])));
            }
        }
        for (int i = 0; i < left.length; i++) {
            BigInteger worst = left[i].signum() > 0 ? bounds.greatest[i] : bounds.least[i];
            bound = bound.add(left[i].multiply(new BigDecimal(worst)));
        }
        return bound;
    }
}
