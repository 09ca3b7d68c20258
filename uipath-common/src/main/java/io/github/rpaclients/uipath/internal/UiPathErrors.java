package io.github.rpaclients.uipath.internal;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.http.VendorError;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds code and message in the error bodies of UiPath's services, which have no schema and at least eight shapes.
 * Orchestrator says {@code message} and {@code errorCode}, the licence services {@code Message} or {@code error}, the
 * Identity API {@code errorMessage}, the token endpoint {@code error} and {@code error_description}, ABP and API
 * versioning an object {@code error}, ASP.NET {@code title} and {@code errors}, bulk calls a list {@code errors}.
 */
public final class UiPathErrors implements VendorError.Reader {
    /** {@code "error":"invalid_client"} is a code, {@code "error":"The license was not found"} is a message. */
    private static final Predicate<String> WORD = Pattern.compile("\\S+").asMatchPredicate();

    @Override
    public VendorError read(int status, String body) {
        try {
            return read(ErrorBody.parse(body));
        } catch (IllegalArgumentException | JsonDataException e) {
            return VendorError.NONE;
        }
    }

    private static VendorError read(ErrorBody body) {
        Optional<ErrorBody> abp = body.object("error");
        return VendorError.of(
                first(Stream.of(
                        code(body.text("errorCode")),
                        abp.flatMap(error -> code(error.text("code"))),
                        body.text("error").filter(WORD),
                        code(bulk(body)
                                .flatMap(error -> error.text("code").stream())
                                .findFirst()),
                        code(body.texts("errorCodes").findFirst()))),
                first(Stream.of(
                        body.text("message", "errorMessage", "error_description", "detail", "description"),
                        abp.map(UiPathErrors::abpMessage).filter(message -> !message.isEmpty()),
                        body.text("error").filter(WORD.negate()),
                        body.object("errors").flatMap(UiPathErrors::firstField),
                        bulk(body)
                                .flatMap(error -> error.text("description").stream())
                                .findFirst(),
                        body.texts("errors").findFirst(),
                        body.text("title", "StatusDescription"))),
                body.text("traceId").orElse(null));
    }

    private static @Nullable String first(Stream<Optional<String>> candidates) {
        return candidates.flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** Code 0 accompanies 400, 401, 403 and 500 alike and says nothing. */
    static Optional<String> code(Optional<String> code) {
        return code.filter(c -> !c.equals("0"));
    }

    /** ABP says in {@code message} that something is wrong, and what in {@code details} or {@code validationErrors}. */
    static String abpMessage(ErrorBody error) {
        return Stream.of(
                        error.text("message").stream(),
                        error.text("details").stream(),
                        error.objects("details").flatMap(detail -> detail.text("message").stream()),
                        error.objects("validationErrors").flatMap(detail -> detail.text("message").stream()))
                .flatMap(texts -> texts)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** ASP.NET: {@code "errors":{"field":["sentence"]}}, of which the first field and its first sentence are told. */
    private static Optional<String> firstField(ErrorBody errors) {
        return errors.names()
                .findFirst()
                .map(field -> field + ": " + errors.texts(field).findFirst().orElse(""));
    }

    /** {@code "errors":[{"code":"DuplicateUserName","description":"…"}]}, bare or in a {@code result}. */
    private static Stream<ErrorBody> bulk(ErrorBody body) {
        return Stream.concat(
                body.objects("errors"), body.object("result").stream().flatMap(result -> result.objects("errors")));
    }
}
