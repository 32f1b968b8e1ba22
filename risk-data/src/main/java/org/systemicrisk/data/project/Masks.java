package org.systemicrisk.data.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.registry.Registry;

/**
 * Hides from excerpts what redactions withhold. Where redactions could not be read in full, nobody can tell what is
 * withheld, and everything that could be is hidden.
 */
final class Masks {
    private final BindingLog log;
    private final SourceTexts texts;

    Masks(BindingLog log, SourceTexts texts) {
        this.log = log;
        this.texts = texts;
    }

    /** @param known whether the redactions of all assessments that matter could be read */
    void apply(boolean known, Registry registry) {
        Set<String> metrics = defined("metric");
        Set<String> questions = defined("question");
        Map<String, Set<String>> withheld = withheld();
        Optional.ofNullable(withheld.get("figure")).ifPresent(figures -> figures.addAll(sharesOf(figures, registry)));
        Set<String> withheldNames = withheld.getOrDefault("name", Set.of());
        registry.names().stream()
                .filter(thing -> !known || withheldNames.contains(thing.id().value()))
                .flatMap(thing -> thing.name().value().stream())
                .forEach(texts::hide);
        Set<String> allHidden = withheld.entrySet().stream()
                .filter(targets -> !isHit(targets.getKey(), targets.getValue(), metrics))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (BindingLog.Secret secret : log.secrets()) {
            Set<String> names = withheld.getOrDefault(secret.kind(), Set.of());
            boolean doubtful = isDoubtful(secret, metrics, questions);
            boolean hidden = names.contains(secret.name())
                    || (doubtful && !names.isEmpty())
                    || (secret.kind().equals("answer") && isAddedUpWith(secret.name(), names, questions));
            if (!known
                    || secret.kind().equals(BindingLog.Secret.FOR_FEW)
                    || hidden
                    || allHidden.contains(secret.kind())) {
                texts.mask(secret.file(), secret.from(), secret.to());
            }
        }
    }

    /** Hides the numbers of withheld figures wherever they are typed. */
    void numbers(Assessment assessment) {
        WithheldNumbers numbers = new WithheldNumbers().enter(assessment.observations(), assessment, assessment);
        Assessment previous = assessment.previous();
        if (previous != null) {
            numbers.enter(previous.observations(), previous, assessment);
        }
        numbers.all().forEach(texts::hide);
    }

    /** Whether the span may belong to something else than it says, by a slip in its id. */
    private static boolean isDoubtful(BindingLog.Secret secret, Set<String> metrics, Set<String> questions) {
        return switch (secret.kind()) {
            case "figure" -> !metrics.contains(secret.name());
            case "answer" -> !questions.contains(secret.name());
            default -> secret.name().isEmpty();
        };
    }

    /** Answers that are added up are withheld together: questions with questions, parts of severity with parts. */
    private static boolean isAddedUpWith(String name, Set<String> withheld, Set<String> questions) {
        return withheld.stream().anyMatch(other -> questions.contains(other) == questions.contains(name));
    }

    /** Whether every target is there: where one is not, any entry may be the one that is meant. */
    private boolean isHit(String kind, Set<String> names, Set<String> metrics) {
        Set<String> there = kind.equals("figure")
                ? metrics
                : log.secrets().stream()
                        .filter(secret -> secret.kind().equals(kind))
                        .map(BindingLog.Secret::name)
                        .collect(Collectors.toSet());
        return there.containsAll(names);
    }

    /** A share is withheld with its part or its whole, when it was typed too. */
    private static List<String> sharesOf(Set<String> figures, Registry registry) {
        return registry.metrics().stream()
                .filter(metric -> metric.share() != null
                        && (figures.contains(metric.share().of().value())
                                || figures.contains(metric.share().in().value())))
                .map(metric -> metric.id().value())
                .toList();
    }

    private Set<String> defined(String kind) {
        return log.definitions().stream()
                .filter(definition -> definition.id().kind().equals(kind))
                .map(definition -> definition.id().value())
                .collect(Collectors.toSet());
    }

    /** The names of the entries that are withheld, by the first word of the target. */
    private Map<String, Set<String>> withheld() {
        Map<String, Set<String>> withheld = new HashMap<>();
        for (BindingLog.Mention mention : log.mentions()) {
            if (mention.value() instanceof RedactionTarget target) {
                List<String> words = List.of(target.text().split(" "));
                if (words.size() > 1) {
                    withheld.computeIfAbsent(words.get(0), kind -> new HashSet<>())
                            .add(words.get(words.size() - 1));
                }
            }
        }
        return withheld;
    }
}
