package org.systemicrisk.data.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The metrics of a module and their figures in two years. Each group is a whole, a part of it, the two parts of that part, and the
 * share that is computed from the first two.
 */
final class SyntheticFigures {

    /** Metrics of a group that have figures of their own. */
    static final int COUNTED = 4;

    private static final List<String> TERRITORIES = List.of(
            "DE", "FR", "NL", "BE", "LU", "IE", "ES", "PT", "IT", "AT", "PL", "CZ", "SK", "HU", "RO", "BG", "EL", "SE");
    private static final String HEAD =
            "metric,value,qualifier,from,to,deviation,territory,numerator,denominator,step,sample-size,sample-frame,source,owner,evidence\n";

    private final String module;
    private final String name;
    private final Size size;
    private final SplittableRandom random;
    private final StringBuilder metrics = new StringBuilder("metrics:\n");
    private final StringBuilder before = new StringBuilder(HEAD);
    private final StringBuilder now = new StringBuilder(HEAD);

    SyntheticFigures(String module, String name, Size size, SplittableRandom random) {
        this.module = module;
        this.name = name;
        this.size = size;
        this.random = random;
        rate();
        for (int group = 1; group <= size.groups(); group++) {
            group(group);
        }
    }

    String metrics() {
        return metrics.toString();
    }

    String before() {
        return before.toString();
    }

    String now() {
        return now.toString();
    }

    /** The id of a metric with as many figures as there are territories. */
    String metric(int group, String kind) {
        return String.format(Locale.ROOT, "%s.g%03d.%s", module, group, kind);
    }

    /** A reference to one of the figures, drawn by chance. */
    String reference(Vocabulary words) {
        List<String> kinds = List.of("shown", "removed", "scan", "notice");
        String kind = kinds.get(words.number(0, kinds.size()));
        String territory = TERRITORIES.get(words.number(0, size.territories()));
        return "{figure " + metric(words.number(1, size.groups() + 1), kind) + "@" + territory + "}";
    }

    private void rate() {
        metrics.append("  - {id: %s.rate, module: %s, name: Rate of %s, kind: exposure, measure: share, unit: \"%%\",\n"
                .formatted(module, module, name));
        metrics.append("     definition: \"Things of %s drawn by chance that broke a rule.\", ".formatted(name));
        metrics.append("decimals: 2, worse-when: higher}\n");
        int sample = random.nextInt(2_500, 4_000);
        int hits = random.nextInt(9, 24);
        rateRow(before, hits + 2, sample, "2024");
        rateRow(now, hits, sample, "");
    }

    private void rateRow(StringBuilder rows, int hits, int sample, String year) {
        rows.append("%s.rate,,,,,,EU,%d,%d,,%d,all things shown,own,desk,ev.records%s\n"
                .formatted(module, hits, sample, sample, year.isEmpty() ? "" : "-" + year));
    }

    private void group(int group) {
        String shown = metric(group, "shown");
        String removed = metric(group, "removed");
        count(shown, "Things shown", "", group);
        String parts = ", sum-of: [%s, %s]".formatted(metric(group, "scan"), metric(group, "notice"));
        count(removed, "Things removed", ", part-of: " + shown + parts, group);
        count(metric(group, "scan"), "Found by the scan", ", part-of: " + removed, group);
        count(metric(group, "notice"), "Found by a notice", ", part-of: " + removed, group);
        metrics.append("  - {id: %s, module: %s, name: Share removed of %s %s, kind: enforcement, measure: share, "
                .formatted(metric(group, "share"), module, name, Vocabulary.name(group)));
        metrics.append("unit: \"%%\", share: {of: %s, in: %s}}\n".formatted(removed, shown));
        for (String territory : TERRITORIES.subList(0, size.territories())) {
            rows(group, territory);
        }
    }

    private void count(String id, String what, String more, int group) {
        metrics.append("  - {id: %s, module: %s, name: %s of %s %s, kind: enforcement, measure: count, unit: things,\n"
                .formatted(id, module, what, name, Vocabulary.name(group)));
        metrics.append("     log: log-of-%s, retention: 3 years, definition: \"%s in %s by %s.\"%s}\n"
                .formatted(module, what, name, Vocabulary.name(group), more));
    }

    private void rows(int group, String territory) {
        long shown = random.nextLong(100_000_000L, 1_000_000_000L);
        long scan = random.nextLong(1_000_000L, 40_000_000L);
        long notice = random.nextLong(1_000_000L, 40_000_000L);
        years(metric(group, "shown"), shown, territory);
        long scanBefore = years(metric(group, "scan"), scan, territory);
        long noticeBefore = years(metric(group, "notice"), notice, territory);
        row(now, metric(group, "removed"), scan + notice, territory, "ev.records");
        row(before, metric(group, "removed"), scanBefore + noticeBefore, territory, "ev.records-2024");
    }

    private long years(String metric, long value, String territory) {
        long earlier = value * random.nextInt(81, 98) / 100;
        row(now, metric, value, territory, "ev.records");
        row(before, metric, earlier, territory, "ev.records-2024");
        return earlier;
    }

    private static void row(StringBuilder rows, String metric, long value, String territory, String evidence) {
        rows.append(metric)
                .append(',')
                .append(value)
                .append(",,,,,")
                .append(territory)
                .append(",,,,,,own,desk,")
                .append(evidence)
                .append('\n');
    }
}
