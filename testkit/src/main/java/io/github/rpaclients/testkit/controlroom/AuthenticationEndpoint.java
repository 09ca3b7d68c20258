package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;

/** Log in, refresh, validate, log out. */
final class AuthenticationEndpoint {
    private final ControlRoomState state;
    private final Sessions sessions;
    private final Gate gate;
    private final UserShapes shapes;

    AuthenticationEndpoint(ControlRoomState state, Sessions sessions, Gate gate, UserShapes shapes) {
        this.state = state;
        this.sessions = sessions;
        this.gate = gate;
        this.shapes = shapes;
    }

    Answer logInV2(Request request) {
        Login login = Login.read(Bodies.object(request), Dialect.V2, state.settings().loginMistakeStatus);
        User user = check(login);
        String ttl = state.settings().ttlSecondsAtLogin ? ttlSeconds() : "0";
        return Answer.json(200, withTokenV2(user, start(login, user), ttl));
    }

    Answer logInV1(Request request) {
        Login login = Login.read(Bodies.object(request), Dialect.V1, state.settings().loginMistakeStatus);
        User user = check(login);
        return Answer.json(
                200,
                Json.object(
                        "token",
                        start(login, user),
                        "user",
                        shapes.loggedIn(user),
                        "tenantUuid",
                        Sessions.TENANT,
                        "mfaAuthResponse",
                        null));
    }

    /** No body; the old token is gone before the answer with the new one leaves. */
    Answer refreshV2(Request request) {
        User user = gate.caller(request);
        return Answer.json(200, withTokenV2(user, renew(request, user), ttlSeconds()));
    }

    /** Wants the token in the header and the same one in the body. */
    Answer refreshV1(Request request) {
        User user = gate.caller(request);
        if (!Bodies.text(Bodies.object(request), "token").equals(gate.token(request))) {
            throw ControlRoomError.badRequest("The body must carry the token of the header");
        }
        return Answer.json(200, Json.object("token", renew(request, user)));
    }

    /** By header where the release reads one, or by the query that the vendor deprecates because it ends up in logs. */
    Answer validate(Request request) {
        String token = request.parameter("token").orElseGet(() -> headerToValidate(request));
        return Answer.json(200, Json.object("valid", sessions.find(token).isPresent()));
    }

    Answer logOut(Request request) {
        state.audit(gate.caller(request), "LOGOUT", "");
        sessions.end(gate.token(request));
        return Answer.of(204);
    }

    private String headerToValidate(Request request) {
        if (!state.settings().validationByHeader) {
            throw ControlRoomError.badRequest("The query parameter token is missing");
        }
        return gate.token(request);
    }

    /** Unknown name, wrong secret, disabled and unconfirmed user look the same from outside. */
    private User check(Login login) {
        Settings settings = state.settings();
        User user = login.user(state)
                .filter(u -> !u.disabled())
                .filter(u -> !u.awaitsMail())
                .orElseThrow(() -> refused(login));
        if (!login.fits(user, settings)) {
            if (login.countsWhereItFails(settings)) {
                user.loginFailed(settings.failedLoginsUntilDisabled);
            }
            if (user.disabled()) {
                sessions.endAll(user.id());
            }
            throw refused(login);
        }
        user.loginSucceeded();
        user.stamped().addProperty("lastLoginTime", state.now());
        state.audit(user, "LOGIN", "");
        return user;
    }

    private String start(Login login, User user) {
        boolean keeps = login.keepsEarlierTokens(user, state.settings());
        if (!keeps) {
            sessions.endAll(user.id());
        }
        return sessions.start(user, keeps);
    }

    private String renew(Request request, User user) {
        boolean multiple = gate.session(request).multiple();
        sessions.end(gate.token(request));
        return sessions.start(user, multiple);
    }

    private JsonObject withTokenV2(User user, String token, String ttlSeconds) {
        return Json.object(
                "token",
                token,
                "user",
                shapes.loggedIn(user),
                "permissions",
                shapes.permissions(user),
                "tenantUuid",
                Sessions.TENANT,
                "ttlSeconds",
                ttlSeconds);
    }

    private String ttlSeconds() {
        return Long.toString(state.settings().tokenLifetime.toSeconds());
    }

    private ControlRoomError refused(Login login) {
        AuditEndpoint.write(state, login.username(), "LOGIN", "", false);
        return ControlRoomError.unauthorized("User name or secret is not right, or the user is disabled");
    }
}
