package org.systemicrisk.model.replay;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.lookup.RecordKeys;
import org.systemicrisk.model.rating.Rating;

/** Values of a derivation in a few words. */
final class InWords {

    /** Lists with more entries are counted. */
    private static final int MOST_LISTED = 6;

    private InWords() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof Rating rating) {
            return rating(rating);
        }
        if (value instanceof Cell<?> cell) {
            return cell.value().map(InWords::of).orElse("withheld");
        }
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Collection<?> all) {
            return all.size() > MOST_LISTED
                    ? all.size() + " entries"
                    : all.stream().map(InWords::of).toList().toString();
        }
        return value instanceof Record item && !(value instanceof Id) ? record(item) : value.toString();
    }

    private static String rating(Rating rating) {
        if (rating instanceof Rating.Below below) {
            return "below " + below.bound();
        }
        if (rating instanceof Rating.Above above) {
            return "above " + above.bound();
        }
        if (rating instanceof Rating.FromTo between) {
            return between.lowest() + " to " + between.highest();
        }
        return rating.step().map(Object::toString).orElse("not stated");
    }

    /** The kind of a record and what it holds: {@code from-rate (metric goods.rate, rate 0.7)}. */
    private static String record(Record item) {
        String kind = RecordKeys.alternative(item.getClass());
        String held = parts(item);
        return held.isEmpty() ? kind : kind + " (" + held + ")";
    }

    private static String parts(Record item) {
        return RecordComponents.of(item).stream()
                .filter(RecordKeys::isData)
                .filter(component -> !isEmpty(RecordComponents.read(item, component)))
                .map(component -> part(item, component))
                .collect(Collectors.joining(", "));
    }

    private static String part(Record item, RecordComponent component) {
        return RecordKeys.of(component) + " " + of(RecordComponents.read(item, component));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value instanceof Collection<?> all && all.isEmpty();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}
