package io.github.rpaclients.uipath.identity.robotaccounts;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.GroupId;
import java.util.Collections;
import java.util.Set;
import org.immutables.value.Value;

/** What to change about a robot account; the name cannot be changed. */
@Entity
public interface RobotAccountUpdate extends WithRobotAccountUpdate {
    /**
     * Left out of the request unless set or cleared. The vendor does not say what {@code null} does: the server may well
     * take it for "leave it as it is".
     */
    @Value.Default
    default Patch<String> displayName() {
        return Patch.keep();
    }

    @Json(name = "groupIDsToAdd")
    Set<GroupId> groupsToAdd();

    @Json(name = "groupIDsToRemove")
    Set<GroupId> groupsToRemove();

    /** Refuses what contradicts itself. */
    @Value.Check
    default void check() {
        if (!Collections.disjoint(groupsToAdd(), groupsToRemove())) {
            throw new IllegalArgumentException("A group is both in groupsToAdd and in groupsToRemove");
        }
    }
}
