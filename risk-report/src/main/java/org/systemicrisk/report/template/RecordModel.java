package org.systemicrisk.report.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components by name. */
record RecordModel(Record item, ViewWrapper wrapper) implements TemplateHashModel {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Method accessor = ACCESSORS
                .computeIfAbsent(item.getClass(), RecordModel::accessors)
                .get(key);
        if (accessor == null) {
            return null;
        }
        try {
            return wrapper.wrap(accessor.invoke(item));
        } catch (IllegalAccessException | InvocationTargetException cause) {
            throw new IllegalStateException(
                    "cannot read " + key + " of a " + item.getClass().getSimpleName(), cause);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }

    /** What is withheld elsewhere may be in here. */
    @Override
    public String toString() {
        return "record " + item.getClass().getSimpleName();
    }
}
