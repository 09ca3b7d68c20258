package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What changes {@code /api/User}. Whether it was done says {@code succeeded}; of several people, with status 200 in either
 * case. Those of them without an error are created.
 */
final class IdentityUserWrites {
    private static final List<String> PLAIN = List.of(
            "name",
            "surname",
            "displayName",
            "email",
            "isActive",
            "bypassBasicAuthRestriction",
            "invitationAccepted",
            "legacyId");

    private final Organization organization;
    private final IdentityState state;
    private final SignIns signIns;
    private final IdentityErrors errors;
    private final IdentityChecks checks;
    private final Function<JsonObject, JsonObject> shown;

    IdentityUserWrites(
            Organization organization,
            IdentityState state,
            SignIns signIns,
            IdentityErrors errors,
            Function<JsonObject, JsonObject> shown) {
        this.organization = organization;
        this.state = state;
        this.signIns = signIns;
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
        this.shown = shown;
    }

    void register(Service service) {
        service.on("POST", "/api/User", "PM.User.Write", this::create)
                .on("POST", "/api/User/BulkCreate", "PM.User.Write", this::createMany)
                .on("PUT", "/api/User/{id}", "PM.User.Write", this::update)
                .on("POST", "/api/User/{id}/changepassword", "PM.User.Write", this::changePassword)
                .on("DELETE", "/api/User/{id}", "PM.User.Write", this::delete)
                .on("DELETE", "/api/User", "PM.User.Write", this::deleteMany);
    }

    private Answer create(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        List<String> groups = checks.groups(body, "groupIDs", state);
        Optional<JsonObject> error = error(body);
        if (error.isPresent()) {
            return Answer.json(400, result(List.of(error.get())));
        }
        String id = Json.string(add(body, groups), "id");
        setPassword(id, body, "password");
        return Answer.json(200, result(List.of()));
    }

    private Answer createMany(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        List<String> groups = checks.groups(body, "groupIDs", state);
        JsonArray failures = new JsonArray();
        JsonArray created = new JsonArray();
        for (JsonElement element : Json.list(body, "users")) {
            JsonObject user = element.getAsJsonObject();
            Optional<JsonObject> error = error(user);
            error.ifPresent(failures::add);
            if (error.isEmpty()) {
                created.add(shown.apply(add(user, groups)));
            }
        }
        return Answer.json(200, Json.object("result", result(failures.asList()), "users", created));
    }

    private JsonObject add(JsonObject body, List<String> groups) {
        String asked = Json.string(body, "id");
        String id = asked.isEmpty() ? organization.newId() : Guids.normal(asked);
        JsonObject user = IdentityJson.user(
                id,
                Json.string(body, "userName"),
                Json.string(body, "email"),
                Json.string(body, "name"),
                Json.string(body, "surname"),
                organization.now());
        user.addProperty("emailConfirmed", false);
        user.addProperty("invitationAccepted", false);
        PLAIN.forEach(member -> copy(body, member, user));
        user.addProperty("type", Json.isNull(body, "type") ? "user" : Json.string(body, "type"));
        state.putUser(user);
        groups.forEach(group -> state.join(group, id));
        return user;
    }

    /** What the body leaves out or has as null stays. */
    private Answer update(Request request) {
        JsonObject user = user(request);
        String id = Json.string(user, "id");
        JsonObject body = errors.body(request);
        List<String> added = checks.groups(body, "groupIDsToAdd", state);
        List<String> removed = checks.guids(body, "groupIDsToRemove");
        String email = Json.string(body, "email");
        if (!email.equalsIgnoreCase(Json.string(user, "email")) && isTaken("email", email)) {
            return Answer.json(400, result(List.of(duplicate("DuplicateEmail", "Email", email))));
        }
        PLAIN.stream().filter(member -> !member.equals("legacyId")).forEach(member -> copy(body, member, user));
        changeAttributes(user, body);
        user.addProperty("lastModificationTime", organization.now());
        added.forEach(group -> state.join(group, id));
        removed.forEach(group -> state.leave(group, id));
        setPassword(id, body, "password");
        return Answer.json(200, result(List.of()));
    }

    private static void changeAttributes(JsonObject user, JsonObject body) {
        JsonElement known = user.get("extensionUserAttributes");
        JsonObject attributes = known == null ? new JsonObject() : known.getAsJsonObject();
        JsonElement set = body.get("extensionUserAttributesToAddOrUpdate");
        if (set != null && set.isJsonObject()) {
            set.getAsJsonObject().entrySet().forEach(entry -> attributes.add(entry.getKey(), entry.getValue()));
        }
        Json.list(body, "extensionUserAttributesToRemove").forEach(name -> attributes.remove(name.getAsString()));
        if (attributes.size() > 0 || known != null) {
            user.add("extensionUserAttributes", attributes);
        }
    }

    private Answer changePassword(Request request) {
        JsonObject user = user(request);
        JsonObject body = errors.body(request);
        String id = Json.string(user, "id");
        if (!signIns.find(Json.string(user, "userName"), Json.string(body, "oldPassword"))
                .equals(id)) {
            return Answer.json(400, result(List.of(failure("PasswordMismatch", "Incorrect password."))));
        }
        setPassword(id, body, "newPassword");
        return Answer.json(200, result(List.of()));
    }

    private void setPassword(String id, JsonObject body, String member) {
        if (!Json.isNull(body, member)) {
            signIns.password(id, Json.string(body, member));
        }
    }

    private Answer delete(Request request) {
        state.removeUser(Json.string(user(request), "id"));
        return Answer.of(204);
    }

    private Answer deleteMany(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        checks.guids(body, "userIds").forEach(state::removeUser);
        return Answer.of(204);
    }

    private JsonObject user(Request request) {
        return state.findUser(request.variable("id")).orElseThrow(errors::notFound);
    }

    /** Why nobody can be created of that; empty if somebody can. */
    private Optional<JsonObject> error(JsonObject body) {
        String id = Json.string(body, "id");
        String userName = Json.string(body, "userName");
        String email = Json.string(body, "email");
        if (!id.isEmpty() && !Guids.isGuid(id)) {
            throw errors.invalid("id", "The value '" + id + "' is not valid.");
        }
        if (!Json.isNull(body, "type") && !IdentityUsersEndpoint.TYPES.contains(Json.string(body, "type"))) {
            throw errors.invalid("type", "The value '" + Json.string(body, "type") + "' is not valid.");
        }
        if (userName.isBlank()) {
            return Optional.of(failure("InvalidUserName", "User name '" + userName + "' is invalid."));
        }
        if (isTaken("userName", userName) || (!id.isEmpty() && state.knows(id))) {
            return Optional.of(duplicate("DuplicateUserName", "User name", userName));
        }
        return isTaken("email", email) ? Optional.of(duplicate("DuplicateEmail", "Email", email)) : Optional.empty();
    }

    private boolean isTaken(String member, String value) {
        return !value.isEmpty()
                && state.users().stream()
                        .anyMatch(user -> Json.string(user, member).equalsIgnoreCase(value));
    }

    private static void copy(JsonObject from, String member, JsonObject to) {
        if (!Json.isNull(from, member)) {
            to.add(member, from.get(member));
        }
    }

    private static JsonObject duplicate(String code, String what, String value) {
        return failure(code, what + " '" + value + "' is already taken.");
    }

    private static JsonObject failure(String code, String description) {
        return Json.object("code", code, "description", description);
    }

    private static JsonObject result(List<? extends JsonElement> failures) {
        return Json.object("succeeded", failures.isEmpty(), "errors", failures);
    }
}
