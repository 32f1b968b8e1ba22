package org.systemicrisk.model.redaction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.text.Writing;

/** In which modules' chapters the withheld passages stand. */
final class PassageModules {

    private final Map<RedactionId, Set<Optional<ModuleId>>> modules = new HashMap<>();

    private PassageModules() {}

    /** Passages inside something that is withheld as a whole are not counted: no reader can see where they stand. */
    static PassageModules of(List<Writing> texts) {
        PassageModules passages = new PassageModules();
        texts.stream().filter(Writing::isPublic).forEach(passages::enter);
        return passages;
    }

    private void enter(Writing writing) {
        writing.prose().nodes().forEach(node -> {
            if (node instanceof ProseNode.Withheld passage) {
                modules.computeIfAbsent(passage.redaction(), id -> new HashSet<>())
                        .add(writing.module());
            }
        });
    }

    /** The one module in which a redaction's passages stand; empty where there are several, or none. */
    Optional<ModuleId> of(RedactionId redaction) {
        Set<Optional<ModuleId>> found = modules.getOrDefault(redaction, Set.of());
        return found.size() == 1 ? found.iterator().next() : Optional.empty();
    }
}
