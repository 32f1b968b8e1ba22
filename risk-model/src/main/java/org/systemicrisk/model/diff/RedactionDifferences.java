package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.assessment.RedactionTarget.Figure;
import org.systemicrisk.model.assessment.RedactionTarget.MeasureEntry;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;

/** Compares what is removed from the public editions, by what is removed; passages by the redaction's id. */
final class RedactionDifferences {

    private final Map<String, String> keysThen = new HashMap<>();
    private final Map<String, String> keysNow = new HashMap<>();
    private final Side from;
    private final Side to;

    RedactionDifferences(Side from, Side to, Matching<MetricId> metrics, Matching<MeasureId> measures) {
        this.from = from;
        this.to = to;
        metrics.single().forEach(pair -> same(new Figure(pair.then()), new Figure(pair.now())));
        measures.single().forEach(pair -> same(new MeasureEntry(pair.then()), new MeasureEntry(pair.now())));
    }

    /** What was renamed is withheld under its new name. */
    private void same(RedactionTarget then, RedactionTarget now) {
        String key = then.text() + " = " + now.text();
        keysThen.put(then.text(), key);
        keysNow.put(now.text(), key);
    }

    List<Difference> all() {
        Map<String, Redaction> then = byTarget(from, keysThen);
        Map<String, Redaction> now = byTarget(to, keysNow);
        List<Difference> differences = new ArrayList<>();
        then.forEach((target, redaction) -> {
            Redaction other = now.get(target);
            if (other == null || !isSame(redaction, other)) {
                differences.add(new RedactionDifference(redaction, other));
            }
        });
        now.forEach((target, redaction) -> {
            if (!then.containsKey(target)) {
                differences.add(new RedactionDifference(null, redaction));
            }
        });
        return differences;
    }

    private static Map<String, Redaction> byTarget(Side side, Map<String, String> keys) {
        Map<String, Redaction> redactions = new LinkedHashMap<>();
        side.assessment().redactions().forEach(redaction -> {
            String target = target(redaction);
            redactions.putIfAbsent(keys.getOrDefault(target, target), redaction);
        });
        return redactions;
    }

    private static String target(Redaction redaction) {
        return redaction.target() instanceof RedactionTarget.Passage
                ? "passage " + redaction.id()
                : redaction.target().text();
    }

    /** On the same grounds and with the same in its place; the words of the reasons may be others. */
    private static boolean isSame(Redaction one, Redaction other) {
        return one.grounds().equals(other.grounds())
                && one.replacement().text().equals(other.replacement().text());
    }
}
