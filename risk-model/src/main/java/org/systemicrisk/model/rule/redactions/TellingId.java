package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Folded;

/** An id, which is public, tells what a redaction removes. */
final class TellingId implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-118",
                "id that tells what is withheld",
                Severity.ERROR,
                """
                Ids are data: the public assessment.json holds that of every redaction, metric and measure, and the mark in a text refers to that of its redaction. An id
                that was made from the name, the number or the sentence tells it again.

                The rule looks for a withheld name in another spelling in the ids of redactions, metrics, measures, names and functionalities (as it is written in the registry it
                is found when the files are read, RED-006); for the value of a figure in the id of its redaction, from two digits on (zeros at its end apart, from three); for three
                words in a row of a passage, or a number of it that is no year, in the id of its redaction; and for the whole title of a withheld measure, of at
                least two words, in the measure's id or that of its redaction.
                """,
                "Article 42(5)");
    }

    private static final int FEWEST_DIGITS = 2;
    private static final int IN_A_ROW = 3;
    private static final int WORDS_OF_TITLE = 2;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{" + FEWEST_DIGITS + ",}");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        names(dossier, remarks);
        Map<RedactionId, List<List<String>>> passages = passages(dossier);
        for (Redaction redaction : dossier.assessment().redactions()) {
            List<String> id = SecretRuns.words(redaction.id().value());
            if (redaction.target() instanceof RedactionTarget.Figure figure
                    && holdsValue(id, figure.metric(), dossier)) {
                ofId(redaction, "the value", remarks);
            }
            if (passages.getOrDefault(redaction.id(), List.of()).stream().anyMatch(words -> holdsPassage(id, words))) {
                ofId(redaction, "words or a number", remarks);
            }
            if (redaction.target() instanceof RedactionTarget.MeasureEntry entry) {
                dossier.registry()
                        .measure(entry.measure())
                        .ifPresent(measure -> title(measure, id, redaction, remarks));
            }
        }
    }

    /** The words of the passages that a redaction removes. */
    private static Map<RedactionId, List<List<String>>> passages(Dossier dossier) {
        Map<RedactionId, List<List<String>>> passages = new HashMap<>();
        for (Passage passage : Passage.all(dossier)) {
            List<String> words = new ArrayList<>();
            passage.node().content().forEach(node -> {
                if (node instanceof ProseNode.Text text) {
                    words.addAll(SecretRuns.words(text.markdown()));
                } else if (node instanceof ProseNode.Literal literal) {
                    words.addAll(SecretRuns.words(literal.text()));
                }
            });
            passages.computeIfAbsent(passage.node().redaction(), id -> new ArrayList<>())
                    .add(words);
        }
        return passages;
    }

    private static boolean holdsValue(List<String> id, MetricId metric, Dossier dossier) {
        Set<String> digits = new HashSet<>();
        for (Observation figure : dossier.figures(metric)) {
            figure.value()
                    .value()
                    .map(Quantity::value)
                    .map(value ->
                            value.abs().stripTrailingZeros().unscaledValue().toString())
                    .filter(plain -> plain.length() > FEWEST_DIGITS)
                    .ifPresent(digits::add);
            figure.value()
                    .value()
                    .map(Quantity::value)
                    .map(value -> value.abs().toPlainString().replace(".", ""))
                    .ifPresent(digits::add);
        }
        return id.stream().anyMatch(word -> NUMBER.matcher(word).matches() && digits.contains(word));
    }

    private static boolean holdsPassage(List<String> id, List<String> passage) {
        Set<String> words = new HashSet<>(passage);
        for (String word : id) {
            if (NUMBER.matcher(word).matches() && !YEAR.matcher(word).matches() && words.contains(word)) {
                return true;
            }
        }
        for (int at = 0; at + IN_A_ROW <= id.size(); at++) {
            List<String> row = id.subList(at, at + IN_A_ROW);
            if (words.containsAll(row) && Collections.indexOfSubList(passage, row) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void title(Measure measure, List<String> ofRedaction, Redaction redaction, Remarks remarks) {
        List<String> title = measure.title().value().map(SecretRuns::words).orElse(List.of());
        if (title.size() < WORDS_OF_TITLE) {
            return;
        }
        if (Collections.indexOfSubList(SecretRuns.words(measure.id().value()), title) >= 0) {
            tell(
                    redaction,
                    "the id of the measure",
                    "the title",
                    measure.places().of("id"),
                    remarks);
        }
        if (Collections.indexOfSubList(ofRedaction, title) >= 0) {
            ofId(redaction, "the title", remarks);
        }
    }

    private static void names(Dossier dossier, Remarks remarks) {
        NameForms names = dossier.shared(NameForms.class, NameForms::of);
        if (names.isEmpty()) {
            return;
        }
        dossier.assessment()
                .redactions()
                .forEach(r -> name(r.id().value(), r.places().of("id"), names, remarks));
        dossier.registry()
                .metrics()
                .forEach(m -> name(m.id().value(), m.places().of("id"), names, remarks));
        dossier.registry()
                .measures()
                .forEach(m -> name(m.id().value(), m.places().of("id"), names, remarks));
        dossier.registry().names().forEach(n -> name(n.id().value(), n.places().of("id"), names, remarks));
        dossier.registry()
                .functionalities()
                .forEach(f -> name(f.id().value(), f.places().of("id"), names, remarks));
    }

    private static void name(String id, Place place, NameForms names, Remarks remarks) {
        List<Folded> words = Folded.words(id);
        for (int at = 0; at < words.size(); at++) {
            names.at(words, at, true).ifPresent(redaction -> tell(redaction, "an id", "the name", place, remarks));
        }
    }

    private static void ofId(Redaction redaction, String what, Remarks remarks) {
        tell(redaction, "the id of this redaction", what, redaction.places().of("id"), remarks);
    }

    private static void tell(Redaction redaction, String id, String what, Place place, Remarks remarks) {
        remarks.add(
                // the id may tell, and is not repeated
                "assessment",
                redaction.places().of("target"),
                id + " in " + place + " holds " + what + " that this redaction withholds",
                "give it an id that does not tell: ids are published",
                redaction.target().text(),
                what,
                place.file());
    }
}
