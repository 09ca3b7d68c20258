package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import org.jspecify.annotations.Nullable;

/** People, robot accounts, groups and applications as the directory tells them. */
final class DirectoryEntities {
    private DirectoryEntities() {}

    static JsonObject user(JsonObject user) {
        JsonObject entity =
                entity("DirectoryUser", user, Json.string(user, "userName"), user.get("email"), "displayName");
        entity.add("firstName", user.get("name"));
        entity.add("lastName", user.get("surname"));
        for (String unknown : new String[] {"jobTitle", "companyName", "city", "department"}) {
            entity.add(unknown, Json.value(null));
        }
        entity.add("extensionUserAttributes", Json.value(user.get("extensionUserAttributes")));
        entity.add("externalId", Json.value(null));
        entity.add("creationTime", user.get("creationTime"));
        return entity;
    }

    static JsonObject robot(JsonObject robot) {
        return entity("DirectoryRobotUser", robot, Json.string(robot, "name"), null, "displayName");
    }

    static JsonObject group(JsonObject group) {
        return entity("DirectoryGroup", group, Json.string(group, "name"), null, "displayName");
    }

    static JsonObject application(JsonObject application) {
        JsonObject entity = entity("DirectoryApplication", application, Json.string(application, "name"), null, "name");
        entity.add("applicationId", application.get("id"));
        return entity;
    }

    private static JsonObject entity(
            String objectType, JsonObject of, String name, @Nullable JsonElement email, String shown) {
        return Json.object(
                "objectType",
                objectType,
                "source",
                "local",
                "identifier",
                of.get("id"),
                "name",
                name,
                "email",
                email,
                "displayName",
                of.get(shown));
    }
}
