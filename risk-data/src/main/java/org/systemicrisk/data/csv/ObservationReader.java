package org.systemicrisk.data.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.prose.Locator;
import org.systemicrisk.data.prose.ProseParser;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.SourceId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/** Reads observations: one figure a row. A value is never repeated in a finding: it may be withheld. */
public final class ObservationReader {
    /** The columns, in the order of the manual. */
    public static final List<String> COLUMNS = List.of(
            "metric",
            "value",
            "qualifier",
            "from",
            "to",
            "territory",
            "numerator",
            "denominator",
            "step",
            "sample-size",
            "sample-frame",
            "source",
            "page",
            "owner",
            "evidence",
            "deviation",
            "restates",
            "footnote",
            "note");

    private final SourceFile file;
    private final Period defaultPeriod;
    private final Scope scope;
    private final KnownCodes known = new KnownCodes();
    private final BindingLog log;
    private final FindingList findings;

    /** @param defaultPeriod the period of rows that do not state their own */
    public ObservationReader(SourceFile file, Period defaultPeriod, Scope scope, BindingLog log, FindingList findings) {
        this.file = file;
        this.defaultPeriod = defaultPeriod;
        this.scope = scope;
        this.log = log;
        this.findings = findings;
    }

    /** The observations of the file; rows with a problem are told and left out. */
    public List<Observation> read() {
        List<Observation> observations = new ArrayList<>();
        CsvTable table = new CsvTable(file, findings);
        table.bodies().forEach(body -> hideRemark(body, table.column("note")));
        for (CsvRow row : FigureCells.rows(table, COLUMNS, file, log)) {
            observation(row).ifPresent(observations::add);
        }
        return observations;
    }

    private Optional<Observation> observation(CsvRow row) {
        int before = findings.size();
        CellReader cells = new CellReader(row, scope, known, log, findings);
        FigureCells figure = new FigureCells(row, cells, findings);
        Optional<MetricId> metric = figure.metric();
        QuantityReader quantities = new QuantityReader(row, cells, findings);
        Optional<Quantity> quantity = quantities.read();
        Optional<Period> period = figure.statesPeriod() ? figure.period() : Optional.of(defaultPeriod);
        Optional<Territory> territory = figure.territory();
        @Nullable Integer sampleSize = cells.whole("sample-size").orElse(null);
        Places places = row.places();
        @Nullable SourceRef source = source(row, cells, places);
        @Nullable UnitId owner = cells.coded("owner", UnitId::of).orElse(null);
        @Nullable EvidenceId evidence = cells.coded("evidence", EvidenceId::of).orElse(null);
        @Nullable BigDecimal restates = cells.number("restates").orElse(null);
        @Nullable Prose footnote = row.cell("footnote").map(this::prose).orElse(null);
        if (findings.size() > before
                || metric.isEmpty()
                || quantity.isEmpty()
                || period.isEmpty()
                || territory.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Observation(
                metric.get(),
                Cell.of(quantity.get()),
                quantities.numerator(),
                quantities.denominator(),
                period.get(),
                territory.get(),
                sampleSize,
                cells.printed("sample-frame"),
                source,
                owner,
                evidence,
                cells.printed("deviation"),
                restates,
                footnote,
                cells.text("note"),
                places));
    }

    private @Nullable SourceRef source(CsvRow row, CellReader cells, Places places) {
        Optional<SourceId> source = cells.coded("source", SourceId::of);
        if (row.cell("source").isEmpty() && row.cell("page").isPresent()) {
            findings.add(
                    Code.OBS_004, cells.place("page"), "a page is given without its source", "fill the column source");
        }
        return source.map(id -> new SourceRef(id, cells.text("page"), List.of(), places))
                .orElse(null);
    }

    private Prose prose(CsvCell cell) {
        Locator locator = Locator.direct(file, cell.textStart(), cell.value().length());
        Prose prose = ProseParser.parse(cell.value(), locator, findings);
        log.text(prose, scope);
        return prose;
    }

    private void hideRemark(List<CsvCell> row, int noteColumn) {
        if (noteColumn >= 0 && noteColumn < row.size()) {
            CsvCell note = row.get(noteColumn);
            log.secret(new BindingLog.Secret(BindingLog.Secret.FOR_FEW, "", file.path(), note.start(), note.end()));
        }
    }
}
