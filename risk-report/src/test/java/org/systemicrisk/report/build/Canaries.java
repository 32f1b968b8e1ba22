package org.systemicrisk.report.build;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Considered;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.narrative.Prose;

/** The words that tell where something went, by what their names begin with. */
final class Canaries {

    /** Withheld: in the complete edition, not in the public one. */
    static final String WITHHELD = "Wren";
    /** Internal: in no edition. */
    static final String INTERNAL = "Crow";
    /** For the authorities: in the redaction statement. */
    static final String REASONS = "Lark";

    private Canaries() {}

    /** Those that stand in the files of a project. */
    static List<String> in(Path project, String kind) throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern word = Pattern.compile("\\b" + kind + "[A-Za-z]+");
        for (Path file : Project.files(project)) {
            word.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group()));
        }
        return List.copyOf(found);
    }

    /** What a canary in every field of text that can be withheld would be called: {@code WrenMeasureDescription}. */
    static List<String> ofAllTexts() {
        return of(
                c -> c.getType() == Prose.class
                        && !c.isAnnotationPresent(Audience.class)
                        // the redaction's list of them is for the authorities as a whole
                        && c.getDeclaringRecord() != Considered.class,
                WITHHELD);
    }

    /** What a canary in every internal field would be called: {@code CrowMeasureNote}. */
    static List<String> ofAllInternalFields() {
        return of(
                c -> c.isAnnotationPresent(Audience.class)
                        && c.getAnnotation(Audience.class).value() == Audience.Reader.INTERNAL,
                INTERNAL);
    }

    private static List<String> of(Predicate<RecordComponent> wanted, String kind) {
        Set<String> names = new TreeSet<>();
        walk(Assessment.class, new HashSet<>(), component -> {
            if (wanted.test(component)) {
                String field = component.getName();
                names.add(kind
                        + component.getDeclaringRecord().getSimpleName()
                        + field.substring(0, 1).toUpperCase(Locale.ROOT)
                        + field.substring(1));
            }
        });
        return List.copyOf(names);
    }

    private static void walk(Type type, Set<Type> seen, java.util.function.Consumer<RecordComponent> visitor) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                walk(argument, seen, visitor);
            }
        } else if (type instanceof Class<?> raw && raw.isRecord() && raw != Prose.class && seen.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                visitor.accept(component);
                walk(component.getGenericType(), seen, visitor);
            }
        }
    }
}
