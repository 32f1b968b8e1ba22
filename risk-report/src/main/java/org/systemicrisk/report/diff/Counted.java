package org.systemicrisk.report.diff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.systemicrisk.model.diff.Difference;
import org.systemicrisk.model.diff.What;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** Differences by what happened: {@code 3 rose, 1 fell}. */
final class Counted {

    private Counted() {}

    static String of(List<? extends Difference> differences, Terms terms) {
        return Arrays.stream(What.values())
                .map(what -> count(differences, what, terms))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<? extends Difference> differences, What what, Terms terms) {
        int count = Math.toIntExact(differences.stream()
                .filter(difference -> difference.what() == what)
                .count());
        return count == 0 ? "" : terms.words().text("diff.count." + Enumerations.wire(what), count);
    }
}
