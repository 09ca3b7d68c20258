package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way to sign in. For programs the vendor advises an API key of a user whose {@code multipleLoginAllowed} is set; users
 * with a second factor or single sign-on have no other way. Immutable; {@code toString} shows no secret.
 */
public final class ControlRoomCredentials {
    private enum Kind {
        PASSWORD,
        API_KEY,
        TOKEN
    }

    private final Kind kind;
    private final String username;
    private final Secret secret;

    private ControlRoomCredentials(Kind kind, String username, Secret secret) {
        this.kind = kind;
        this.username = username;
        this.secret = secret;
    }

    /**
     * A user name and a password. The login ends other sessions of the user, unless multi-login is allowed for the user
     * and asked for ({@link ControlRoomBuilder#multipleLogin}).
     *
     * @param username as in the Control Room, for Active Directory {@code DOMAIN\\user}; not blank
     * @param password not empty
     */
    public static ControlRoomCredentials password(String username, Secret password) {
        return new ControlRoomCredentials(
                Kind.PASSWORD,
                named(username),
                filled(password, "The password is empty; a login with it would count as failed"));
    }

    /**
     * A user name and the API key that this user made under My settings; takes the permission Generate API-Key.
     *
     * @param username as in the Control Room, for Active Directory {@code DOMAIN\\user}; not blank
     * @param apiKey not empty; its length is not checked, the vendor contradicts itself about it
     */
    public static ControlRoomCredentials apiKey(String username, Secret apiKey) {
        return new ControlRoomCredentials(
                Kind.API_KEY,
                named(username),
                filled(apiKey, "The API key is empty; a login with it would count as failed"));
    }

    /**
     * A token that somebody else obtained, such as the session of a bot agent. It is neither refreshed, which would end
     * it for its owner, nor logged out; a 401 to it is final.
     *
     * @param token not empty; without the word Bearer
     */
    public static ControlRoomCredentials token(Secret token) {
        return new ControlRoomCredentials(Kind.TOKEN, "", filled(token, "The token is empty"));
    }

    boolean isPassword() {
        return kind == Kind.PASSWORD;
    }

    /** The tokens of one client; asks the server for nothing yet. */
    TokenProvider tokens(URI url, Dialect dialect, @Nullable Boolean multipleLogin, Transport transport) {
        if (kind == Kind.TOKEN) {
            return TokenProvider.of(secret);
        }
        LoginRequestBuilder login = new LoginRequestBuilder().username(username);
        LoginRequest request = kind == Kind.PASSWORD
                ? login.password(secret)
                        .multipleLogin(Optional.ofNullable(multipleLogin))
                        .build()
                : login.apiKey(secret).build();
        return new Session(
                new AuthenticationEndpoint(url, dialect, request, secret, transport),
                transport.options().clock(),
                transport.options().ticker());
    }

    private static String named(@Nullable String username) {
        if (username == null || username.isBlank()) {
            throw new IllegalArgumentException("The user name is missing");
        }
        return username;
    }

    private static Secret filled(@Nullable Secret secret, String sentence) {
        if (secret == null || secret.reveal().isBlank()) {
            throw new IllegalArgumentException(sentence);
        }
        return secret;
    }

    @Override
    public String toString() {
        return "ControlRoomCredentials(" + kind + (username.isEmpty() ? "" : " of " + username) + ")";
    }
}
