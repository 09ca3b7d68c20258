package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import java.time.Instant;

/** A login request: a name and exactly one of password and apiKey. */
final class Login {
    private final String username;
    private final String password;
    private final String apiKey;
    private final boolean multiple;

    private Login(String username, String password, String apiKey, boolean multiple) {
        this.username = username;
        this.password = password;
        this.apiKey = apiKey;
        this.multiple = multiple;
    }

    /** Every mistake in the body gets the answer that says nothing about the cause. */
    static Login read(JsonObject body) {
        Login login;
        try {
            login = new Login(
                    Bodies.text(body, "username"),
                    Bodies.text(body, "password"),
                    Bodies.text(body, "apiKey"),
                    Bodies.flag(body, "multipleLogin"));
        } catch (ControlRoomError e) {
            throw ControlRoomError.unexpected();
        }
        if (login.username.isEmpty() || login.password.isEmpty() == login.apiKey.isEmpty()) {
            throw ControlRoomError.unexpected();
        }
        return login;
    }

    String username() {
        return username;
    }

    boolean fits(User user, Instant now) {
        return apiKey.isEmpty()
                ? password.equals(user.password())
                : apiKey.equals(user.apiKey()) && now.isBefore(user.apiKeyExpires());
    }

    /** An apiKey login always keeps the earlier tokens, a password login where it asks to and the user may. */
    boolean keepsEarlierTokens(User user) {
        return !apiKey.isEmpty() || (multiple && user.multipleLoginAllowed());
    }
}
