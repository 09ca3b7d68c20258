package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.Map;
import java.util.Set;

/**
 * {@code PATCH /odata/Users({id})} changes what the body has and leaves the rest; nothing has to be there. Roles and
 * organization units are passed over without a word, and here the attended robot, too, of which the vendor says nothing.
 */
final class UserPatch {
    private static final Set<String> IGNORED =
            Set.of("RolesList", "UserRoles", "OrganizationUnits", "RobotProvision", "Id");
    private static final String ROBOT = "UnattendedRobot";

    private final UserBinding binding;

    UserPatch(UserBinding binding) {
        this.binding = binding;
    }

    /** The user after the PATCH; changes nothing itself. */
    JsonObject of(JsonObject stored, JsonObject body) {
        binding.check(stored, body);
        JsonObject user = stored.deepCopy();
        for (Map.Entry<String, JsonElement> member : body.deepCopy().entrySet()) {
            String name = member.getKey();
            if (IGNORED.contains(name) || !binding.isWritable(name)) {
                continue;
            }
            if (member.getValue().isJsonNull() && binding.knows(name)) {
                user.add(name, binding.lost(name));
            } else if (name.equals(ROBOT) && !Json.isNull(user, ROBOT)) {
                JsonObject robot = user.getAsJsonObject(ROBOT);
                member.getValue().getAsJsonObject().entrySet().stream()
                        .filter(m -> !m.getKey().equals("RobotId"))
                        .forEach(m -> robot.add(m.getKey(), m.getValue()));
            } else {
                user.add(name, member.getValue());
            }
        }
        return user;
    }
}
