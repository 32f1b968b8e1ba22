package org.systemicrisk.model.rule.methodology;

import java.util.Optional;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Lexicon;

/** Words of a step that say other numbers than its band. */
final class WordsAgainstNumbers implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-102",
                "words of a step that contradict its band",
                Severity.WARNING,
                """
                The description of a step is what people read and apply, its band is what is computed. "More than 6 in 1,000" and `from: 0.6`
                differ at exactly 0.6 %: a case on the border gets one rating by the words and another by the numbers.

                The label and the description of each step with a band are read for ranges ("at least 3 and fewer than 10 in 1,000",
                "≥ 10 %"). Shares are compared with bands in per cent, bare numbers with bands in other units. "Between" and a plain "to" do
                not say whether the ends are meant, and are not held against a band.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        boolean comma = !dossier.assessment().settings().language().startsWith("en");
        check(dossier.assessment().methodology(), dossier.lexicon(), comma, remarks);
    }

    /** @param comma whether a comma is the decimal sign */
    void check(Methodology methodology, Lexicon lexicon, boolean comma, Remarks remarks) {
        RangeLexer lexer = new RangeLexer(lexicon, comma);
        for (Banded part : Banded.of(methodology)) {
            String subject = Words.subject(methodology, part.dimension());
            for (Step step : part.scale().steps()) {
                part.band(step.id())
                        .filter(band -> !part.occurring(band.interval()).isEmpty())
                        .ifPresent(band -> check(step, band, part, lexer, new Told(subject, remarks)));
            }
        }
    }

    private static void check(Step step, Band band, Banded part, RangeLexer lexer, Told told) {
        contradiction(step.label(), band, part, lexer)
                .ifPresent(range -> told.add(
                        step, band, part, step.label(), range, step.places().of("label")));
        if (step.description() == null) {
            return;
        }
        for (ProseNode node : step.description().nodes()) {
            if (node instanceof ProseNode.Text text) {
                contradiction(text.markdown(), band, part, lexer)
                        .ifPresent(range -> told.add(
                                step, band, part, text.markdown(), range, text.place(range.from(), range.to())));
            }
        }
    }

    /** The first range of a text that is in the unit of the bands, when it cannot mean the band. */
    private static Optional<WordedRange> contradiction(String text, Band band, Banded part, RangeLexer lexer) {
        return RangeReader.read(text, lexer).stream()
                .flatMap(range -> range.in(part.unit()).stream())
                .findFirst()
                .filter(range -> !range.fits(band.interval(), part));
    }

    private record Told(String subject, Remarks remarks) {
        void add(Step step, Band band, Banded part, String text, WordedRange range, Place place) {
            remarks.add(
                    subject,
                    place,
                    "\"" + text.substring(range.from(), range.to()) + "\" means values " + part.say(range.interval())
                            + ", and the band of " + step.label() + " holds values "
                            + part.say(band.interval()),
                    "write the words as the band counts, or move the ends of the band");
        }
    }
}
