package io.github.rpaclients.aa.controlroom.internal;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.VendorError;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"code":…,"message":…,"details":…}}. The code is a string in most areas and an integer in that of licences;
 * any member may be missing. Tokens do not get through, should a server repeat one.
 */
public final class ControlRoomErrors implements VendorError.Reader {
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]{10,}");
    private static final String HIDDEN = "(redacted)";

    private final UnaryOperator<String> hide;

    public ControlRoomErrors() {
        this(text -> TOKEN.matcher(text).replaceAll(HIDDEN));
    }

    private ControlRoomErrors(UnaryOperator<String> hide) {
        this.hide = hide;
    }

    /** The same for a request that carries this secret. */
    public ControlRoomErrors hiding(Secret secret) {
        return new ControlRoomErrors(text -> hide.apply(text.replace(secret.reveal(), HIDDEN)));
    }

    @Override
    public VendorError read(int status, String body) {
        RawObject answer;
        try {
            answer = RawObject.parse(body);
        } catch (IllegalArgumentException e) {
            return VendorError.NONE;
        }
        @Nullable String message = text(answer, "message");
        return VendorError.of(text(answer, "code"), message == null ? text(answer, "details") : message, null);
    }

    private @Nullable String text(RawObject answer, String name) {
        Optional<String> text = answer.get(name).map(JsonValue::of).flatMap(JsonValue::asText);
        return text.filter(t -> !t.isBlank()).map(hide).orElse(null);
    }
}
