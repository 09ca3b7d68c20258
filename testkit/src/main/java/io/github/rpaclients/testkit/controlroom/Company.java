package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** All there is in the Control Room, as one JSON text out and in. */
final class Company {
    private final ControlRoomState state;
    private final Sessions sessions;

    Company(ControlRoomState state, Sessions sessions) {
        this.state = state;
        this.sessions = sessions;
    }

    String json() {
        synchronized (state) {
            JsonArray users = new JsonArray();
            JsonObject failedLogins = new JsonObject();
            for (User user : state.users()) {
                users.add(Users.json(user));
                if (user.failedLogins() > 0) {
                    failedLogins.addProperty(user.username(), user.failedLogins());
                }
            }
            return Json.text(Json.object(
                    "users", users,
                    "failedLogins", failedLogins,
                    "roles", state.roles().stream().map(Company::json).collect(Collectors.toList()),
                    "licenses", state.licenses().stream().map(Company::json).collect(Collectors.toList()),
                    "denied", state.denied(),
                    "sets", sets()));
        }
    }

    private JsonObject sets() {
        JsonObject sets = new JsonObject();
        for (RoomType type : stored()) {
            if (!state.rows(type).all().isEmpty()) {
                sets.add(type.name, Json.array(state.rows(type).all()));
            }
        }
        return sets;
    }

    private static List<RoomType> stored() {
        return SimulatedArea.types().stream().filter(RoomType::isOfCompany).collect(Collectors.toList());
    }

    /** All or nothing: what does not fit is found before anything changes. */
    void load(String json) {
        SeedObject seed =
                SeedObject.parse("company", json).only("users", "failedLogins", "roles", "licenses", "denied", "sets");
        ControlRoomState other = new ControlRoomState(state.settings());
        readRoles(seed, other);
        readLicenses(seed, other);
        readUsers(seed, other);
        for (String name : seed.texts("denied")) {
            other.denied().add(permission(seed, name));
        }
        readSets(seed.object("sets"), other);
        synchronized (state) {
            state.become(other);
            sessions.endUnfounded();
        }
    }

    private static void readRoles(SeedObject seed, ControlRoomState state) {
        for (SeedObject role : seed.objects("roles", "name")) {
            role.only(
                    "id",
                    "name",
                    "description",
                    "system",
                    "permissions",
                    "createdBy",
                    "createdOn",
                    "updatedBy",
                    "updatedOn",
                    "version");
            if (state.role(role.id("id")).isPresent()) {
                throw role.refusal("id", role.id("id") + " is taken: give every role an id of its own");
            }
            state.add(new Role(
                    role.id("id"),
                    role.text("name"),
                    role.textOrNone("description"),
                    role.flag("system"),
                    role.objects("permissions", "action").stream()
                            .map(grant -> grant.only("id", "action", "resourceType"))
                            .map(g -> new Grant(g.id("id"), g.text("action"), g.text("resourceType")))
                            .collect(Collectors.toList()),
                    stamps(role)));
        }
    }

    private static JsonObject stamps(SeedObject role) {
        JsonObject stamps = Role.stamps();
        for (String name : List.copyOf(stamps.keySet())) {
            if (!role.json().has(name)) {
                continue;
            }
            if (name.endsWith("On")) {
                stamps.addProperty(name, role.text(name));
            } else {
                stamps.addProperty(name, role.id(name));
            }
        }
        return stamps;
    }

    private static void readLicenses(SeedObject seed, ControlRoomState state) {
        for (SeedObject one : seed.objects("licenses", "name")) {
            one.only("name", "purchased", "usedElsewhere");
            if (state.license(License.feature(one.text("name"))).isPresent()) {
                throw one.refusal("name", one.text("name") + " is there twice: write one row for each licence");
            }
            License license = state.licenseOf(one.text("name"));
            license.purchased(one.count("purchased"));
            license.usedElsewhere(one.count("usedElsewhere"));
        }
    }

    private static void readSets(SeedObject sets, ControlRoomState state) {
        sets.only(stored().stream().map(type -> type.name).toArray(String[]::new));
        for (RoomType type : stored()) {
            for (SeedObject row : sets.objects(type.name, "name")) {
                String id = type.hasNumbers() ? Long.toString(row.id("id")) : row.text("id");
                if (state.rows(type).find(id).isPresent()) {
                    throw row.refusal("id", id + " is taken: give every row of a set an id of its own");
                }
                type.settle(row.json(), state.rows(type));
            }
        }
    }

    private static void readUsers(SeedObject seed, ControlRoomState state) {
        Users users = new Users(state, new Sessions(state));
        seed.objects("users", "username").forEach(users::add);
        SeedObject failedLogins = seed.object("failedLogins");
        for (String username : failedLogins.json().keySet()) {
            state.user(username)
                    .orElseThrow(() -> failedLogins.refusal(username, "is no user: write names of users"))
                    .failedLogins(failedLogins.count(username));
        }
    }

    private static Permission permission(SeedObject seed, String name) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.name().equals(name))
                .findFirst()
                .orElseThrow(() -> seed.refusal(
                        "denied",
                        "names '" + name + "', which is no permission: write one of "
                                + Arrays.toString(Permission.values())));
    }

    private static JsonElement json(Role role) {
        JsonObject json = Json.object(
                "id",
                Long.toString(role.id()),
                "name",
                role.name(),
                "description",
                role.description(),
                "system",
                role.system(),
                "permissions",
                role.grants().stream()
                        .map(g -> Json.object("id", g.id(), "action", g.action(), "resourceType", g.resourceType()))
                        .collect(Collectors.toList()));
        role.stamped().entrySet().forEach(stamp -> json.add(stamp.getKey(), stamp.getValue()));
        return json;
    }

    private static JsonElement json(License license) {
        return Json.object(
                "name", license.name(),
                "purchased", license.purchased(),
                "usedElsewhere", license.usedElsewhere());
    }
}
