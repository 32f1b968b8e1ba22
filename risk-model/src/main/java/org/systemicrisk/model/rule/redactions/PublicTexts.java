package org.systemicrisk.model.rule.redactions;

import java.util.List;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Writing;

/** The texts that the public edition prints, what is withheld inside them aside. */
final class PublicTexts {

    private final List<Writing> writings;

    private PublicTexts(Dossier dossier) {
        writings = dossier.writings().stream().filter(Writing::isPublic).toList();
    }

    /** All of them: none for fewer readers, so none of a measure that is withheld as a whole. They are found once. */
    static List<Writing> of(Dossier dossier) {
        return dossier.shared(PublicTexts.class, PublicTexts::new).writings;
    }
}
