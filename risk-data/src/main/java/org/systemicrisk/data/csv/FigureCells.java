package org.systemicrisk.data.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Territory;

/** Reads what every row about a figure has: its metric, its period, its territory. */
final class FigureCells {
    private final CsvRow row;
    private final CellReader cells;
    private final FindingList findings;

    FigureCells(CsvRow row, CellReader cells, FindingList findings) {
        this.row = row;
        this.cells = cells;
        this.findings = findings;
    }

    Optional<MetricId> metric() {
        if (row.cell("metric").isEmpty()) {
            findings.add(
                    Code.OBS_004, row.place(), "the row names no metric", "write the metric's id in the column metric");
        }
        return cells.coded("metric", MetricId::of);
    }

    Optional<Territory> territory() {
        return row.cell("territory").isEmpty()
                ? Optional.of(Territory.NOT_STATED)
                : cells.coded("territory", Territory::of);
    }

    boolean statesPeriod() {
        return row.cell("from").isPresent() || row.cell("to").isPresent();
    }

    /** The period; empty when findings say why there is none. */
    Optional<Period> period() {
        Optional<LocalDate> from = cells.day("from");
        Optional<LocalDate> to = cells.day("to");
        if (row.cell("from").isEmpty() || row.cell("to").isEmpty()) {
            findings.add(Code.OBS_003, row.place(), "a period needs both from and to", "add the other day");
            return Optional.empty();
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.add(
                    Code.OBS_008,
                    cells.place("to"),
                    "the period ends on " + to.get() + ", before it begins on " + from.get(),
                    "swap or correct the two days");
            return Optional.empty();
        }
        return from.flatMap(first -> to.map(last -> new Period(first, last)));
    }

    /** The rows of a file of figures, with what a redaction may remove hidden; all of a file that cannot be taken apart. */
    static List<CsvRow> rows(CsvTable table, List<String> columns, SourceFile file, BindingLog log) {
        table.bodies().forEach(body -> hide(body, table.column("metric"), file, log));
        if (!table.isReadable()) {
            log.secret(new BindingLog.Secret(
                    "figure", "", file.path(), 0, file.text().length()));
        }
        return table.rows(columns, "metric");
    }

    /** A redaction may remove the figure: then nothing of the row but the metric's id may be shown. */
    private static void hide(List<CsvCell> row, int metricColumn, SourceFile file, BindingLog log) {
        int start = row.get(0).start();
        int end = row.get(row.size() - 1).end();
        if (metricColumn < 0 || metricColumn >= row.size()) {
            log.secret(new BindingLog.Secret("figure", "", file.path(), start, end));
            return;
        }
        CsvCell metric = row.get(metricColumn);
        log.secret(new BindingLog.Secret("figure", metric.value(), file.path(), start, metric.start()));
        log.secret(new BindingLog.Secret("figure", metric.value(), file.path(), metric.end(), end));
    }
}
