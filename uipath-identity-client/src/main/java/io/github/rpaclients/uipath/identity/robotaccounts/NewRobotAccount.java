package io.github.rpaclients.uipath.identity.robotaccounts;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.GroupId;
import java.util.Optional;
import java.util.Set;

/** A robot account to create. */
@Entity
public interface NewRobotAccount extends WithNewRobotAccount {
    /** Unique within the organization; cannot be changed later. */
    String name();

    /** The name people see. The vendor does not say what the server shows where this is left out. */
    Optional<String> displayName();

    /** The groups it is in from the start. */
    @Json(name = "groupIDsToAdd")
    Set<GroupId> groups();

    /** An account that has a name and nothing else yet. */
    static NewRobotAccount of(String name) {
        return new NewRobotAccountBuilder().name(name).build();
    }
}
