package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was changed at identity, by whom and when. The vendor's words for it are not known. */
final class IdentityAudit {
    private static final Map<String, String> BY_METHOD =
            Map.of("POST", "Create", "PUT", "Update", "PATCH", "Update", "DELETE", "Delete");

    /** At the end of a path. */
    private static final Map<String, String> BY_WORD =
            Map.of("changepassword", "ChangePassword", "switch", "Switch", "GenerateSecret", "GenerateSecret");

    private final List<JsonObject> events = new ArrayList<>();

    /** A question may be a POST. */
    static boolean isChange(Request request) {
        return BY_METHOD.containsKey(request.method()) && !category(request).equals("Directory");
    }

    /** @param person null for an application */
    void add(Request request, @Nullable JsonObject person, String now) {
        String path = operationPath(request);
        String category = category(request);
        String action = BY_WORD.getOrDefault(
                path.substring(path.lastIndexOf('/') + 1), BY_METHOD.getOrDefault(request.method(), ""));
        String userName = person == null ? null : Json.string(person, "userName");
        events.add(Json.object(
                "createdOn",
                now,
                "category",
                category,
                "action",
                action,
                "auditLogDetails",
                Json.text(Json.object("Operation", request.method() + " " + path)),
                "userName",
                userName,
                "email",
                person == null ? null : Json.string(person, "email"),
                "message",
                (userName == null ? "An application" : userName) + ": " + category + " " + action,
                "detailsVersion",
                "1.0",
                "source",
                "Identity"));
    }

    /** Newest first. */
    List<JsonObject> newestFirst() {
        List<JsonObject> newest = new ArrayList<>();
        events.forEach(event -> newest.add(0, event));
        return newest;
    }

    List<JsonObject> all() {
        return List.copyOf(events);
    }

    void put(JsonObject event) {
        events.add(event);
    }

    void become(IdentityAudit other) {
        events.clear();
        events.addAll(other.events);
    }

    private static String category(Request request) {
        return operationPath(request).split("/", -1)[2];
    }

    private static String operationPath(Request request) {
        return request.path().substring(request.path().indexOf("/api/"));
    }
}
