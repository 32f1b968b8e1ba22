package org.systemicrisk.report.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;

/** Which types are written as one text. */
final class ScalarTypes {

    private ScalarTypes() {}

    /** Records that have a text form of their own, such as ids, dates and targets. */
    static boolean isScalar(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                return true;
            }
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isScalar(parent)) {
                return true;
            }
        }
        return false;
    }

    /** The text of a constant: its own where it has one, such as the letters of Article 35(1). */
    static String text(Enum<?> constant) {
        return constant instanceof org.systemicrisk.model.law.MitigationType type ? type.letter() : Keys.of(constant);
    }
}
