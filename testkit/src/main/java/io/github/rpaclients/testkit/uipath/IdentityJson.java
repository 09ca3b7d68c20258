package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;

/** What identity keeps of users, robot accounts and groups that were just made. */
final class IdentityJson {
    private IdentityJson() {}

    static JsonObject user(String id, String userName, String email, String name, String surname, String now) {
        return Json.object(
                "id",
                id,
                "userName",
                userName,
                "email",
                email,
                "emailConfirmed",
                true,
                "name",
                name,
                "surname",
                surname,
                "displayName",
                (name + " " + surname).strip(),
                "creationTime",
                now,
                "lastModificationTime",
                null,
                "lastLoginTime",
                null,
                "legacyId",
                0,
                "isActive",
                true,
                "bypassBasicAuthRestriction",
                false,
                "type",
                "user",
                "invitationAccepted",
                true);
    }

    static JsonObject robotAccount(String id, String name, String displayName, String now) {
        return Json.object(
                "id", id, "name", name, "displayName", displayName, "creationTime", now, "lastLoginTime", null);
    }

    static JsonObject group(String type, String id, String name, String now) {
        return Json.object(
                "id", id,
                "name", name,
                "displayName", name,
                "type", type,
                "creationTime", now,
                "lastModificationTime", null);
    }
}
