package org.systemicrisk.data.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chapters of a report that are written by hand, and their sections. */
public final class Chapters {
    private static final Map<String, List<String>> BUILT_IN = builtIn();
    private static final List<String> OF_A_MODULE = List.of(
            "definition", "inherent", "factors", "estimate", "existing", "new", "residual", "conclusion", "planned");

    private Chapters() {}

    /** The built-in chapters, in the report's order, without the module chapters. */
    public static List<String> builtInNames() {
        return List.copyOf(BUILT_IN.keySet());
    }

    /** The sections of a chapter; a chapter that is not built in is a module's. */
    public static List<String> sections(String chapter) {
        return BUILT_IN.getOrDefault(chapter, OF_A_MODULE);
    }

    /** The sections without which a chapter is not complete. */
    public static List<String> expected(String chapter) {
        return BUILT_IN.containsKey(chapter)
                ? BUILT_IN.getOrDefault(chapter, List.of()).subList(0, 1)
                : List.of("inherent", "residual", "conclusion");
    }

    /** The names of all chapters that files and references can have. */
    public static List<String> names(Collection<String> modules) {
        List<String> names = new ArrayList<>(BUILT_IN.keySet());
        names.addAll(modules);
        return names;
    }

    private static Map<String, List<String>> builtIn() {
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        chapters.put("summary", List.of("opening", "ratings", "outlook"));
        chapters.put("introduction", List.of("opening", "changes", "records"));
        chapters.put("consultations", List.of("opening", "closing"));
        chapters.put("governance", List.of("opening", "closing"));
        chapters.put(
                "methodology",
                List.of(
                        "opening",
                        "identification",
                        "probability",
                        "severity",
                        "inherent",
                        "effectiveness",
                        "residual"));
        chapters.put("platform", List.of("opening", "closing"));
        chapters.put("signals", List.of("opening", "closing"));
        chapters.put("conclusion", List.of("closing"));
        return java.util.Collections.unmodifiableMap(chapters);
    }
}
