package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Set;

/**
 * The sum of what a user may have himself, {@code ExplicitMayHave…}, and what his groups may have. Users are shown with the
 * sum under {@code MayHave…}, and what a write says under that name becomes his own.
 */
final class Privileges {
    private static final List<String> NAMES =
            List.of("MayHaveUserSession", "MayHaveRobotSession", "MayHavePersonalWorkspace");

    private final OrchestratorState state;
    private final IdentityState identity;

    Privileges(OrchestratorState state, IdentityState identity) {
        this.state = state;
        this.identity = identity;
    }

    void add(JsonObject shown) {
        if (!state.unionOfPrivileges()) {
            return;
        }
        String guid = Json.string(shown, "DirectoryIdentifier");
        for (String name : NAMES) {
            boolean inherited = state.users().stream()
                    .filter(group -> Json.string(group, "Type").equals("DirectoryGroup"))
                    .filter(group -> identity.isMember(Json.string(group, "DirectoryIdentifier"), guid))
                    .anyMatch(group -> Json.flag(group, name));
            String own = Json.isNull(shown, "Explicit" + name) ? name : "Explicit" + name;
            shown.addProperty(name, inherited || Json.flag(shown, own));
        }
    }

    /** Called with the user as he is about to be stored, and the members that were written. */
    void makeOwn(JsonObject user, Set<String> written) {
        if (state.unionOfPrivileges()) {
            NAMES.stream()
                    .filter(written::contains)
                    .forEach(name -> user.add("Explicit" + name, new JsonPrimitive(Json.flag(user, name))));
        }
    }
}
