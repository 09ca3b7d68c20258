package io.github.rpaclients.uipath.internal;

import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.http.ErrorReader;
import io.github.rpaclients.core.internal.http.VendorError;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds code and message in the error bodies of UiPath's services, which have no schema and at least eight shapes.
 * Orchestrator says {@code message} and {@code errorCode}, the licence services {@code Message}, the Identity API {@code
 * errorMessage}, the token endpoint {@code error} and {@code error_description}, ABP and API versioning an object {@code
 * error}, ASP.NET {@code title} and {@code errors}.
 */
public final class UiPathErrors implements ErrorReader {
    private static final Type VALUES = Types.newParameterizedType(List.class, JsonValue.class);

    @Override
    public VendorError read(int status, String body) {
        RawObject answer;
        try {
            answer = RawObject.parse(body);
        } catch (IllegalArgumentException e) {
            return VendorError.NONE;
        }
        // ABP wraps: {"success":false,"error":{"code":…,"message":…}}
        Optional<RawObject> error = object(answer, "error");
        Optional<RawObject> result = object(answer, "result");
        return VendorError.of(
                first(Stream.of(
                        code(answer, "errorCode", "ErrorCode"),
                        error.flatMap(e -> code(e, "code")),
                        code(answer, "error"),
                        firstError(answer, "code"),
                        result.flatMap(r -> firstError(r, "code")))),
                first(Stream.of(
                        text(answer, "message", "Message", "errorMessage", "error_description", "detail"),
                        error.flatMap(e -> text(e, "message")),
                        validation(answer),
                        firstError(answer, "description"),
                        result.flatMap(r -> firstError(r, "description")),
                        text(answer, "title", "StatusDescription"))),
                first(Stream.of(text(answer, "traceId", "TraceId"))));
    }

    private static @Nullable String first(Stream<Optional<String>> candidates) {
        return candidates.flatMap(Optional::stream).findFirst().orElse(null);
    }

    private static Optional<String> text(RawObject object, String... names) {
        return Stream.of(names)
                .map(object::get)
                .flatMap(Optional::stream)
                .map(JsonValue::of)
                .map(JsonValue::asText)
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Code 0 accompanies 400, 401, 403 and 500 alike and says nothing. */
    private static Optional<String> code(RawObject object, String... names) {
        return text(object, names).filter(code -> !code.equals("0"));
    }

    private static Optional<RawObject> object(RawObject object, String name) {
        return object.get(name).filter(json -> json.startsWith("{")).map(RawObject::parse);
    }

    /** ASP.NET: {@code "errors":{"field":["sentence"]}}, of which the first field and its first sentence are told. */
    private static Optional<String> validation(RawObject answer) {
        return object(answer, "errors")
                .flatMap(fields -> fields.names().stream()
                        .findFirst()
                        .map(field -> field + ": "
                                + fields.get(field)
                                        .flatMap(UiPathErrors::firstText)
                                        .orElse("")));
    }

    /** Identity: {@code "errors":[{"code":"DuplicateUserName","description":"…"}]}. */
    private static Optional<String> firstError(RawObject answer, String member) {
        return answer.get("errors")
                .filter(json -> json.startsWith("[{"))
                .flatMap(UiPathErrors::firstElement)
                .map(element -> RawObject.parse(element.json()))
                .flatMap(error -> text(error, member));
    }

    private static Optional<String> firstText(String jsonArray) {
        return firstElement(jsonArray).flatMap(JsonValue::asText);
    }

    private static Optional<JsonValue> firstElement(String jsonArray) {
        List<JsonValue> elements = jsonArray.startsWith("[") ? Json.fromJson(VALUES, jsonArray) : List.of();
        return elements.stream().findFirst();
    }
}
