package org.systemicrisk.data.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.rating.Dimension;

/** What a combination counts with is a part of its own, or a dimension that is rated before it and has the number. */
final class CombinationChecks {
    private static final List<Dimension> ORDER = List.of(
            Dimension.PROBABILITY, Dimension.SEVERITY, Dimension.INHERENT, Dimension.EFFECTIVENESS, Dimension.RESIDUAL);

    private final Methodology methodology;
    private final FindingList findings;

    CombinationChecks(Methodology methodology, FindingList findings) {
        this.methodology = methodology;
        this.findings = findings;
    }

    void run() {
        for (Dimension dimension : ORDER) {
            List<String> parts = methodology.partsOf(dimension);
            methodology.combinationOf(dimension).ifPresent(combination -> operands(dimension, combination, parts));
        }
        numbers(methodology.inherent());
        numbers(methodology.residual());
    }

    private void operands(Dimension dimension, Combination combination, List<String> parts) {
        List<String> known = new ArrayList<>(parts);
        ORDER.subList(0, ORDER.indexOf(dimension)).forEach(before -> known.add(before.wire()));
        for (Operand operand : combination.needs()) {
            Optional<Dimension> of = operand.dimension();
            String name = of.map(Dimension::wire).orElse(operand.name());
            Place place = combination.places().of(key(combination, operand));
            if (!known.contains(name)) {
                findings.add(
                        Code.MET_012,
                        place,
                        "there is no number " + operand + " to count with: it is neither a part nor rated before "
                                + dimension.inWords(),
                        Nearest.help(operand.name(), known, "numbers here: " + String.join(", ", known)));
            } else if (of.isPresent() && operand.isScore() && !hasNumber(methodology, of.get())) {
                findings.add(
                        Code.MET_012,
                        place,
                        of.get().inWords() + " is not looked up from a number, so there is no " + operand,
                        "count with " + name + ", the number of its step");
            }
        }
    }

    private static String key(Combination combination, Operand operand) {
        if (combination.add().contains(operand)) {
            return "add";
        }
        return combination.operation().wire();
    }

    /** Whether a dimension is looked up from a number. */
    static boolean hasNumber(Methodology methodology, Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY, EFFECTIVENESS -> methodology.bandingOf(dimension).isPresent();
            case SEVERITY -> methodology.combinationOf(dimension).isPresent();
            default ->
                methodology.combinationOf(dimension).isPresent()
                        || methodology
                                .matrixOf(dimension)
                                .filter(matrix -> !matrix.numbers().isEmpty())
                                .isPresent();
        };
    }

    /** The numbers beside a matrix are as many as its cells. */
    private void numbers(@org.jspecify.annotations.Nullable RiskMethod method) {
        Map<String, List<BigDecimal>> numbers = method == null ? null : method.numbers();
        Map<String, List<StepId>> matrix = method == null ? null : method.matrix();
        if (method == null || numbers == null || matrix == null) {
            return;
        }
        numbers.forEach((row, line) -> {
            if (!matrix.containsKey(row)) {
                findings.add(
                        Code.MET_007,
                        method.places().of("numbers." + row),
                        "the matrix has no row " + row,
                        Nearest.help(row, List.copyOf(matrix.keySet()), "write a row of numbers for each row"));
            } else if (matrix.get(row).size() != line.size()) {
                findings.add(
                        Code.MET_007,
                        method.places().of("numbers." + row),
                        "the row has " + line.size() + " numbers, and "
                                + matrix.get(row).size() + " cells",
                        "write one number for each cell");
            }
        });
    }
}
