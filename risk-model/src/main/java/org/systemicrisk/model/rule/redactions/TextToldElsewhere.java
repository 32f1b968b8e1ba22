package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Folded;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** Words of a withheld passage or measure stand in a public text. */
final class TextToldElsewhere implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-117",
                "withheld text that stands elsewhere",
                Severity.ERROR,
                """
                A sentence that is removed in one chapter and printed in another is not removed. It happens where a summary or an annex was copied from the
                chapter.

                The rule looks in every text and short entry of the public edition for eight words in a row of a withheld passage or of the texts of a withheld measure; for
                the whole of a passage of five to seven words; and for a withheld title of at least three longer words. Case, accents and hyphens do not
                matter. The finding stands at the redaction, so that its excerpt does not show the text.
                """,
                "Article 42(5)");
    }

    private static final String MEASURE = "measure ";
    private static final int LONGER_WORDS = 3;
    private static final int LONGER = 4;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        SecretRuns runs = runs(dossier);
        if (runs.isEmpty()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Writing writing : PublicTexts.of(dossier)) {
            text(writing, runs, told, remarks);
        }
        for (FoldedEntry entry : FoldedEntry.printed(dossier)) {
            List<String> words = entry.words().stream().map(Folded::letters).toList();
            for (int at = 0; at < words.size(); at++) {
                Redaction redaction = runs.at(words, at);
                if (redaction != null) {
                    tell(redaction, entry.place(), told, remarks);
                }
            }
        }
    }

    private static SecretRuns runs(Dossier dossier) {
        SecretRuns runs = new SecretRuns();
        Map<RedactionId, Redaction> redactions = new HashMap<>();
        dossier.assessment().redactions().forEach(redaction -> redactions.put(redaction.id(), redaction));
        for (Passage passage : Passage.all(dossier)) {
            Redaction redaction = redactions.get(passage.node().redaction());
            if (redaction != null) {
                runs.enterPassage(words(passage.node().content()), redaction);
            }
        }
        Map<String, Redaction> measures = new HashMap<>();
        for (Measure measure : dossier.registry().measures()) {
            dossier.withholdings().ofMeasure(measure.id()).ifPresent(redaction -> {
                measures.put(MEASURE + measure.id(), redaction);
                measure.title().value().ifPresent(title -> title(title, redaction, runs));
            });
        }
        for (Writing writing : dossier.writings()) {
            Redaction redaction = measures.get(writing.subject());
            if (redaction != null) {
                runs.enterPassage(words(writing.prose().nodes()), redaction);
            }
        }
        return runs;
    }

    private static void title(String title, Redaction redaction, SecretRuns runs) {
        List<String> words = SecretRuns.words(title);
        if (words.stream().filter(word -> word.length() >= LONGER).count() >= LONGER_WORDS) {
            runs.enter(words, redaction);
        }
    }

    /** The words that were typed; those on both sides of a reference do not stand in a row. */
    private static List<String> words(List<ProseNode> nodes) {
        List<String> words = new ArrayList<>();
        for (ProseNode node : nodes) {
            if (node instanceof ProseNode.Text text) {
                words.addAll(SecretRuns.words(text.markdown()));
            } else if (node instanceof ProseNode.Withheld passage) {
                words.addAll(words(passage.content()));
            } else {
                words.add("");
            }
        }
        return words;
    }

    private static void text(Writing writing, SecretRuns runs, Set<String> told, Remarks remarks) {
        List<String> words = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : writing.sentences()) {
            for (Token token : sentence.tokens()) {
                List<Folded> more =
                        token instanceof Token.Word word && !word.isWithheld() ? word.folded() : Folded.NO_WORD;
                for (Folded word : more) {
                    words.add(word.letters());
                    tokens.add(token);
                }
            }
        }
        for (int at = 0; at < words.size(); at++) {
            Redaction redaction = runs.at(words, at);
            if (redaction != null) {
                tell(redaction, tokens.get(at).place(), told, remarks);
            }
        }
    }

    /** Once for each file: a copied passage has many such runs. */
    private static void tell(Redaction redaction, Place place, Set<String> told, Remarks remarks) {
        if (told.add(redaction.id() + " " + place.file())) {
            remarks.add(
                    "redaction " + redaction.id(),
                    redaction.places().of("target"),
                    "words that this withholds stand in a public text in " + place,
                    "take them out there, or put them into {withheld " + redaction.id() + "}…{/withheld} as well",
                    redaction.target().text(),
                    place.file());
        }
    }
}
