package org.systemicrisk.data.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.finding.Place;

/** A file of comma-separated values with a head row, each cell knowing its place. */
final class CsvTable {
    private final SourceFile file;
    private final FindingList findings;
    private final List<List<CsvCell>> records;

    CsvTable(SourceFile file, FindingList findings) {
        this.file = file;
        this.findings = findings;
        this.records = records();
    }

    /** Whether the file could be taken apart at all. */
    boolean isReadable() {
        return !records.isEmpty();
    }

    /** All rows below the head, those of a wrong width included. */
    List<List<CsvCell>> bodies() {
        return records.isEmpty() ? List.of() : records.subList(1, records.size());
    }

    /** The position of a column; -1 when the head does not have it. */
    int column(String name) {
        return records.isEmpty()
                ? -1
                : records.get(0).stream().map(CsvCell::value).toList().indexOf(name);
    }

    /**
     * The rows that have a cell for each column; the others are told.
     *
     * @param required the column without which no row means anything
     */
    List<CsvRow> rows(List<String> known, String required) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> columns = columns(records.get(0), known);
        if (!columns.containsKey(required)) {
            findings.add(
                    Code.CSV_004,
                    records.get(0).get(0).place(),
                    "the column " + required + " is missing",
                    "add it to the first row");
            return List.of();
        }
        List<CsvRow> rows = new ArrayList<>();
        for (List<CsvCell> record : bodies()) {
            if (record.size() == records.get(0).size()) {
                rows.add(new CsvRow(record, columns));
            } else {
                findings.add(
                        Code.CSV_005,
                        record.get(0).place(),
                        "the row has " + record.size() + " cells, and the head has "
                                + records.get(0).size(),
                        "put a text with a comma in double quotes; empty cells keep their comma");
            }
        }
        return rows;
    }

    private List<List<CsvCell>> records() {
        List<List<CsvCell>> read = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(file.text())) {
            for (CsvRecord csv : reader) {
                read.add(located(csv));
            }
        } catch (CsvParseException broken) {
            findings.add(
                    Code.CSV_001,
                    openQuote(),
                    "these are not comma-separated values: a quoted cell is not closed",
                    "look for a double quote without its partner; a quote inside a cell is written twice");
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    /** The double quote that has no partner. */
    private Place openQuote() {
        boolean open = false;
        int last = 0;
        for (int i = 0; i < file.text().length(); i++) {
            if (file.text().charAt(i) == '"') {
                open = !open;
                last = i;
            }
        }
        return open ? file.place(last, last + 1) : file.whole();
    }

    /** The cells of a record with the offsets at which they stand, which the reader does not tell. */
    private List<CsvCell> located(CsvRecord csv) {
        List<CsvCell> cells = new ArrayList<>();
        int at = file.offsetOfLine((int) csv.getStartingLineNumber());
        for (String value : csv.getFields()) {
            int end = endOfCell(at);
            cells.add(new CsvCell(value.strip(), file, at, end));
            at = end + 1;
        }
        return cells;
    }

    private int endOfCell(int start) {
        String text = file.text();
        boolean quoted = start < text.length() && text.charAt(start) == '"';
        int at = quoted ? start + 1 : start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && quoted) {
                quoted = false;
            } else if (c == '"') {
                // the second of two quotes inside a quoted cell
                quoted = at > start && text.charAt(at - 1) == '"';
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                return at;
            }
            at++;
        }
        return at;
    }

    private Map<String, Integer> columns(List<CsvCell> head, List<String> known) {
        Map<String, Integer> columns = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < head.size(); i++) {
            CsvCell cell = head.get(i);
            String name = cell.value();
            if (!seen.add(name)) {
                findings.add(
                        Code.CSV_003, cell.place(), "the column " + name + " stands here a second time", "remove it");
            } else if (known.contains(name)) {
                columns.put(name, i);
            } else {
                String help = name.indexOf(';') >= 0
                        ? "separate columns by commas, not semicolons"
                        : Nearest.help(name, known, "columns: " + String.join(", ", known));
                findings.add(Code.CSV_002, cell.place(), "the column \"" + name + "\" is unknown", help);
            }
        }
        return columns;
    }
}
