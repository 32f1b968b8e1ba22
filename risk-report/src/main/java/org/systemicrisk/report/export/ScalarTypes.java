package org.systemicrisk.report.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.report.words.Enumerations;

/** Which types are written as one text. */
final class ScalarTypes {

    private static final ClassValue<Optional<Method>> WRITTEN = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return written(type);
        }
    };

    private ScalarTypes() {}

    /** Records that have a text form of their own, such as ids, dates and targets. */
    static boolean isScalar(Class<?> type) {
        return WRITTEN.get(type).isPresent();
    }

    /** A record of such a type as the files write it; anything else as it is. */
    static String text(Object value) {
        Optional<Method> written = WRITTEN.get(value.getClass());
        try {
            return written.isPresent() ? String.valueOf(written.get().invoke(value)) : value.toString();
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException("cannot write a " + value.getClass().getSimpleName(), cause);
        }
    }

    /** The written form that a type states, as a regular expression. */
    static Optional<String> pattern(Class<?> type) {
        try {
            return Optional.of((String) type.getField("PATTERN").get(null));
        } catch (NoSuchFieldException none) {
            return Optional.empty();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("cannot read the form of " + type, impossible);
        }
    }

    private static Optional<Method> written(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
    }

    /** The text of a constant: its own where it has one, such as the letters of Article 35(1). */
    static String text(Enum<?> constant) {
        return constant instanceof org.systemicrisk.model.law.MitigationType type
                ? type.letter()
                : Enumerations.wire(constant);
    }
}
