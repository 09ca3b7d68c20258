package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the parts of the credential vault share: who sees what and may do what, and which writes come too late. */
final class Vault {
    static final String PATH = "/v2/credentialvault";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} _.-]{1,50}");
    private static final int LONGEST_DESCRIPTION = 255;

    private final RoomSets sets;

    Vault(RoomSets sets) {
        this.sets = sets;
    }

    /** A set of the vault, with its permission, stamps and errors. */
    RoomSet set(RoomType type) {
        return sets.of(type)
                .errors(ErrorForm.CORRECTIVE_ACTION)
                .viewedWith(Permission.MANAGE_CREDENTIALS)
                .managedWith(Permission.MANAGE_CREDENTIALS)
                .stamps();
    }

    /** 500 while the vault is closed. */
    User caller(Request request) {
        User caller = sets.gate.caller(request);
        if (!VaultEndpoint.isOpen(sets.state)) {
            throw new ControlRoomError(500, "", "Internal Error");
        }
        return caller;
    }

    /** Sees all, and does with lockers what their owners do. */
    boolean administers(User user) {
        return sets.state.may(user, Permission.ADMINISTER_LOCKERS);
    }

    boolean owns(JsonObject credential, User user) {
        return Json.string(credential, "ownerId").equals(Long.toString(user.id()));
    }

    boolean seesCredential(JsonObject credential, User user) {
        return owns(credential, user)
                || administers(user)
                || locker(credential)
                        .filter(locker -> consumes(locker, user) || isMember(locker, user, "own", "manage"))
                        .isPresent();
    }

    /** Whether the credential is handed to a role of the user. */
    boolean consumesCredential(JsonObject credential, User user) {
        return locker(credential).filter(locker -> consumes(locker, user)).isPresent();
    }

    private Optional<JsonObject> locker(JsonObject credential) {
        return sets.state.rows(LockersEndpoint.TYPE).find(Json.string(credential, "lockerId"));
    }

    boolean seesLocker(JsonObject locker, User user) {
        return administers(user) || !permissions(locker, user).isEmpty() || consumes(locker, user);
    }

    /** Whether the user has one of these permissions in the locker. */
    boolean isMember(JsonObject locker, User user, String... permissions) {
        Set<String> his = permissions(locker, user);
        return List.of(permissions).stream().anyMatch(his::contains);
    }

    private static Set<String> permissions(JsonObject locker, User user) {
        Set<String> permissions = new LinkedHashSet<>();
        for (JsonElement member : Json.list(locker, "members")) {
            if (Json.string(member.getAsJsonObject(), "id").equals(Long.toString(user.id()))) {
                Json.list(member.getAsJsonObject(), "permissions").forEach(word -> permissions.add(word.getAsString()));
            }
        }
        return permissions;
    }

    private static boolean consumes(JsonObject locker, User user) {
        for (JsonElement role : Json.list(locker, LockersEndpoint.CONSUMERS)) {
            if (user.roleIds().contains(role.getAsLong())) {
                return true;
            }
        }
        return false;
    }

    /** Refuses with 403 what this caller may not do with what he sees. */
    static void need(boolean allowed, String rule) {
        if (!allowed) {
            throw new ControlRoomError(403, "forbidden", rule);
        }
    }

    /** Of credentials, attributes and lockers alike. */
    static void checkName(JsonObject said) {
        if (!NAME.matcher(Bodies.text(said, "name")).matches()) {
            throw ControlRoomError.badRequest("name: 1 to 50 characters, none of them special");
        }
        if (Bodies.text(said, "description").length() > LONGEST_DESCRIPTION) {
            throw ControlRoomError.badRequest("description: at most " + LONGEST_DESCRIPTION + " characters");
        }
    }

    /** 400 where a write does not say which version it has read, 409 where that is not the last one. */
    static void checkVersion(JsonObject row, JsonObject said) {
        if (Json.isNull(said, "version")) {
            throw ControlRoomError.badRequest("version is required");
        }
        String version = Json.string(row, "version");
        if (!version.equals(Bodies.id(said, "version"))) {
            throw ControlRoomError.conflict(
                    "Somebody else was faster: the version is " + version + " now; what was read");
        }
    }

    static void nextVersion(JsonObject row) {
        row.addProperty("version", Long.toString(row.get("version").getAsLong() + 1));
    }

    /** Who changed the row, and that it has changed. */
    void touch(JsonObject row, User caller) {
        row.addProperty("updatedBy", Long.toString(caller.id()));
        row.addProperty("updatedOn", sets.state.now());
        nextVersion(row);
    }

    void forgetValues(Predicate<JsonObject> those) {
        sets.state.rows(AttributeValuesEndpoint.TYPE).all().stream()
                .filter(those)
                .forEach(sets.state.rows(AttributeValuesEndpoint.TYPE)::remove);
    }
}
