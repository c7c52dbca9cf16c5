package se.regionvasterbotten.engagement.contract;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.idempotency.Idempotent;
import se.regionvasterbotten.engagement.web.EngagementApplication;

/** The operations as the code has them. */
final class Resources {
    private static final String ROOT = "se/regionvasterbotten/engagement";

    private Resources() {}

    /** A method of a resource, as {@code GET /ladder}, its query parameters and the headers it reads. */
    record Served(String name, Set<String> queries, Set<String> headers) {}

    /** All methods of all resources of the api. */
    static List<Served> all() {
        List<Served> served = new ArrayList<>();
        for (Class<?> type : classes()) {
            Path root = type.getAnnotation(Path.class);
            if (root != null) {
                Stream.of(type.getMethods())
                        .filter(method -> verb(method) != null)
                        .forEach(method -> served.add(new Served(
                                verb(method) + " " + joined(root, method.getAnnotation(Path.class)),
                                queries(type, method),
                                headers(method))));
            }
        }
        return served;
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String joined(Path root, Path own) {
        String path = "/" + root.value() + (own == null ? "" : "/" + own.value());
        return path.replaceAll("/+", "/")
                .replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}")
                .replaceAll("(.)/$", "$1");
    }

    private static Set<String> queries(Class<?> type, Method method) {
        Set<String> names = new TreeSet<>(fields(type));
        for (Parameter parameter : method.getParameters()) {
            names.addAll(queries(parameter, parameter.getType()));
        }
        return names;
    }

    private static Set<String> headers(Method method) {
        Stream<String> keys = method.isAnnotationPresent(Idempotent.class) ? Stream.of("Idempotency-Key") : Stream.of();
        Stream<String> read = Stream.of(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(HeaderParam.class)))
                .map(HeaderParam::value);
        return Stream.concat(keys, read).collect(Collectors.toSet());
    }

    private static Set<String> fields(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Class<?> here = type; here != null && here != Object.class; here = here.getSuperclass()) {
            for (Field field : here.getDeclaredFields()) {
                names.addAll(queries(field, field.getType()));
            }
        }
        return names;
    }

    private static Set<String> queries(AnnotatedElement element, Class<?> type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            return Set.of(query.value());
        }
        return element.isAnnotationPresent(BeanParam.class) ? fields(type) : Set.of();
    }

    private static List<Class<?>> classes() {
        try {
            URI place = EngagementApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (!place.getPath().endsWith(".jar")) {
                return classes(java.nio.file.Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classes(java.nio.file.Path root) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(root.resolve(ROOT))) {
            List<Class<?>> found = new ArrayList<>();
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .forEach(name -> found.add(loaded(name)));
            return found;
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Resources.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
