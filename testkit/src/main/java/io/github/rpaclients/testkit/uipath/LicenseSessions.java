package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The sessions in which programs use licences, and when each person last did. For callers that hold the lock. */
final class LicenseSessions {
    private final Map<String, JsonObject> sessions = new LinkedHashMap<>();
    private final Map<String, String> lastInUse = new LinkedHashMap<>();

    /** Goes on with the session where the person has one of this id. */
    JsonObject start(Supplier<String> newId, String person, String sessionId, String clientType, String now) {
        JsonObject session = sessions.computeIfAbsent(
                key(person, sessionId),
                key -> Json.object(
                        "globalId",
                        newId.get(),
                        "sessionId",
                        sessionId,
                        "userId",
                        Guids.normal(person),
                        "started",
                        now));
        session.addProperty("clientType", clientType);
        session.addProperty("lastUpdated", now);
        return session;
    }

    Optional<JsonObject> end(String person, String sessionId) {
        return Optional.ofNullable(sessions.remove(key(person, sessionId)));
    }

    /** The ids of a person's sessions, in the order in which they began. */
    List<String> of(String person) {
        return sessions.values().stream()
                .filter(session -> Json.string(session, "userId").equals(Guids.normal(person)))
                .map(session -> Json.string(session, "sessionId"))
                .collect(Collectors.toList());
    }

    void used(String person, String time) {
        lastInUse.put(Guids.normal(person), time);
    }

    Optional<String> lastInUse(String person) {
        return Optional.ofNullable(lastInUse.get(Guids.normal(person)));
    }

    void put(JsonObject session) {
        sessions.put(key(Json.string(session, "userId"), Json.string(session, "sessionId")), session);
    }

    void become(LicenseSessions other) {
        sessions.clear();
        sessions.putAll(other.sessions);
        lastInUse.clear();
        lastInUse.putAll(other.lastInUse);
    }

    /** Those that the organization has given to sessions. */
    List<String> ids() {
        return sessions.values().stream()
                .map(session -> Json.string(session, "globalId"))
                .collect(Collectors.toList());
    }

    void addTo(JsonObject content) {
        content.add("sessions", Json.array(sessions.values()));
        JsonObject times = new JsonObject();
        lastInUse.forEach(times::addProperty);
        content.add("lastInUse", times);
    }

    private static String key(String person, String sessionId) {
        return Guids.normal(person) + " " + sessionId;
    }
}
