package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One folder of the simulated Orchestrator, to be looked at and changed behind the back of the API. Safe for use by several
 * threads. After the folder is gone every method but {@link #id} throws {@link IllegalArgumentException}.
 */
public final class OrchestratorFolder {
    private static final Set<String> APART = Set.of("Id", "DisplayName", "FullyQualifiedName", "ParentId", "ParentKey");

    private final Organization organization;
    private final OrchestratorState state;
    private final long id;

    OrchestratorFolder(Organization organization, OrchestratorState state, long id) {
        this.organization = organization;
        this.state = state;
        this.id = id;
    }

    /** The {@code Id}. */
    public long id() {
        return id;
    }

    /** The {@code Key}, a GUID. */
    public String key() {
        return text("Key");
    }

    /** The {@code FullyQualifiedName}. */
    public String path() {
        return text("FullyQualifiedName");
    }

    /** The folder as stored; what starts with {@code $} is the simulator's own. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(folder());
        }
    }

    /**
     * Assigns a user with exactly these roles, none at all included.
     *
     * @param user the {@code UserName}, or what is in front of its {@code @}
     * @throws IllegalArgumentException if there is no such user or role; then nothing has changed
     */
    public OrchestratorFolder assign(String user, String... roles) {
        synchronized (organization.lock()) {
            List<JsonElement> roleIds = List.of(roles).stream()
                    .map(role -> state.requiredRole(role).get("Id"))
                    .collect(Collectors.toList());
            Folders.assign(
                    folder(), "$users", Json.object("Id", state.user(user).id(), "RoleIds", roleIds));
        }
        return this;
    }

    /** The {@code UserName}s of those who are assigned here, and not only in a folder above. */
    public List<String> users() {
        synchronized (organization.lock()) {
            return Folders.assigned(folder(), "$users").stream()
                    .map(entry -> Json.string(state.required(entry.get("Id").getAsLong()), "UserName"))
                    .collect(Collectors.toList());
        }
    }

    /**
     * The names of the roles that a user has here; none if he is not assigned.
     *
     * @throws IllegalArgumentException if there is no such user
     */
    public List<String> roles(String user) {
        synchronized (organization.lock()) {
            JsonObject entry =
                    Folders.assigned(folder(), "$users", state.user(user).id()).orElseGet(JsonObject::new);
            List<String> names = new ArrayList<>();
            Json.list(entry, "RoleIds")
                    .forEach(id -> state.role(id.getAsInt()).ifPresent(role -> names.add(Json.string(role, "Name"))));
            return names;
        }
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone.
     *
     * @param jsonText its value, for example {@code 'Personal'} with its quotes
     * @throws IllegalArgumentException if the text is no JSON, or for a member that says where the folder is
     */
    public OrchestratorFolder set(String member, String jsonText) {
        if (APART.contains(member) || member.startsWith("$")) {
            throw new IllegalArgumentException("set was asked for " + member
                    + ", which follows from where the folder is:" + " add another folder");
        }
        synchronized (organization.lock()) {
            folder().add(member, SeedObject.valueByHand("value of " + member, jsonText));
        }
        return this;
    }

    private String text(String member) {
        synchronized (organization.lock()) {
            return Json.string(folder(), member);
        }
    }

    private JsonObject folder() {
        return state.required(FoldersEndpoint.TYPE, id);
    }
}
