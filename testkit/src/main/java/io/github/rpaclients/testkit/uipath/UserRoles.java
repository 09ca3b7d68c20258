package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;

/** A user's roles, told twice: {@code RolesList} has the names of the tenant's, {@code UserRoles} has all of them. */
final class UserRoles {
    static final List<String> TYPES = List.of("Mixed", "Tenant", "Folder");

    private UserRoles() {}

    static JsonObject role(int id, String name, String type) {
        JsonObject permission = Json.object(
                "Name", "Robots.View", "IsGranted", true, "RoleId", id, "Scope", "Global", "Id", id * 1000L + 1);
        return Json.object(
                "Name",
                name,
                "DisplayName",
                name,
                "Type",
                type,
                "Groups",
                null,
                "IsStatic",
                false,
                "IsEditable",
                true,
                "Permissions",
                List.of(permission),
                "Id",
                id);
    }

    static boolean isFolderRole(JsonObject role) {
        return Json.string(role, "Type").equals("Folder");
    }

    static void assign(JsonObject user, List<JsonObject> roles) {
        JsonArray names = new JsonArray();
        JsonArray rows = new JsonArray();
        long userId = user.get("Id").getAsLong();
        for (JsonObject role : roles) {
            if (!isFolderRole(role)) {
                names.add(Json.string(role, "Name"));
            }
            rows.add(Json.object(
                    "UserId", userId,
                    "RoleId", role.get("Id"),
                    "UserName", user.get("UserName"),
                    "RoleName", role.get("Name"),
                    "RoleType", role.get("Type"),
                    "Id", userId % 1000 * 1000 + role.get("Id").getAsLong()));
        }
        user.add("RolesList", names);
        user.add("UserRoles", rows);
    }
}
