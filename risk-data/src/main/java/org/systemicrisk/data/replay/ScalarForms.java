package org.systemicrisk.data.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.data.shape.Shapes;

/** Types that are written as one text and read by their method {@code of}: ids, dates, targets; and words of a closed list. */
final class ScalarForms {

    private static final ClassValue<Optional<Method>> READERS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return isWritten(type) ? Optional.of(reader(type)) : Optional.empty();
        }
    };

    private ScalarForms() {}

    static boolean isOne(Class<?> type) {
        return type.isEnum() || READERS.get(type).isPresent();
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException with a sentence when it is none of this type
     */
    static Object read(Class<?> type, String text) {
        Optional<Method> reader = READERS.get(type);
        return reader.isPresent() ? called(reader.get(), text) : word(type, text);
    }

    private static Object called(Method reader, String text) {
        try {
            return reader.invoke(null, text);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException sentence) {
                throw sentence;
            }
            throw new IllegalArgumentException("\"" + text + "\" cannot be read here", refused);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("cannot call " + reader, impossible);
        }
    }

    private static Object word(Class<?> type, String text) {
        Object[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> Shapes.kebab((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is none of " + String.join(", ", Shapes.words(type))));
    }

    private static boolean isWritten(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static Method reader(Class<?> type) {
        try {
            return type.getMethod("of", String.class);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(type + " is written as a text and cannot be read from one", missing);
        }
    }
}
