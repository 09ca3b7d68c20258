package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tokens that are good; guarded by the state's lock. */
final class Sessions {
    static final String TENANT = "00000000-0000-4000-8000-000000002001";

    private final ControlRoomState state;
    private final Map<String, Session> open = new LinkedHashMap<>();
    private long started;

    Sessions(ControlRoomState state) {
        this.state = state;
    }

    /** A new token; lives as long as the settings say, to the second. */
    String start(User user, boolean multiple) {
        Instant now = state.settings().clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expires = now.plus(state.settings().tokenLifetime);
        String token = Jwt.of(claims(user, multiple, now, expires));
        open.put(token, new Session(user.id(), multiple, expires));
        return token;
    }

    /** The session of a token that has neither ended nor expired and whose user is there and enabled. */
    Optional<Session> find(String token) {
        Instant now = state.settings().clock.instant();
        return Optional.ofNullable(open.get(token))
                .filter(session -> !session.expired(now))
                .filter(session -> user(session).isPresent());
    }

    Optional<User> user(Session session) {
        return state.user(session.userId()).filter(user -> !user.disabled());
    }

    void end(String token) {
        open.remove(token);
    }

    void endAll(long userId) {
        open.values().removeIf(session -> session.userId() == userId);
    }

    /** Ends the tokens of users who are gone or disabled. */
    void endUnfounded() {
        open.values().removeIf(session -> user(session).isEmpty());
    }

    /** As at the start: the next token is the first again. */
    void startOver() {
        open.clear();
        started = 0;
    }

    int count(long userId) {
        return (int) open.keySet().stream()
                .filter(token -> find(token).filter(s -> s.userId() == userId).isPresent())
                .count();
    }

    private JsonObject claims(User user, boolean multiple, Instant now, Instant expires) {
        started++;
        return Json.object(
                "sub",
                Long.toString(user.id()),
                "clientType",
                "WEB",
                "licenses",
                user.features(),
                "tenantUuid",
                TENANT,
                "multipleLogin",
                multiple,
                "iat",
                now.getEpochSecond(),
                "exp",
                expires.getEpochSecond(),
                "iss",
                "AutomationAnywhere",
                "nanoTime",
                started);
    }
}
