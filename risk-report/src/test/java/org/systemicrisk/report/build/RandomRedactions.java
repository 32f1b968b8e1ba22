package org.systemicrisk.report.build;

import static org.systemicrisk.report.build.Canary.Kind.INTERNAL;
import static org.systemicrisk.report.build.Canary.Kind.REASON;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.report.words.Enumerations;

/** The redactions of a random project, for two years. */
final class RandomRedactions {

    private static final List<Ground> GROUNDS = List.of(Ground.values());
    private static final List<String> PASSAGES = List.of("passages-a", "passages-b", "passages-c");

    private final Dice dice;
    private final Aviary aviary;
    private final StringBuilder now = new StringBuilder("redactions:\n");
    private final StringBuilder before = new StringBuilder("redactions:\n");
    private final Set<String> passages = new TreeSet<>();
    private int count;
    private int countBefore;

    RandomRedactions(Dice dice, Aviary aviary) {
        this.dice = dice;
        this.aviary = aviary;
    }

    /** The redaction of a passage that somebody is about to write. */
    String passage() {
        String id = dice.one(PASSAGES);
        if (passages.add(id)) {
            now.append("  - id: ").append(id).append("\n    target: passage\n    kind: ");
            now.append(aviary.word("kind of a removal", REASON)).append('\n').append(reasons());
        }
        return id;
    }

    void figure(String metric, String form) {
        aviary.saw("figure as " + form.split(" ")[0]);
        add("figure " + metric);
        now.append("    instead: ").append(form).append('\n');
        if (dice.half()) {
            String digits = aviary.put(dice.digits(), "distance to protect", INTERNAL);
            now.append("    protect: ").append(digits).append('\n');
        }
    }

    void figureBefore(String metric) {
        before.append("  - {id: before-")
                .append(++countBefore)
                .append(", target: figure ")
                .append(metric);
        before.append(", grounds: [provider-confidential], harm: ");
        before.append(aviary.word("reason of the year before", INTERNAL)).append(", narrower: None}\n");
    }

    void add(String target) {
        now.append("  - id: removal-")
                .append(++count)
                .append("\n    target: ")
                .append(target)
                .append('\n');
        now.append(reasons());
    }

    String now() {
        return count == 0 && passages.isEmpty() ? "redactions: []\n" : now.toString();
    }

    String before() {
        return countBefore == 0 ? "redactions: []\n" : before.toString();
    }

    private String reasons() {
        return "    grounds: [" + Enumerations.wire(dice.one(GROUNDS)) + "]\n    harm: " + aviary.word("harm", REASON)
                + "\n    narrower: " + aviary.word("why nothing narrower", REASON)
                + "\n    considered: [{form: " + aviary.word("form that was considered", REASON) + ", why: "
                + aviary.word("why not in another form", REASON) + "}]\n    review: 2025-12-31\n    approver: "
                + aviary.word("approver", INTERNAL) + "\n    note: " + aviary.note("a removal")
                + "\n";
    }
}
