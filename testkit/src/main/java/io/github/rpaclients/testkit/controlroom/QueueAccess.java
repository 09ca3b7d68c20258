package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.Set;

/**
 * Who may do what with a queue: roles that see it, its consumers; roles that add to it, its participants; and users, its
 * members, one of whom is who made it. Administrators may everything.
 */
final class QueueAccess {
    static final String CONSUMERS = "$consumers";
    static final String PARTICIPANTS = "$participants";

    /** By their ids, in an object; what each of them may is a list. */
    static final String MEMBERS = "$members";

    private static final Set<String> ADMINISTRATORS = Set.of("AAE_Admin", "AAE_Queue Admin");

    private final RoomSets sets;

    QueueAccess(RoomSets sets) {
        this.sets = sets;
    }

    boolean sees(User caller, JsonObject queue) {
        return adds(caller, queue) || hasRoleOf(caller, queue, CONSUMERS);
    }

    private boolean adds(User caller, JsonObject queue) {
        return isAdministrator(caller)
                || Json.list(members(queue), id(caller)).size() > 0
                || hasRoleOf(caller, queue, PARTICIPANTS);
    }

    private boolean manages(User caller, JsonObject queue) {
        JsonArray permissions = Json.list(members(queue), id(caller));
        return isAdministrator(caller)
                || permissions.contains(new JsonPrimitive("own"))
                || permissions.contains(new JsonPrimitive("manage"));
    }

    /** The queue, or 403. */
    JsonObject seen(Request request, JsonObject queue) {
        return allowed(sees(sets.gate.caller(request), queue), queue, "see");
    }

    /** The queue, or 403. */
    JsonObject addedTo(Request request, JsonObject queue) {
        return allowed(adds(sets.gate.caller(request), queue), queue, "add to");
    }

    /** The queue, or 403. */
    JsonObject managed(Request request, JsonObject queue) {
        return allowed(manages(sets.gate.caller(request), queue), queue, "manage");
    }

    private static JsonObject allowed(boolean isAllowed, JsonObject queue, String what) {
        if (!isAllowed) {
            throw new ControlRoomError(
                    403, "forbidden", "The caller may not " + what + " the queue " + Json.string(queue, "name"));
        }
        return queue;
    }

    static JsonObject members(JsonObject queue) {
        return queue.getAsJsonObject(MEMBERS);
    }

    private boolean isAdministrator(User caller) {
        return sets.state.roles(caller).stream().anyMatch(role -> ADMINISTRATORS.contains(role.name()));
    }

    private static boolean hasRoleOf(User caller, JsonObject queue, String roles) {
        for (JsonElement role : Json.list(queue, roles)) {
            if (caller.roleIds().contains(role.getAsLong())) {
                return true;
            }
        }
        return false;
    }

    private static String id(User user) {
        return Long.toString(user.id());
    }
}
