package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.GroupId;
import java.util.Optional;
import java.util.Set;

/** A group to create. */
@Entity
public interface NewGroup extends WithNewGroup {
    String name();

    /**
     * An id of one's own choice, a GUID; the server chooses one where it is left out. With an id of one's own, {@code get}
     * tells after a broken connection whether the group was created.
     */
    Optional<GroupId> id();

    /** Who is in it from the start. */
    @Json(name = "directoryUserMemberIDs")
    Set<MemberId> members();

    /** A group with nobody in it yet. */
    static NewGroup of(String name) {
        return new NewGroupBuilder().name(name).build();
    }
}
