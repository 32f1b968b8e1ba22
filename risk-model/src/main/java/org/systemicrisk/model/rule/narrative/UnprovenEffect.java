package org.systemicrisk.model.rule.narrative;

import java.util.HashSet;
import java.util.Set;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Paragraph;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A measure is said to work, and nothing shows that it does. */
final class UnprovenEffect implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-109",
                "effectiveness claimed without a figure",
                Severity.WARNING,
                """
                Mitigation has to be effective, and whoever supervises it asks how one knows. "The filter works well" is an opinion until a
                figure stands beside it; civil society has called such sentences the main weakness of the published reports.

                The rule reads the chapters of modules and the texts of measures. It finds sentences that say that something is effective,
                successful or the like, unless the paragraph refers to a figure, a share, the percentage or rating of effectiveness, or to a measure with
                effects of its own. Sentences that deny or doubt it, or speak of the future, claim nothing.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Set<String> measured = new HashSet<>();
        for (Measure measure : dossier.registry().measures()) {
            if (!measure.effects().isEmpty()) {
                measured.add("measure " + measure.id());
            }
        }
        for (Writing writing : OwnWords.of(dossier)) {
            if ((writing.module().isPresent() || writing.subject().startsWith("measure "))
                    && !measured.contains(writing.subject())) {
                writing.paragraphs().forEach(paragraph -> check(paragraph, writing, dossier, remarks));
            }
        }
    }

    private static void check(Paragraph paragraph, Writing writing, Dossier dossier, Remarks remarks) {
        Lexicon lexicon = dossier.lexicon();
        for (Sentence sentence : paragraph.sentences()) {
            sentence.find(WordList.EFFECTIVE, lexicon).stream()
                    .findFirst()
                    .filter(words -> Claims.in(sentence, lexicon)
                            && !sentence.has(WordList.HEDGE, lexicon)
                            && !Data.in(paragraph, dossier))
                    .ifPresent(words -> remarks.add(
                            writing.subject(),
                            words.place(),
                            words.quote()
                                            .map(text -> "\"" + text + "\" is claimed")
                                            .orElse("an effect is claimed")
                                    + ", and no figure in this paragraph shows it",
                            "add the {figure …} that shows it, or say only what the measure does",
                            Dossier.contentOf(writing.prose())));
        }
    }
}
