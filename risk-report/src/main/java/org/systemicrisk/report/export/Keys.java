package org.systemicrisk.report.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.report.words.Enumerations;

/** How names of Java become keys of JSON. */
final class Keys {

    private Keys() {}

    /** Whether the component is data; where an entry stands in the files is not. */
    static boolean isData(RecordComponent component) {
        return component.getType() != Places.class;
    }

    static String of(RecordComponent component) {
        JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
        return name == null || name.value().isEmpty() ? kebab(component.getName()) : name.value();
    }

    /** The type of one of several alternatives: {@code FromMatrix} becomes {@code from-matrix}. */
    static String alternative(Class<?> type) {
        return kebab(type.getSimpleName());
    }

    /** The key that says which of several alternatives a record is. */
    static String discriminator(Class<?> type) {
        return Published.class.isAssignableFrom(type) ? "form" : "type";
    }

    static String of(Enum<?> constant) {
        return Enumerations.wire(constant);
    }

    /** Whether a record is one of several alternatives of a sealed interface and must say which. */
    static boolean isAlternative(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed() && !parent.getName().startsWith("org.systemicrisk.model.id.")) {
                return true;
            }
        }
        return false;
    }

    private static String kebab(String camel) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c) && !out.isEmpty()) {
                out.append('-');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
