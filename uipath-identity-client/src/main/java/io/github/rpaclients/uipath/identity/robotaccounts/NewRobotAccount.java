package io.github.rpaclients.uipath.identity.robotaccounts;

import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.uipath.identity.groups.GroupId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A robot account to create. */
@Value.Immutable
@ModelStyle
public interface NewRobotAccount extends WithNewRobotAccount {
    /** Unique within the organization; cannot be changed later. */
    String name();

    /** The name people see. The vendor does not say what the server shows where this is left out. */
    Optional<String> displayName();

    /** The groups it is in from the start. */
    Set<GroupId> groups();

    /** An account that has a name and nothing else yet. */
    static NewRobotAccount of(String name) {
        return builder().name(name).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableNewRobotAccount.Builder {}
}
