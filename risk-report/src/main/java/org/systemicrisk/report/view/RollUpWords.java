package org.systemicrisk.report.view;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.words.Enumerations;

/** Says how the ratings of parts become one of the whole. */
final class RollUpWords {

    private final Phrases phrases;

    RollUpWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(RollUp rule) {
        String begin = phrases.word(
                "rules.roll-up",
                phrases.terms().lists().of("level", rule.from()),
                phrases.terms().lists().of("level.one", rule.to()),
                phrases.list(rule.of().stream()
                        .map(dimension -> phrases.word("dimension." + dimension.wire()))
                        .toList()));
        String said = begin + " " + how(rule);
        Dimension then = rule.then();
        return then == null
                ? said
                : said + " " + phrases.word("rules.roll-up.then", phrases.word("dimension." + then.wire()));
    }

    private String how(RollUp rule) {
        String key = "rules.roll-up." + (rule.countsNumbers() ? "numbers." : "") + Enumerations.wire(rule.by());
        if (rule.countsNumbers() && rule.rounding() != null) {
            return phrases.word(key + ".rounded", phrases.terms().lists().of("rounding", rule.rounding()));
        }
        if (rule.rounding() != null) {
            return phrases.word(key, phrases.terms().lists().of("rounding", rule.rounding()));
        }
        if (rule.atLeast() != null) {
            String gives = phrases.word(
                    key,
                    phrases.terms().numbers().percent(rule.atLeast()),
                    step(rule, rule.reaching()),
                    step(rule, rule.gives()));
            return rule.otherwise() == null
                    ? gives
                    : gives + " " + phrases.word("rules.roll-up.otherwise", step(rule, rule.otherwise()));
        }
        return phrases.word(key);
    }

    private String step(RollUp rule, @Nullable StepId step) {
        return step == null || rule.of().isEmpty()
                ? ""
                : MarkdownEscape.inline(
                        phrases.terms().ratings().label(step, rule.of().get(0)));
    }
}
