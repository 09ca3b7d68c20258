package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Those who can have tasks: the people who work in a folder, themselves or in a group. */
final class TaskUsers {
    /** As OData writes it; the API of the tasks' data has the same names in lower case. */
    static final OdataSchema INFO = new OdataSchema(EntitySet.DTOS + "UserLoginInfoDto")
            .with(Kind.TEXT, "Name", "Surname", "UserName", "EmailAddress", "DisplayName")
            .with(Kind.NUMBER, "Id")
            .since(20, "DisplayName");

    private static final List<String> PEOPLE = List.of("User", "DirectoryUser");

    private final OrchestratorSets sets;

    TaskUsers(OrchestratorSets sets) {
        this.sets = sets;
    }

    List<JsonObject> of(JsonObject folder) {
        return sets.state.users().stream()
                .filter(user -> PEOPLE.contains(Json.string(user, "Type")) && isIn(folder, user))
                .collect(Collectors.toList());
    }

    private boolean isIn(JsonObject folder, JsonObject user) {
        return sets.state.users().stream()
                .filter(holder -> Folders.isSame(holder, user)
                        || sets.identity.isMember(
                                Json.string(holder, "DirectoryIdentifier"), Json.string(user, "DirectoryIdentifier")))
                .anyMatch(holder -> sets.folders.isIn(folder, holder.get("Id").getAsLong()));
    }

    /** Whom an assignment means; his name counts only where there is no number. */
    Optional<JsonObject> meant(ActionBody assignment, JsonObject folder) {
        String name = assignment.text("UserNameOrEmail");
        boolean hasId = !Json.isNull(assignment.json(), "UserId");
        long id = hasId ? assignment.id("UserId") : 0;
        return of(folder).stream()
                .filter(user -> hasId
                        ? user.get("Id").getAsLong() == id
                        : Json.string(user, "UserName").equalsIgnoreCase(name)
                                || Json.string(user, "EmailAddress").equalsIgnoreCase(name))
                .findFirst();
    }

    JsonObject info(JsonObject user) {
        JsonObject info = new JsonObject();
        for (String name : INFO.at(sets.state.apiVersion()).names()) {
            info.add(name, Json.value(user.get(name.equals("DisplayName") ? "FullName" : name)));
        }
        return info;
    }

    /** The user with this number; null for nobody, and for somebody who is gone. */
    JsonElement infoOf(JsonElement id) {
        if (id == null || id.isJsonNull()) {
            return JsonNull.INSTANCE;
        }
        return sets.state.find(id.getAsLong()).<JsonElement>map(this::info).orElse(JsonNull.INSTANCE);
    }
}
