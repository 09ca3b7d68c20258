package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.Optional;

/** A login request: a name, exactly one of password and apiKey, and perhaps the code of a second factor. */
final class Login {
    private final String username;
    private final String password;
    private final String apiKey;
    private final String mfaCode;
    private final boolean multiple;

    private Login(String username, String password, String apiKey, String mfaCode, boolean multiple) {
        this.username = username;
        this.password = password;
        this.apiKey = apiKey;
        this.mfaCode = mfaCode;
        this.multiple = multiple;
    }

    /** Every mistake in the body gets the answer that says nothing about the cause, with the status that was set. */
    static Login read(JsonObject body, Dialect dialect, int mistakeStatus) {
        Login login;
        try {
            login = new Login(
                    Bodies.text(body, "username"),
                    Bodies.text(body, "password"),
                    Bodies.text(body, "apiKey"),
                    // v2 has no such field
                    dialect == Dialect.V1 ? mfaCode(body) : "",
                    Bodies.flag(body, "multipleLogin"));
        } catch (ControlRoomError e) {
            throw ControlRoomError.unexpected(mistakeStatus);
        }
        if (login.username.isEmpty() || login.password.isEmpty() == login.apiKey.isEmpty()) {
            throw ControlRoomError.unexpected(mistakeStatus);
        }
        return login;
    }

    /** The user of that name; one of a directory has its domain and a backslash in front. */
    Optional<User> user(ControlRoomState state) {
        return state.users().stream().filter(u -> username.equals(name(u))).findFirst();
    }

    /** As it was written; whether somebody has it is another matter. */
    String username() {
        return username;
    }

    boolean fits(User user, Settings settings) {
        if (!apiKey.isEmpty()) {
            return apiKey.equals(user.apiKey()) && settings.clock.instant().isBefore(user.apiKeyExpires());
        }
        Integer wanted = settings.mfaCodes.get(user.username());
        return password.equals(user.password())
                && (wanted == null || wanted.toString().equals(mfaCode));
    }

    boolean countsWhereItFails(Settings settings) {
        return apiKey.isEmpty() || settings.failedApiKeysCount;
    }

    boolean keepsEarlierTokens(User user, Settings settings) {
        return settings.multipleLogin.keepsEarlierTokens(!apiKey.isEmpty(), multiple, user.multipleLoginAllowed());
    }

    private static String name(User user) {
        String domain = Json.string(user.written(), "domain");
        return domain.isEmpty() ? user.username() : domain + "\\" + user.username();
    }

    private static String mfaCode(JsonObject body) {
        JsonElement code = body.get("mfaCode");
        if (code == null || code.isJsonNull()) {
            return "";
        }
        return Long.toString(Ids.parse(code, "mfaCode"));
    }
}
