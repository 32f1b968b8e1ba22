package org.systemicrisk.model.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;

/** How names of records and of their components become keys of the files. */
public final class RecordKeys {

    /** Where one word of a name of Java ends and the next begins. */
    private static final Pattern WORDS = Pattern.compile("([a-z0-9])([A-Z])");

    private RecordKeys() {}

    /** Whether the component is data; where an entry stands in the files is not. */
    public static boolean isData(RecordComponent component) {
        return component.getType() != Places.class;
    }

    /** The key of a component: its own where it declares one. */
    public static String of(RecordComponent component) {
        JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
        return name == null || name.value().isEmpty() ? kebab(component.getName()) : name.value();
    }

    /** Whether a record is one of several alternatives of a sealed interface and must say which. */
    public static boolean isAlternative(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .anyMatch(parent -> parent.isSealed() && !parent.getName().startsWith("org.systemicrisk.model.id."));
    }

    /** The alternatives that are written; that nothing stands in a figure's place is not. */
    public static List<Class<?>> alternatives(Class<?> sealed) {
        return Arrays.<Class<?>>stream(sealed.getPermittedSubclasses())
                .filter(type -> type != Published.Nothing.class)
                .toList();
    }

    /** The key that says which of several alternatives a record is. */
    public static String discriminator(Class<?> type) {
        return Published.class.isAssignableFrom(type) ? "form" : "type";
    }

    /** The type of one of several alternatives: {@code FromMatrix} becomes {@code from-matrix}. */
    public static String alternative(Class<?> type) {
        return kebab(type.getSimpleName());
    }

    /** A name of Java as it is written in the files: {@code keepUntil} is {@code keep-until}. */
    public static String kebab(String name) {
        return WORDS.matcher(name).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    }
}
