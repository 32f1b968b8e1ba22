package org.systemicrisk.data.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.Binder;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** Reads the cells of one row as the values they stand for, and tells what is wrong with them. */
final class CellReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final CsvRow row;
    private final Scope scope;
    private final KnownCodes known;
    private final BindingLog log;
    private final FindingList findings;

    CellReader(CsvRow row, Scope scope, KnownCodes known, BindingLog log, FindingList findings) {
        this.row = row;
        this.scope = scope;
        this.known = known;
        this.log = log;
        this.findings = findings;
    }

    Place place(String column) {
        return row.cell(column).map(CsvCell::place).orElse(row.place());
    }

    @Nullable
    String text(String column) {
        return row.cell(column).map(CsvCell::value).orElse(null);
    }

    /** Text that is printed: it is noted, so that a withheld name typed there is found. */
    @Nullable
    String printed(String column) {
        row.cell(column)
                .ifPresent(cell -> log.text(new Prose(List.of(new ProseNode.Text(cell.value(), cell.place()))), scope));
        return text(column);
    }

    Optional<BigDecimal> number(String column) {
        return matching(
                        column,
                        NUMBER,
                        Code.OBS_002,
                        "the " + column + " is not a number",
                        "write digits, with a point as the decimal sign, without grouping and unit")
                .map(BigDecimal::new);
    }

    Optional<Integer> whole(String column) {
        return matching(column, WHOLE, Code.OBS_002, "the " + column + " is not a whole number", "write digits only")
                .map(Integer::valueOf);
    }

    Optional<LocalDate> day(String column) {
        Optional<String> written = matching(
                column, DAY, Code.OBS_003, "the day in " + column + " is not a full date", "write it like 2024-06-30");
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeException impossible) {
            findings.add(Code.OBS_003, place(column), written.orElse("") + " is no day of the calendar", "correct it");
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> word(String column, Class<E> type) {
        Optional<CsvCell> cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Shapes.constant(type, cell.get().value());
        if (constant.isEmpty()) {
            findings.add(
                    Code.OBS_004,
                    cell.get().place(),
                    "the " + column + " is not in the list",
                    Nearest.help(cell.get().value(), Shapes.words(type), ""));
        }
        return constant;
    }

    <T> Optional<T> coded(String column, Function<String, T> reader) {
        Optional<CsvCell> cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.get().value().length() > Binder.MOST_CODED) {
            findings.add(
                    Code.OBS_004,
                    cell.get().place(),
                    "the " + column + " is longer than any id or code",
                    "at most " + Binder.MOST_CODED + " characters");
            return Optional.empty();
        }
        try {
            T value = known.value(column, cell.get().value(), reader);
            log.mention(value, cell.get().place(), scope);
            return Optional.of(value);
        } catch (IllegalArgumentException malformed) {
            findings.add(Code.OBS_004, cell.get().place(), String.valueOf(malformed.getMessage()), "correct it");
            return Optional.empty();
        }
    }

    private Optional<String> matching(String column, Pattern form, Code code, String fact, String help) {
        Optional<CsvCell> cell = row.cell(column);
        if (cell.isPresent() && !form.matcher(cell.get().value()).matches()) {
            findings.add(code, cell.get().place(), fact, help);
            return Optional.empty();
        }
        return cell.map(CsvCell::value);
    }
}
