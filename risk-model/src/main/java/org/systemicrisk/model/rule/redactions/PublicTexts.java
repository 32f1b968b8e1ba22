package org.systemicrisk.model.rule.redactions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Writing;

/** The texts that the public edition prints, what is withheld inside them aside. */
final class PublicTexts {

    private PublicTexts() {}

    /** All of them: none for fewer readers, and none of a measure that is withheld as a whole. */
    static List<Writing> of(Dossier dossier) {
        Set<String> withheld = dossier.assessment().redactions().stream()
                .map(Redaction::target)
                .filter(RedactionTarget.MeasureEntry.class::isInstance)
                .map(RedactionTarget::text)
                .collect(Collectors.toSet());
        return dossier.writings().stream()
                .filter(Writing::isPublic)
                .filter(writing -> !withheld.contains(writing.subject()))
                .toList();
    }
}
