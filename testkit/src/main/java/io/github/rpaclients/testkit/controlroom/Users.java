package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts users into the simulated Control Room behind the back of its API: no permission is asked for, no seat is counted.
 * The state's lock guards the calls.
 */
final class Users {
    private static final Set<String> IDENTITY = Set.of("id", "version");
    private static final String CREATED = "2025-01-01T00:00:00Z";

    private final ControlRoomState state;
    private final Sessions sessions;

    Users(ControlRoomState state, Sessions sessions) {
        this.state = state;
        this.sessions = sessions;
    }

    /** A user as {@link #json(User)} tells of one; id, address, password and role have defaults. */
    void add(SeedObject seed) {
        String username = seed.text("username");
        if (state.user(username).isPresent()) {
            throw seed.refusal("username", username + " is taken: give every user a name of his own");
        }
        JsonObject body = seed.json();
        body.asMap().putIfAbsent("email", Json.value(username + "@acme.example"));
        body.asMap().putIfAbsent("password", Json.value("pw-" + username));
        User user = new User(id(seed), username, stamps());
        if (body.has("version")) {
            user.version(seed.id("version"));
        }
        write(user, SeedObject.of("user " + username, body));
        state.add(user);
    }

    /** Sets these members and leaves all others alone, as another administrator could. */
    void change(User user, JsonObject changes) {
        JsonObject body = user.written().deepCopy();
        body.add("roleIds", Json.array(user.roleIds()));
        changes.entrySet().forEach(m -> body.add(m.getKey(), m.getValue()));
        write(user, SeedObject.of("user " + user.username(), body));
        user.nextVersion();
    }

    void remove(User user) {
        state.remove(user);
        sessions.endAll(user.id());
    }

    /** All there is to a user, the secrets included, in neither dialect; {@link #add} takes it. */
    static JsonObject json(User user) {
        JsonObject json = new Members(user)
                .put("id", Long.toString(user.id()))
                .put("username", user.username())
                .put("password", user.password())
                .put("apiKey", user.apiKey())
                .put("version", user.version())
                .put(
                        "roleIds",
                        user.roleIds().stream().map(id -> Long.toString(id)).collect(Collectors.toList()))
                .texts("email", "domain", "firstName", "lastName", "description")
                .flags("enableAutoLogin", "disabled", "deviceCredentialAttested", "multipleLoginAllowed")
                .features()
                .withUnknown();
        user.stamped().entrySet().forEach(stamp -> json.add(stamp.getKey(), stamp.getValue()));
        return json;
    }

    private long id(SeedObject seed) {
        if (!seed.json().has("id")) {
            return state.nextUserId();
        }
        long id = seed.id("id");
        if (state.user(id).isPresent()) {
            throw seed.refusal("id", id + " is taken: give every user an id of his own");
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

    private void write(User user, SeedObject seed) {
        JsonObject body = seed.json();
        try {
            user.replace(UserWrite.read(body, roleIds(seed)));
        } catch (ControlRoomError e) {
            throw new IllegalArgumentException(
                    seed.refusal("cannot be like this: " + e.getMessage()).getMessage(), e);
        }
        body.entrySet().forEach(member -> {
            if (UserWrite.SERVERS_OWN.contains(member.getKey()) && !IDENTITY.contains(member.getKey())) {
                user.stamped().add(member.getKey(), member.getValue());
            }
        });
        if (body.has("apiKey")) {
            user.apiKey(seed.textOrNone("apiKey"));
        }
        if (user.disabled()) {
            sessions.endAll(user.id());
        }
    }

    private Set<Long> roleIds(SeedObject seed) {
        Set<Long> ids = new LinkedHashSet<>();
        seed.list("roleIds").forEach(id -> ids.add(state.roleId(id)));
        if (!seed.json().has("roleIds")) {
            ids.add(DefaultCompany.BASIC_ROLE);
        }
        return ids;
    }
}
