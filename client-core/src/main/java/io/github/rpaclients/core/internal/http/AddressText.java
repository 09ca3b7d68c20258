package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.json.TextId;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import retrofit2.Converter;
import retrofit2.http.Path;

/** A text that stands in an address or in a form: nothing else is sent in its place, and nothing is not sent for a path. */
final class AddressText implements Converter<Object, String> {
    private final String what;
    private final boolean maybeBlank;

    private AddressText(String what, boolean maybeBlank) {
        this.what = what;
        this.maybeBlank = maybeBlank;
    }

    /** @param literal whether it stands in quotes, where nothing is something, too */
    static AddressText of(Class<?> type, Annotation[] ofParameter, boolean literal) {
        String path = Arrays.stream(ofParameter)
                .filter(Path.class::isInstance)
                .map(annotation -> ((Path) annotation).value())
                .findFirst()
                .orElse("");
        String named = path.isEmpty() ? "A parameter of the request" : "The " + path + " in the path";
        return new AddressText(
                TextId.class.isAssignableFrom(type) ? "The " + type.getSimpleName() : named, literal || path.isEmpty());
    }

    @Override
    public String convert(Object value) {
        return checked(what, value.toString(), maybeBlank);
    }

    /**
     * The text, if it may stand in a path.
     *
     * @param what what it is, the first words of a sentence
     * @throws IllegalArgumentException if the address would be another one
     */
    static String inPath(String what, String text) {
        return checked(what, text, false);
    }

    private static String checked(String what, String text, boolean maybeBlank) {
        if (!maybeBlank && text.isBlank()) {
            throw new IllegalArgumentException(
                    what + " is missing; without it, the address would be that of something else");
        }
        return Printable.sendable(what, text);
    }
}
