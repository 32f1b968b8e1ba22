package org.systemicrisk.model.rule.redactions;

import java.util.List;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Writing;

/** The texts that the public edition prints, what is withheld inside them aside. */
final class PublicTexts {

    private PublicTexts() {}

    /** All of them: none for fewer readers, so none of a measure that is withheld as a whole. */
    static List<Writing> of(Dossier dossier) {
        return dossier.writings().stream().filter(Writing::isPublic).toList();
    }
}
