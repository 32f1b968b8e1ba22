package org.systemicrisk.model.rule.narrative;

import java.util.List;
import java.util.Set;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Writing;

/** Which texts say something of the service in the provider's own name. */
final class OwnWords {

    private static final Set<String> OF_OTHERS = Set.of("question", "view", "summary", "measured");

    private final List<Writing> writings;

    private OwnWords(Dossier dossier) {
        writings = dossier.writings().stream().filter(OwnWords::in).toList();
    }

    /** All of them, in the order in which they are printed; found once. */
    static List<Writing> of(Dossier dossier) {
        return dossier.shared(OwnWords.class, OwnWords::new).writings;
    }

    /**
     * Not what others said or measured, not what a method means by its steps, and not the reasons for a removal, which
     * have a reader of their own.
     */
    static boolean in(Writing writing) {
        String kind = writing.subject().substring(0, writing.subject().indexOf(' ') + 1);
        return switch (kind) {
            case "methodology ", "redaction " -> false;
            case "consultation ", "signal " -> !OF_OTHERS.contains(writing.section());
            default -> true;
        };
    }

    /** Texts in the chapter of a module, its measures aside. */
    static boolean inModule(Writing writing) {
        return writing.module().isPresent() && !writing.subject().startsWith("measure ") && in(writing);
    }
}
