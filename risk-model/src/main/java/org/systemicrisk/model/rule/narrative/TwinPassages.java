package org.systemicrisk.model.rule.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int FEWEST_WORDS = 25;
    private static final int SHINGLE = 5;
    /** Part of the shorter passage's runs of words that the other has too, in per cent. */
    private static final int ALIKE = 60;
    /** A run of words that more passages share is a turn of phrase, and tells nothing. */
    private static final int MOST_SHARED = 8;

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
                the first.
                """,
                "Article 34(1)");
    }

    private record Passage(Writing writing, ModuleId module, List<Sentence> sentences, Set<Integer> runs) {
        Sentence begin() {
            return sentences.get(0);
        }

        /** Another passage of the section may change without touching this one. */
        String content() {
            return sentences.stream().map(Sentence::bare).collect(Collectors.joining(". "));
        }
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<Integer, List<Passage>> byRun = new HashMap<>();
        for (Writing writing : dossier.writings()) {
            if (OwnWords.inModule(writing)) {
                for (Paragraph paragraph : writing.paragraphs()) {
                    Passage passage = passage(paragraph, writing);
                    if (!passage.runs().isEmpty()) {
                        twin(passage, byRun, remarks);
                    }
                }
            }
        }
    }

    private static void twin(Passage passage, Map<Integer, List<Passage>> byRun, Remarks remarks) {
        IdentityHashMap<Passage, Integer> shared = new IdentityHashMap<>();
        for (Integer run : passage.runs()) {
            List<Passage> others = byRun.computeIfAbsent(run, r -> new ArrayList<>(1));
            others.forEach(other -> shared.merge(other, 1, Integer::sum));
            if (others.size() < MOST_SHARED) {
                others.add(passage);
            }
        }
        shared.entrySet().stream()
                .filter(entry -> !entry.getKey().module().equals(passage.module()))
                .filter(entry -> entry.getValue() * 100
                        >= ALIKE
                                * Math.min(
                                        entry.getKey().runs().size(),
                                        passage.runs().size()))
                .map(Map.Entry::getKey)
                .min(java.util.Comparator.comparing(other -> other.begin().place()))
                .ifPresent(other -> tell(passage, other, remarks));
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
        List<String> words = new ArrayList<>();
        for (Sentence sentence : paragraph.sentences()) {
            for (Token token : sentence.tokens()) {
                words.add(token instanceof Token.Word word ? word.lower() : "\u2026");
            }
        }
        Set<Integer> runs = new HashSet<>();
        if (words.size() >= FEWEST_WORDS) {
            for (int i = 0; i + SHINGLE <= words.size(); i++) {
                runs.add(words.subList(i, i + SHINGLE).hashCode());
            }
        }
        return new Passage(writing, writing.module().orElseThrow(), paragraph.sentences(), runs);
    }
}
