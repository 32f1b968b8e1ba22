package org.systemicrisk.data.shape;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.narrative.Prose;

/** Finds the shape of a Java type. */
public final class Shapes {
    private static final Map<Class<?>, Shape> SIMPLE = Map.of(
            String.class, new Shape.Text(),
            Prose.class, new Shape.Narrative(),
            Integer.class, new Shape.Whole(),
            int.class, new Shape.Whole(),
            BigDecimal.class, new Shape.Decimal(),
            Boolean.class, new Shape.Flag(),
            boolean.class, new Shape.Flag(),
            LocalDate.class, new Shape.Day(),
            // places are never written; a shape is needed only because every component has one
            Places.class, new Shape.Text());

    private Shapes() {}

    /** The shape of a component's type. */
    public static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new Shape.Several(of(arguments[0]));
            }
            if (generic.getRawType() == Map.class) {
                return new Shape.Table(of(arguments[1]));
            }
            if (generic.getRawType() == Cell.class) {
                return new Shape.Secret(of(arguments[0]));
            }
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw new IllegalStateException("the files have no form for " + type);
    }

    private static Shape ofClass(Class<?> type) {
        Shape simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        Optional<Method> reader = reader(type);
        if (type.isEnum()) {
            return new Shape.Word(type, words(type));
        }
        if (reader.isPresent()) {
            return new Shape.Coded(type, reader.get(), pattern(type));
        }
        if (type.isRecord()) {
            return new Shape.Entry(RecordDescription.of(type));
        }
        throw new IllegalStateException("the files have no form for " + type);
    }

    /** The words for the constants of an enum, in their order. */
    public static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> kebab((Enum<?>) c))
                .toList();
    }

    /** The constant of an enum for a word; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> kebab(constant).equals(word))
                .findFirst();
    }

    /** A constant as it is written in the files. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Method> reader(Class<?> type) {
        try {
            Method of = type.getMethod("of", String.class);
            return Modifier.isStatic(of.getModifiers()) ? Optional.of(of) : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private static @Nullable String pattern(Class<?> type) {
        try {
            Field pattern = type.getField("PATTERN");
            return (String) pattern.get(null);
        } catch (NoSuchFieldException none) {
            return null;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
