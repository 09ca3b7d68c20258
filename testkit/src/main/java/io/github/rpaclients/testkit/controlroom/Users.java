package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Puts users into the simulated Control Room behind the back of its API: no permission is asked for, no seat is
 * counted. Safe for use by several threads.
 *
 * <p>The JSON has the members of a v2 create request in either dialect. Single quotes will do, unknown members are
 * kept.
 */
public final class Users {
    private static final String CREATED = "2025-01-01T00:00:00Z";

    private final ControlRoomState state;
    private final Sessions sessions;

    Users(ControlRoomState state, Sessions sessions) {
        this.state = state;
        this.sessions = sessions;
    }

    /**
     * Adds users. Only {@code username} is needed: the password is {@code pw-} and the name, the address {@code
     * name@acme.example}, the role AAE_Basic unless they are given. Also taken: {@code id}, {@code apiKey} and what
     * otherwise only the server writes, such as {@code lastLoginTime}.
     *
     * @throws IllegalArgumentException if the name is missing, name or id are in use, or a member is of the wrong type
     */
    public Users add(String... json) {
        synchronized (state) {
            for (String one : json) {
                addOne(Json.parseSeed(one));
            }
        }
        return this;
    }

    /**
     * Sets the members given and leaves all others alone, as another administrator could; the version goes up. Takes
     * what {@link #add} takes, except a new name or id.
     *
     * @throws IllegalArgumentException if there is no such user or a member is of the wrong type
     */
    public Users change(String username, String json) {
        synchronized (state) {
            User user = named(username);
            JsonObject body = user.written().deepCopy();
            body.add("roleIds", Json.array(user.roleIds()));
            Json.parseSeed(json).entrySet().forEach(m -> body.add(m.getKey(), m.getValue()));
            write(user, body);
            user.nextVersion();
        }
        return this;
    }

    /**
     * Removes the user and ends its tokens.
     *
     * @throws IllegalArgumentException if there is no such user
     */
    public Users remove(String username) {
        synchronized (state) {
            User user = named(username);
            state.remove(user);
            sessions.endAll(user.id());
        }
        return this;
    }

    User named(String username) {
        return state.user(username).orElseThrow(() -> new IllegalArgumentException("There is no user " + username));
    }

    private void addOne(JsonObject body) {
        String username = Json.string(body, "username");
        if (username.isEmpty() || state.user(username).isPresent()) {
            throw new IllegalArgumentException("A user needs a name of its own: " + username);
        }
        body.asMap().putIfAbsent("email", Json.value(username + "@acme.example"));
        body.asMap().putIfAbsent("password", Json.value("pw-" + username));
        User user = new User(id(body), username, stamps());
        write(user, body);
        state.add(user);
    }

    private long id(JsonObject body) {
        if (!body.has("id")) {
            return state.nextUserId();
        }
        long id = body.get("id").getAsLong();
        if (state.user(id).isPresent()) {
            throw new IllegalArgumentException("There is a user with the id " + id + " already");
        }
        return id;
    }

    private static JsonObject stamps() {
        return Json.object(
                "createdBy",
                DefaultCompany.ADMIN_ID,
                "createdOn",
                CREATED,
                "updatedBy",
                DefaultCompany.ADMIN_ID,
                "updatedOn",
                CREATED);
    }

    private void write(User user, JsonObject body) {
        try {
            user.replace(UserWrite.read(body, roleIds(body)));
        } catch (ControlRoomError e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        body.entrySet().forEach(member -> {
            if (UserWrite.SERVERS_OWN.contains(member.getKey())) {
                user.stamped().add(member.getKey(), member.getValue());
            }
        });
        if (body.has("apiKey")) {
            user.apiKey(Json.string(body, "apiKey"));
        }
        if (user.disabled()) {
            sessions.endAll(user.id());
        }
    }

    private Set<Long> roleIds(JsonObject body) {
        Set<Long> ids = new LinkedHashSet<>();
        Json.list(body, "roleIds").forEach((JsonElement id) -> ids.add(state.roleId(id)));
        if (!body.has("roleIds")) {
            ids.add(DefaultCompany.BASIC_ROLE);
        }
        return ids;
    }
}
