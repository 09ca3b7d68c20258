package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a PUT does not mention, on a Control Room that keeps it. */
final class Omissions {
    private Omissions() {}

    /** The write with what it leaves out as it was; the roles stay where it names none. */
    static UserWrite keep(User user, JsonObject body, Set<Long> roleIds) {
        JsonObject whole = user.written().deepCopy();
        body.entrySet().forEach(member -> whole.add(member.getKey(), member.getValue()));
        return UserWrite.read(whole, roleIds.isEmpty() ? new LinkedHashSet<>(user.roleIds()) : roleIds);
    }
}
