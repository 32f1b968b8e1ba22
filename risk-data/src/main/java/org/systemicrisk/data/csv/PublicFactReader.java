package org.systemicrisk.data.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.registry.PublicFact;

/**
 * Reads what the public can read elsewhere: one value a row. Beside a withheld figure such a value tells it, so no
 * finding repeats one.
 */
public final class PublicFactReader {
    /** The columns, in the order of the manual. */
    public static final List<String> COLUMNS =
            List.of("metric", "value", "qualifier", "from", "to", "territory", "step", "where");

    private final SourceFile file;
    private final KnownCodes known = new KnownCodes();
    private final BindingLog log;
    private final FindingList findings;

    public PublicFactReader(SourceFile file, BindingLog log, FindingList findings) {
        this.file = file;
        this.log = log;
        this.findings = findings;
    }

    /** The values of the file; rows with a problem are told and left out. */
    public List<PublicFact> read() {
        List<PublicFact> facts = new ArrayList<>();
        for (CsvRow row : FigureCells.rows(new CsvTable(file, findings), COLUMNS, file, log)) {
            fact(row).ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<PublicFact> fact(CsvRow row) {
        int before = findings.size();
        CellReader cells = new CellReader(row, Scope.REGISTRY, known, log, findings);
        FigureCells figure = new FigureCells(row, cells, findings);
        Optional<MetricId> metric = figure.metric();
        Optional<Quantity> value = value(row, cells);
        Optional<Period> period = period(row, figure);
        Optional<Territory> territory = figure.territory();
        Optional<String> where = row.cell("where").map(CsvCell::value);
        if (where.isEmpty()) {
            findings.add(
                    Code.OBS_004,
                    row.place(),
                    "the row does not say where the value is public",
                    "write it in the column where: the document and its page, or an address");
        }
        if (findings.size() > before
                || metric.isEmpty()
                || value.isEmpty()
                || period.isEmpty()
                || territory.isEmpty()
                || where.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PublicFact(metric.get(), value.get(), period.get(), territory.get(), where.get(), row.places()));
    }

    private Optional<Quantity> value(CsvRow row, CellReader cells) {
        if (row.cell("value").isEmpty()) {
            findings.add(Code.OBS_004, row.place(), "the row has no value", "write in the column value what is public");
            return Optional.empty();
        }
        return new QuantityReader(row, cells, findings).read();
    }

    /** The registry has no period of its own that a row could leave unsaid. */
    private Optional<Period> period(CsvRow row, FigureCells figure) {
        if (figure.statesPeriod()) {
            return figure.period();
        }
        findings.add(Code.OBS_003, row.place(), "the row has no period", "fill the columns from and to");
        return Optional.empty();
    }
}
