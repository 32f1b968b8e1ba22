package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.rule.methodology.RangeToken.Kind;
import org.systemicrisk.model.rule.methodology.WordedRange.End;

/**
 * Finds ranges of numbers in a text: with words ("at least 3 and fewer than 10 in 1,000"), with signs ("≥ 10 %",
 * "20 ≤ x &lt; 25"), or as two numbers ("10–40 %").
 */
final class RangeReader {

    private final List<RangeToken> tokens;
    private int at;

    private RangeReader(List<RangeToken> tokens) {
        this.tokens = tokens;
    }

    /** All ranges of a text, in their order. */
    static List<WordedRange> read(String text, RangeLexer lexer) {
        RangeReader reader = new RangeReader(lexer.tokens(text));
        List<WordedRange> ranges = new ArrayList<>();
        while (reader.at < reader.tokens.size()) {
            int start = reader.at;
            Draft draft = new Draft();
            if (reader.term(draft)) {
                reader.more(draft);
                draft.range(
                                reader.tokens.get(start).from(),
                                reader.tokens.get(reader.at - 1).to())
                        .ifPresent(ranges::add);
            } else {
                reader.at = start + 1;
            }
        }
        return ranges;
    }

    /** The other end, joined to the first by a word or a sign, or right behind it. */
    private void more(Draft draft) {
        int end = at;
        while (kind(0) == Kind.JOINT) {
            at++;
        }
        boolean joined = at > end;
        if (!(joined && draft.open() && plain(draft)) && !term(draft)) {
            at = end;
        }
    }

    /** One end, or two that belong together by their signs. */
    private boolean term(Draft draft) {
        int start = at;
        boolean found = comparison(draft) || rangeWord(draft) || numberFirst(draft);
        at = found ? at : start;
        return found;
    }

    private boolean comparison(Draft draft) {
        Kind kind = kind(0);
        if (kind.compares() && kind(1) == Kind.NUMBER && draft.isFree(kind.isLower())) {
            at++;
            draft.set(kind.isLower(), number(), kind.isIncluded(), unit());
            return true;
        }
        return false;
    }

    private boolean rangeWord(Draft draft) {
        Kind kind = kind(0);
        if ((kind == Kind.BETWEEN || kind == Kind.FROM) && kind(1) == Kind.NUMBER && draft.isFree(true)) {
            at++;
            draft.set(true, number(), kind == Kind.FROM ? Boolean.TRUE : null, unit());
            draft.leaveOpen();
            return true;
        }
        return false;
    }

    private boolean numberFirst(Draft draft) {
        if (kind(0) != Kind.NUMBER) {
            return false;
        }
        BigDecimal number = number();
        BigDecimal unit = unit();
        Kind after = kind(0);
        if ((after == Kind.OR_MORE || after == Kind.OR_LESS) && draft.isFree(after == Kind.OR_MORE)) {
            at++;
            draft.set(after == Kind.OR_MORE, number, true, unit == null ? unit() : unit);
            return true;
        }
        if (!draft.isFree(true) || !draft.isFree(false)) {
            return false;
        }
        if (after == Kind.JOINT && kind(1) == Kind.NUMBER) {
            at++;
            draft.set(true, number, null, unit);
            return plain(draft) && draft.hasUnit();
        }
        return chain(draft, number, unit, after);
    }

    /** {@code 20 ≤ x < 25}. */
    private boolean chain(Draft draft, BigDecimal number, @Nullable BigDecimal unit, Kind first) {
        if (!first.compares() || first.isLower() || kind(1) != Kind.VARIABLE) {
            return false;
        }
        at += 2;
        draft.set(true, number, first.isIncluded(), unit);
        Kind second = kind(0);
        return second.compares() && !second.isLower() && comparison(draft);
    }

    /** The upper number of "between 10 and 40" and "from 10 to 40": whether 40 is meant is left open. */
    private boolean plain(Draft draft) {
        if (kind(0) != Kind.NUMBER || !draft.isFree(false)) {
            return false;
        }
        draft.setPlainUpper(number(), unit());
        return true;
    }

    private Kind kind(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead).kind() : Kind.WORD;
    }

    private BigDecimal number() {
        return tokens.get(at++).value();
    }

    private @Nullable BigDecimal unit() {
        return kind(0) == Kind.UNIT ? tokens.get(at++).value() : null;
    }

    /** What has been read of a range. */
    private static final class Draft {
        private @Nullable End lower;
        private @Nullable End upper;
        private @Nullable BigDecimal lowerUnit;
        private @Nullable BigDecimal upperUnit;
        private boolean open;

        boolean isFree(boolean lowerEnd) {
            return (lowerEnd ? lower : upper) == null;
        }

        /** Whether a plain number may follow as the upper end. */
        boolean open() {
            return open;
        }

        void leaveOpen() {
            open = true;
        }

        boolean hasUnit() {
            return lowerUnit != null || upperUnit != null;
        }

        void set(boolean lowerEnd, BigDecimal value, @Nullable Boolean included, @Nullable BigDecimal unit) {
            if (lowerEnd) {
                lower = new End(value, included);
                lowerUnit = unit;
            } else {
                upper = new End(value, included);
                upperUnit = unit;
            }
        }

        void setPlainUpper(BigDecimal value, @Nullable BigDecimal unit) {
            if (lower != null) {
                lower = new End(lower.value(), null);
            }
            set(false, value, null, unit);
        }

        /** The unit may stand with one end only; two ends in different units, or with nothing between, are no range. */
        Optional<WordedRange> range(int from, int to) {
            if (lowerUnit != null && upperUnit != null && lowerUnit.compareTo(upperUnit) != 0) {
                return Optional.empty();
            }
            WordedRange range = new WordedRange(lower, upper, upperUnit != null ? upperUnit : lowerUnit, from, to);
            return range.interval().isEmpty() ? Optional.empty() : Optional.of(range);
        }
    }
}
