package org.systemicrisk.data.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.narrative.Counted;
import org.systemicrisk.model.narrative.ProseNode;

/** Reads a count: what, in which module, and for measures whether existing, new or planned. */
final class CountReference {
    private static final List<String> STATES = List.of("existing", "new", "planned");
    private static final List<Counted> IN_MODULES = List.of(
            Counted.RISKS,
            Counted.FUNCTIONALITIES,
            Counted.POLICIES,
            Counted.SIGNALS,
            Counted.REDACTIONS,
            Counted.CONSULTATIONS);

    private CountReference() {}

    static ProseNode parse(List<String> rest, Place place) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("it does not say what is counted");
        }
        boolean measures = rest.get(0).equals("measures");
        boolean stated = measures && STATES.contains(rest.get(rest.size() - 1));
        Counted counted = stated ? stated(rest.get(rest.size() - 1)) : counted(rest.get(0));
        List<String> modules = rest.subList(1, rest.size() - (stated ? 1 : 0));
        boolean takesModule = measures || IN_MODULES.contains(counted);
        if (modules.size() > (takesModule ? 1 : 0)) {
            throw new IllegalArgumentException(rest.get(0) + " is followed by too many words");
        }
        @Nullable ModuleId module = modules.isEmpty() ? null : ModuleId.of(modules.get(0));
        return new ProseNode.CountRef(counted, module, place);
    }

    private static Counted stated(String state) {
        return Counted.valueOf("MEASURES_" + state.toUpperCase(Locale.ROOT));
    }

    private static Counted counted(String word) {
        Optional<Counted> found = Arrays.stream(Counted.values())
                .filter(counted -> Shapes.kebab(counted).equals(word))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException(word + " cannot be counted"));
    }
}
