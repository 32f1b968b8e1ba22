package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A cell of a matrix whose step is not that of its number. */
final class LabelAgainstNumber implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-121",
                "cell whose step is not that of its number",
                Severity.WARNING,
                """
                Where a matrix has numbers beside its steps, and bands say which numbers mean which step, a cell says the same thing twice. When
                the two differ, some readers will go by the number and some by the word.

                The step counts. A cell that was raised on purpose is better left to its number and raised by a rule that says when.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Dimension dimension : List.of(Dimension.INHERENT, Dimension.RESIDUAL)) {
            RiskMethod method = dimension == Dimension.INHERENT ? methodology.inherent() : methodology.residual();
            Optional<Matrix> matrix = methodology.matrixOf(dimension);
            Optional<Scale> scale = methodology.scaleOf(dimension);
            if (method != null && !method.bands().isEmpty() && matrix.isPresent() && scale.isPresent()) {
                new Cells(methodology, dimension, method, scale.get(), remarks).check(matrix.get());
            }
        }
    }

    private record Cells(
            Methodology methodology, Dimension dimension, RiskMethod method, Scale scale, Remarks remarks) {

        void check(Matrix matrix) {
            for (Map.Entry<String, List<StepId>> row : matrix.cells().entrySet()) {
                for (int column = 0; column < row.getValue().size(); column++) {
                    StepId cell = row.getValue().get(column);
                    int at = column;
                    matrix.number(new StepId(row.getKey()), column)
                            .ifPresent(number -> check(row.getKey(), at, cell, number));
                }
            }
        }

        private void check(String row, int column, StepId cell, BigDecimal number) {
            Rating banded = Landing.of(Fraction.of(number), method, scale).rating();
            if (!banded.step().equals(Optional.of(cell)) && banded.step().isPresent()) {
                remarks.add(
                        Words.subject(methodology, dimension),
                        method.places().of("matrix." + row),
                        "cell " + (column + 1) + " of the row " + row + " says " + scale.label(cell)
                                + ", and its number "
                                + Words.plain(number) + " lies in the band of "
                                + scale.label(banded.step().get()),
                        "write the step of the number, or leave the cell to its number and raise it by a rule");
            }
        }
    }
}
