package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What to change about a group. */
@Entity
public interface GroupUpdate extends WithGroupUpdate {
    /**
     * The new name. The vendor's example repeats the name although it does not change; whether the server keeps a name that
     * is left out is not documented.
     */
    Optional<String> name();

    @Json(name = "directoryUserIDsToAdd")
    Set<MemberId> membersToAdd();

    @Json(name = "directoryUserIDsToRemove")
    Set<MemberId> membersToRemove();

    /** Refuses what contradicts itself. */
    @Value.Check
    default void check() {
        if (!Collections.disjoint(membersToAdd(), membersToRemove())) {
            throw new IllegalArgumentException("A member is both in membersToAdd and in membersToRemove");
        }
    }
}
