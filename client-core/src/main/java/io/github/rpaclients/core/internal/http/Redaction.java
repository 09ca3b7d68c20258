package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.internal.RawJson;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Texts without the values whose names are not {@linkplain HarmlessNames known to be harmless}. Names, if they look like
 * one, and structure stay, as do {@code null}, {@code true}, {@code false} and what is empty.
 */
final class Redaction {
    static final String REDACTED = "(redacted)";

    private static final String REDIRECT = "redirect_uri";

    /** What people call things; tokens are longer. */
    private static final Pattern NAME = Pattern.compile("[\\w$@][\\w$@.:-]{0,63}");

    private final HarmlessNames names;
    private final Consumer<String> hidden;
    private final UnaryOperator<String> shown;

    /**
     * A redaction.
     *
     * @param hidden hears of every value that is left out: its characters, and how they were written where that differs
     * @param shown what becomes of a value that is not left out
     */
    Redaction(HarmlessNames names, Consumer<String> hidden, UnaryOperator<String> shown) {
        this.names = names;
        this.hidden = hidden;
        this.shown = shown;
    }

    /**
     * A JSON text without white space between its values.
     *
     * @throws IllegalArgumentException if it is not one JSON value
     */
    String json(String text) {
        return json(RawJson.requireValue(text), false, false);
    }

    private String json(String value, boolean harmless, boolean amongSecrets) {
        if (RawJson.isObject(value)) {
            StringJoiner object = new StringJoiner(",", "{", "}");
            for (RawJson.Member member : RawJson.members(value)) {
                boolean secrets = amongSecrets || HarmlessNames.ofSecrets(member.name());
                object.add(RawJson.quote(name(member.name())) + ":"
                        + json(member.value(), !secrets && names.member(member.name()), secrets));
            }
            return object.toString();
        }
        if (RawJson.isArray(value)) {
            StringJoiner array = new StringJoiner(",", "[", "]");
            RawJson.elements(value).forEach(element -> array.add(json(element, harmless, amongSecrets)));
            return array.toString();
        }
        boolean text = RawJson.isString(value);
        if (!text && !RawJson.isNumber(value)) {
            return value;
        }
        if (text && value.length() == 2) {
            return value;
        }
        if (harmless) {
            return Printable.of(shown.apply(value));
        }
        hide(text ? RawJson.unquote(value) : value, text ? value.substring(1, value.length() - 1) : value);
        return text ? "\"" + REDACTED + "\"" : REDACTED;
    }

    /** The fields of a form as they were encoded, and of the address that a sign-in leads back to all but its query. */
    String form(String text) {
        return fields(text, HarmlessNames::field);
    }

    private String fields(String text, Predicate<String> harmless) {
        StringJoiner fields = new StringJoiner("&");
        for (String field : text.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals < 0) {
                hide(decoded(field), field);
                fields.add(field.isEmpty() ? "" : REDACTED);
                continue;
            }
            String value = field.substring(equals + 1);
            String name = decoded(field.substring(0, equals));
            fields.add(name(name) + "=" + field(name, decoded(value), value, harmless));
        }
        return fields.toString();
    }

    /** A name can be a secret, too: of a map's entry, or where a server quotes what it was sent. */
    private String name(String name) {
        return NAME.matcher(name).matches() ? shown.apply(name) : REDACTED;
    }

    private String field(String name, String value, String encoded, Predicate<String> harmless) {
        if (value.isEmpty() || harmless.test(name)) {
            return Printable.of(shown.apply(encoded));
        }
        HttpUrl leadsBackTo = REDIRECT.equals(name) ? HttpUrl.parse(value) : null;
        if (leadsBackTo != null) {
            return Printable.of(shown.apply(url(leadsBackTo)));
        }
        hide(value, encoded);
        return REDACTED;
    }

    /** The address with its path and a redacted query. */
    String url(HttpUrl url) {
        String query = url.encodedQuery();
        String bare = url.newBuilder()
                .username("")
                .password("")
                .query(null)
                .fragment(null)
                .toString();
        return query == null ? bare : bare + "?" + fields(query, names::parameter);
    }

    String header(String name, String value) {
        if (names.header(name)) {
            return Printable.of(shown.apply(value));
        }
        // "Bearer abc": the scheme is not secret, the rest is
        hide(value, value.substring(value.lastIndexOf(' ') + 1));
        return REDACTED;
    }

    /** One line per header, each with a line break before it. */
    String headers(Headers headers) {
        StringBuilder lines = new StringBuilder();
        headers.forEach(header -> lines.append("\n    ")
                .append(name(header.getFirst()))
                .append(": ")
                .append(header(header.getFirst(), header.getSecond())));
        return lines.toString();
    }

    private void hide(String value, String written) {
        hidden.accept(value);
        if (!written.equals(value)) {
            hidden.accept(written);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A body as far as a log may show it: JSON and forms redacted, of anything else the size. */
    static final class BodyText {
        /** Longer bodies are neither parsed nor shown. */
        private static final long LONGEST = 256 * 1024;

        private final @Nullable MediaType type;
        private final long bytes;
        private final @Nullable String text;

        private BodyText(@Nullable MediaType type, long bytes, @Nullable String text) {
            this.type = type;
            this.bytes = bytes;
            this.text = text;
        }

        static BodyText of(Request request) {
            RequestBody body = request.body();
            if (body == null) {
                return new BodyText(null, 0, "");
            }
            try {
                long length = body.contentLength();
                if (body.isOneShot() || body.isDuplex() || length > LONGEST) {
                    return new BodyText(body.contentType(), length, null);
                }
                Buffer copy = new Buffer();
                body.writeTo(copy);
                return of(body.contentType(), copy);
            } catch (IOException e) {
                return new BodyText(body.contentType(), -1, null);
            }
        }

        /** The response's body must be in memory; it can be read again afterwards. */
        static BodyText of(Response response) throws IOException {
            Buffer copy = new Buffer();
            response.peekBody(LONGEST + 1).source().readAll(copy);
            return copy.size() > LONGEST
                    ? new BodyText(
                            response.body().contentType(), response.body().contentLength(), null)
                    : of(response.body().contentType(), copy);
        }

        private static BodyText of(@Nullable MediaType type, Buffer copy) {
            long bytes = copy.size();
            return new BodyText(type, bytes, copy.readString(StandardCharsets.UTF_8));
        }

        /** Empty if the body is. */
        String redacted(Redaction redaction) {
            if (text == null) {
                return size();
            }
            if (text.isBlank()) {
                return "";
            }
            if (type != null && "x-www-form-urlencoded".equals(type.subtype())) {
                return redaction.form(text);
            }
            try {
                return redaction.json(text);
            } catch (IllegalArgumentException e) {
                return size();
            }
        }

        private String size() {
            return bytes < 0 ? "(bytes)" : "(" + bytes + " bytes)";
        }
    }
}
