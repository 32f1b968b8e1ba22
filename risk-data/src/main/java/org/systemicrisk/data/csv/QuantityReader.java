package org.systemicrisk.data.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.scoring.Shares;

/** Reads how much a row says: a value, or the two parts of a share from which it is computed. */
final class QuantityReader {
    private final CsvRow row;
    private final CellReader cells;
    private final FindingList findings;
    private final Optional<BigDecimal> numerator;
    private final Optional<BigDecimal> denominator;

    QuantityReader(CsvRow row, CellReader cells, FindingList findings) {
        this.row = row;
        this.cells = cells;
        this.findings = findings;
        this.numerator = cells.number("numerator");
        this.denominator = cells.number("denominator");
    }

    @Nullable
    BigDecimal numerator() {
        return numerator.orElse(null);
    }

    @Nullable
    BigDecimal denominator() {
        return denominator.orElse(null);
    }

    /** The quantity; empty when findings say why there is none. */
    Optional<Quantity> read() {
        int before = findings.size();
        Optional<BigDecimal> value = cells.number("value");
        Optional<Qualifier> qualifier = cells.word("qualifier", Qualifier.class);
        Optional<BigDecimal> step = step();
        Optional<BigDecimal> share = share();
        if (row.cell("value").isEmpty() && share.isEmpty() && findings.size() == before) {
            findings.add(
                    Code.OBS_001, row.place(), "the row has no value", "write a value, or numerator and denominator");
        }
        if (value.isPresent() && share.isPresent()) {
            agree(value.get(), share.get());
        }
        if (findings.size() > before) {
            return Optional.empty();
        }
        return value.or(() -> share)
                .map(number -> new Quantity(number, qualifier.orElse(Qualifier.EXACT), step.orElse(null)));
    }

    private Optional<BigDecimal> step() {
        Optional<BigDecimal> step = cells.number("step");
        if (step.isPresent() && step.get().signum() <= 0) {
            findings.add(
                    Code.OBS_002, cells.place("step"), "a rounding step must be above zero", "write 1, 0.1 or 0.01");
        }
        return step;
    }

    private Optional<BigDecimal> share() {
        if (row.cell("numerator").isPresent() != row.cell("denominator").isPresent()) {
            findings.add(Code.OBS_001, row.place(), "a share needs numerator and denominator", "add the other one");
        }
        if (denominator.isPresent() && denominator.get().signum() == 0) {
            findings.add(Code.OBS_002, cells.place("denominator"), "a share cannot have zero as its denominator", "");
        }
        return numerator.flatMap(part -> denominator.flatMap(whole -> Shares.percent(part, whole)));
    }

    private void agree(BigDecimal value, BigDecimal share) {
        if (share.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) != 0) {
            findings.add(
                    Code.OBS_007,
                    cells.place("value"),
                    "the value is not what numerator and denominator give",
                    "leave the value out: it is computed");
        }
    }
}
