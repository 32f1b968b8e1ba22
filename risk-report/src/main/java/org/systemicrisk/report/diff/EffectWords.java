package org.systemicrisk.report.diff;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.comparison.Caveat;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.comparison.Mover;
import org.systemicrisk.model.diff.Effect;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** What of a rating's change the method made and what the data, in sentences. */
final class EffectWords {

    private final Terms then;
    private final Terms now;
    private final String from;
    private final String to;

    /**
     * @param from what the earlier side of the diff is called
     * @param to what its later side is called
     */
    EffectWords(Terms then, Terms now, String from, String to) {
        this.then = then;
        this.now = now;
        this.from = from;
        this.to = to;
    }

    String sentences(Effect effect) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                effect.mover() == Mover.UNKNOWN
                        ? word("diff.effect.unknown", reason(effect.crossing()))
                        : word(
                                "diff.effect." + Enumerations.wire(effect.mover()),
                                effect.isBackwards() ? from : to,
                                effect.isBackwards() ? to : from,
                                between(effect),
                                signed(effect.method()),
                                signed(effect.data())));
        effect.otherOrder()
                .ifPresent(other ->
                        sentences.add(word("bridge.other-order", signed(other.data()), signed(other.method()))));
        for (Caveat caveat : Caveat.values()) {
            if (effect.crossing().caveats().contains(caveat)) {
                sentences.add(now.lists().of("caveat", caveat));
            }
        }
        return String.join(" ", sentences);
    }

    /** What the method of the later assessment gives for the data of the earlier one. */
    String between(Effect effect) {
        Crossing way = effect.crossing();
        return (effect.isBackwards() ? then : now).ratings().rating(way.between(), way.dimension());
    }

    private String reason(Crossing crossing) {
        return crossing.reason()
                .map(because -> now.lists().of("unbridged", because))
                .orElse("");
    }

    /** With a sign in any case: a true minus, not a hyphen. */
    private static String signed(int steps) {
        return steps > 0 ? "+" + steps : steps < 0 ? "\u2212" + -steps : "0";
    }

    private String word(String key, Object... values) {
        return now.words().text(key, values);
    }
}
