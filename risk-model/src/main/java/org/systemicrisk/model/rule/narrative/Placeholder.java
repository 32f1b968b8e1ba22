package org.systemicrisk.model.rule.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A text holds a mark that its writer meant to replace. */
final class Placeholder implements Rule {

    /** {@code ??}, {@code ___}, {@code [...]}, {@code [insert date]}, {@code <date>}, {@code XX}. */
    private static final Pattern SIGN = Pattern.compile("\\?\\?+|_{3,}"
            + "|\\[(?:\\.{2,}|\u2026|\\s*|[xX]+|(?i:insert[^\\]]*|date|name|number))\\](?![(\\[:])"
            + "|(?<![\\p{L}\\p{Nd}])X{2,}(?![\\p{L}\\p{Nd}])");

    /** What every such mark begins with; most texts have none of it. */
    private static final List<String> BEGINNINGS = List.of("??", "___", "[", "XX");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-110",
                "placeholder in the text",
                Severity.ERROR,
                """
                A mark such as TODO, "??" or "[...]" is printed as it stands, and tells every reader that nobody read the report before it was signed.

                The rule reads all texts, those for the authorities included. Where a chapter is a draft as a whole, build it as one: a draft numbers its gaps.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : dossier.writings()) {
            Joined text = new Joined(writing.prose());
            Matcher sign = SIGN.matcher(text.markdown());
            boolean maybe = BEGINNINGS.stream().anyMatch(text.markdown()::contains);
            while (maybe && sign.find()) {
                boolean secret = text.isWithheld(sign.start(), sign.end());
                tell(writing, text.place(sign.start(), sign.end()), secret ? "" : sign.group(), remarks);
            }
            for (Sentence sentence : writing.sentences()) {
                for (Sentence.Span words : sentence.find(WordList.PLACEHOLDER, dossier.lexicon())) {
                    tell(writing, words.place(), words.quote().orElse(""), remarks);
                }
            }
        }
    }

    private static void tell(Writing writing, Place place, String mark, Remarks remarks) {
        remarks.add(
                writing.subject(),
                place,
                (mark.isEmpty() ? "a mark" : mark) + " stands where something has yet to be written",
                "write what belongs here, or take the mark out",
                Dossier.contentOf(writing.prose()));
    }
}
