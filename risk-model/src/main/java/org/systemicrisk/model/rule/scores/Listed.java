package org.systemicrisk.model.rule.scores;

import java.util.List;
import java.util.Objects;

/** Ids in a sentence. */
final class Listed {

    private static final int MOST = 5;

    private Listed() {}

    /** {@code a, b and c}; after five of them only how many there are more. */
    static String of(List<?> ids) {
        List<String> names = ids.stream().limit(MOST).map(Objects::toString).toList();
        if (ids.size() > MOST) {
            return String.join(", ", names) + " and " + (ids.size() - MOST) + " more";
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
