package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One user of the simulated Control Room, to be looked at and changed behind the back of the API: no permission is asked
 * for and no seat is counted, but the version goes up as it does when another administrator is at work. Safe for use by
 * several threads. After the user is gone, all methods but {@link #username()} throw {@link IllegalArgumentException}.
 */
public final class ControlRoomUser {
    private static final Map<String, String> APART = Map.of(
            "id", "which cannot change: add another user",
            "username", "which cannot change: add another user",
            "version", "which counts the writes",
            "roles", "which follows from the roles: use roles(…)",
            "roleIds", "which follows from the roles: use roles(…)");

    private final ControlRoomState state;
    private final Sessions sessions;
    private final Users users;
    private final UserShapes shapes;
    private final String username;

    ControlRoomUser(ControlRoomState state, Sessions sessions, Users users, UserShapes shapes, String username) {
        this.state = state;
        this.sessions = sessions;
        this.users = users;
        this.shapes = shapes;
        this.username = username;
    }

    /** The name to log in with. */
    public String username() {
        return username;
    }

    /** The id, all 64 bits of it. */
    public long id() {
        synchronized (state) {
            return user().id();
        }
    }

    /** The user as the answer to a GET in the dialect spoken here, always with the id. */
    public String json() {
        synchronized (state) {
            return Json.text(shapes.complete(user()));
        }
    }

    /** The device licences, in the order of the last write. */
    public List<String> features() {
        synchronized (state) {
            return user().features();
        }
    }

    /** Gives the user exactly these device licences, for example {@code DEVELOPMENT}, whether or not there are seats. */
    public ControlRoomUser features(String... features) {
        return change("licenseFeatures", Json.array(List.of(features)));
    }

    /** The names of the roles. */
    public List<String> roles() {
        synchronized (state) {
            return state.roles(user()).stream().map(Role::name).collect(Collectors.toList());
        }
    }

    /**
     * Gives the user exactly these roles.
     *
     * @throws IllegalArgumentException if there is no role of one of the names; then nothing has changed
     */
    public ControlRoomUser roles(String... names) {
        synchronized (state) {
            List<Long> ids = new ArrayList<>();
            for (String name : names) {
                ids.add(state.role(name).id());
            }
            return change("roleIds", Json.array(ids));
        }
    }

    /** The password that logs in now; shows whether a write changed it. */
    public String password() {
        synchronized (state) {
            return user().password();
        }
    }

    /** Sets the password; open tokens stay good. */
    public ControlRoomUser password(String password) {
        return change("password", Json.value(password));
    }

    /** The apiKey that logs in now; empty if there is none. */
    public String apiKey() {
        synchronized (state) {
            return user().apiKey();
        }
    }

    /** Sets the apiKey; empty takes it away. */
    public ControlRoomUser apiKey(String key) {
        return change("apiKey", Json.value(key));
    }

    /** Whether the user is disabled, by a write or by failed logins. */
    public boolean disabled() {
        synchronized (state) {
            return user().disabled();
        }
    }

    /** Disables the user, which ends the open tokens, or enables the user again, which forgives the failed logins. */
    public ControlRoomUser disabled(boolean isDisabled) {
        return change("disabled", Json.value(isDisabled));
    }

    /** The failed logins since the last good one. */
    public int failedLogins() {
        synchronized (state) {
            return user().failedLogins();
        }
    }

    /** How many tokens of the user are good at the moment. */
    public int openTokens() {
        synchronized (state) {
            return sessions.count(user().id());
        }
    }

    /** Ends all tokens of the user, as an administrator or a restart would. */
    public ControlRoomUser endTokens() {
        synchronized (state) {
            sessions.endAll(user().id());
        }
        return this;
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone. What otherwise only the server writes,
     * such as {@code lastLoginTime}, can be set, too.
     *
     * @param jsonText its value, for example {@code true} or {@code '2026-03-01T12:00:00Z'}; single quotes will do
     * @throws IllegalArgumentException if the text is no JSON or does not fit the member, for name, id and version, and for
     *     roles, which {@link #roles(String...)} sets
     */
    public ControlRoomUser set(String member, String jsonText) {
        if (APART.containsKey(member)) {
            throw new IllegalArgumentException("set was asked for " + member + ", " + APART.get(member));
        }
        return change(member, SeedObject.valueByHand("value of " + member, jsonText));
    }

    /** Removes the user and ends the tokens. */
    public void remove() {
        synchronized (state) {
            users.remove(user());
        }
    }

    private ControlRoomUser change(String member, JsonElement value) {
        JsonObject changes = new JsonObject();
        changes.add(member, value);
        synchronized (state) {
            users.change(user(), changes);
        }
        return this;
    }

    private User user() {
        return state.named(username);
    }
}
