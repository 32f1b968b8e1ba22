package org.systemicrisk.model.rule.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Paragraph;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** Two modules have nearly the same passage. */
final class TwinPassages implements Rule {

    /** Part of the shorter passage's runs of words that the other has too, in per cent. */
    private static final int ALIKE = 60;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-112",
                "nearly the same passage in two modules",
                Severity.NOTE,
                """
                An assessment is specific to its risks. A passage that fits two modules word for word says little about either, and where it was copied
                on purpose the next change will be made in one place only.

                The rule compares paragraphs of at least 25 words in the chapters of modules, by runs of five words; references count as equal.
                Passages are nearly the same when three fifths of the runs of the shorter one are in the other. The second is found, with the place of
                the first. A passage that is withheld, even in part, is not held against an open one: the finding would tell it.
                """,
                "Article 34(1)");
    }

    private record Passage(Writing writing, ModuleId module, List<Sentence> sentences, Runs runs) {
        Sentence begin() {
            return sentences.get(0);
        }

        boolean isWithheld() {
            return sentences.stream().anyMatch(Sentence::isWithheld);
        }

        /** Another passage of the section may change without touching this one. Words that are withheld are in no digest. */
        String content() {
            return isWithheld()
                    ? Dossier.contentOf(writing.prose())
                    : sentences.stream().map(Sentence::bare).collect(Collectors.joining(". "));
        }
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        List<Passage> passages = new ArrayList<>();
        for (Writing writing : dossier.writings()) {
            if (OwnWords.inModule(writing)) {
                writing.paragraphs().stream()
                        .map(paragraph -> passage(paragraph, writing))
                        .filter(passage -> passage.runs().size() > 0)
                        .forEach(passages::add);
            }
        }
        SharedRuns shared = SharedRuns.of(passages.stream().map(Passage::runs).toList());
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            shared.of(i).entrySet().stream()
                    .filter(entry -> isTwin(passage, passages.get(entry.getKey()), entry.getValue()))
                    .map(entry -> passages.get(entry.getKey()))
                    .min(Comparator.comparing(other -> other.begin().place()))
                    .ifPresent(other -> tell(passage, other, remarks));
        }
    }

    private static boolean isTwin(Passage passage, Passage other, int shared) {
        return !other.module().equals(passage.module())
                && shared * 100
                        >= ALIKE * Math.min(other.runs().size(), passage.runs().size())
                // whoever reads an open one would know the withheld one
                && other.isWithheld() == passage.isWithheld();
    }

    private static void tell(Passage passage, Passage other, Remarks remarks) {
        remarks.add(
                passage.writing().subject(),
                passage.begin().place(),
                "the chapter on " + other.module() + " has nearly the same passage in "
                        + other.begin().place(),
                "say what is particular to " + passage.module() + ", or say it once for both",
                passage.content(),
                other.content());
    }

    private static Passage passage(Paragraph paragraph, Writing writing) {
        List<Sentence> sentences = paragraph.sentences();
        int[] words = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .mapToInt(
                        token -> token instanceof Token.Word word ? word.lower().hashCode() : 0)
                .toArray();
        return new Passage(writing, writing.module().orElseThrow(), sentences, Runs.of(words));
    }
}
