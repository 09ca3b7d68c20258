package io.github.rpaclients.contract;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import retrofit2.http.HTTP;

/**
 * What a method of a Retrofit interface calls.
 *
 * @param path from its first slash, with variables of our own names
 */
record ServiceCall(String verb, String path) {
    private static final Pattern VARIABLE = Pattern.compile("'?\\{[^}]*}'?");

    /** Empty if the method calls nothing. */
    static Optional<ServiceCall> of(Method method) {
        return Stream.of(method.getAnnotations())
                .filter(annotation ->
                        annotation.annotationType().getPackageName().equals("retrofit2.http"))
                .flatMap(annotation -> of(annotation).stream())
                .findFirst();
    }

    private static Optional<ServiceCall> of(Annotation annotation) {
        if (annotation instanceof HTTP) {
            return Optional.of(new ServiceCall(((HTTP) annotation).method(), slash(((HTTP) annotation).path())));
        }
        String verb = annotation.annotationType().getSimpleName();
        if (!verb.equals(verb.toUpperCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        try {
            Object path = annotation.annotationType().getMethod("value").invoke(annotation);
            return Optional.of(new ServiceCall(verb, slash(path.toString())));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String slash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    /** Whether that is the operation, whatever its variables are called; texts get their quotes later. */
    boolean isCallOf(String operation) {
        return normal(verb + " " + path.replace("%5B", "[").replace("%5D", "]")).equals(normal(operation));
    }

    private static String normal(String operation) {
        return VARIABLE.matcher(operation).replaceAll("{}");
    }
}
