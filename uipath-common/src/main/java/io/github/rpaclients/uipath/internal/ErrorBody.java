package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSON object of unknown shape. Asked for a member that is not there, or is something else, it has nothing to say; the
 * casing of names makes no difference, since the services do not agree on one.
 */
final class ErrorBody {
    private final RawObject members;

    private ErrorBody(RawObject members) {
        this.members = members;
    }

    /** @throws IllegalArgumentException if this is no JSON object */
    static ErrorBody parse(String json) {
        return new ErrorBody(RawObject.parse(json));
    }

    static ErrorBody of(RawObject members) {
        return new ErrorBody(members);
    }

    Stream<String> names() {
        return members.names().stream();
    }

    /** The first of these members that is a text or a number, and not blank. */
    Optional<String> text(String... names) {
        return Stream.of(names)
                .flatMap(name -> get(name).stream())
                .flatMap(ErrorBody::text)
                .findFirst();
    }

    /** The texts and numbers in a list. */
    Stream<String> texts(String name) {
        return elements(name).flatMap(ErrorBody::text);
    }

    Optional<ErrorBody> object(String name) {
        return get(name).flatMap(json -> ofObject(json).findFirst());
    }

    /** The objects in a list. */
    Stream<ErrorBody> objects(String name) {
        return elements(name).flatMap(ErrorBody::ofObject);
    }

    private Optional<String> get(String name) {
        return members.names().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .flatMap(members::get);
    }

    private Stream<String> elements(String name) {
        return get(name).filter(RawJson::isArray).stream().flatMap(json -> RawJson.elements(json).stream());
    }

    private static Stream<String> text(String json) {
        return JsonValue.of(json).asText().filter(text -> !text.isBlank()).stream();
    }

    private static Stream<ErrorBody> ofObject(String json) {
        try {
            return RawJson.isObject(json) ? Stream.of(parse(json)) : Stream.empty();
        } catch (IllegalArgumentException e) {
            // a name twice; the rest of the body may still tell something
            return Stream.empty();
        }
    }
}
