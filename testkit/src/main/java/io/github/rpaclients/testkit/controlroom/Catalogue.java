package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The permissions of one Control Room with their numbers: those that the simulator looks at, those of its roles, and those
 * that somebody has asked for since. No call of the vendor lists them.
 */
final class Catalogue {
    private static final long FIRST_NEW_ID = 1001;

    private final Map<Long, Grant> grants = new TreeMap<>();

    Catalogue() {
        Arrays.stream(Permission.values()).forEach(permission -> add(permission.grant()));
    }

    Grant add(Grant grant) {
        grants.put(grant.id(), grant);
        return grant;
    }

    /** The permission of this name, without regard to case; a new one where there is none yet. */
    Grant named(String action, String resourceType) {
        return grants.values().stream()
                .filter(grant -> grant.action().equalsIgnoreCase(action))
                .filter(grant -> grant.resourceType().equalsIgnoreCase(resourceType))
                .findFirst()
                .orElseGet(() -> add(new Grant(nextId(), action, resourceType)));
    }

    private long nextId() {
        long id = FIRST_NEW_ID;
        while (grants.containsKey(id)) {
            id++;
        }
        return id;
    }

    /** Refuses with 400 a number that is no permission here. */
    Grant numbered(JsonElement element) {
        long id = Ids.parse(element, "The id of a permission");
        Grant grant = grants.get(id);
        if (grant == null) {
            throw ControlRoomError.badRequest("There is no permission " + id);
        }
        return grant;
    }
}
