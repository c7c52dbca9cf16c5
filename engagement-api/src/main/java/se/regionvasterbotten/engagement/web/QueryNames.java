package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The query parameters that a resource method takes, in its own parameters and in the beans they are.
 *
 * @param many by name, whether it may come more than once
 */
record QueryNames(Map<String, Boolean> many) {
    static QueryNames of(Method method) {
        Map<String, Boolean> found = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(parameter, parameter.getType(), found);
        }
        return new QueryNames(found);
    }

    boolean has(String name) {
        return many.containsKey(name);
    }

    boolean many(String name) {
        return many.getOrDefault(name, false);
    }

    /** All names and one more, in order. */
    List<String> and(String more) {
        return Stream.concat(many.keySet().stream(), Stream.of(more)).sorted().toList();
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Boolean> found) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            found.put(query.value(), Collection.class.isAssignableFrom(type));
        }
        if (element.isAnnotationPresent(BeanParam.class)) {
            bean(type, found);
        }
    }

    private static void bean(Class<?> bean, Map<String, Boolean> found) {
        for (Class<?> at = bean; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                add(field, field.getType(), found);
            }
            for (Constructor<?> constructor : at.getDeclaredConstructors()) {
                for (Parameter parameter : constructor.getParameters()) {
                    add(parameter, parameter.getType(), found);
                }
            }
        }
    }
}
