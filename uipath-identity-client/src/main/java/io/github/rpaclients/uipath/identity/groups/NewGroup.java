package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.ModelStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A group to create. */
@Value.Immutable
@ModelStyle
public interface NewGroup extends WithNewGroup {
    String name();

    /**
     * An id of one's own choice, a GUID; the server chooses one where it is left out. With an id of one's own, {@code get}
     * tells after a broken connection whether the group was created.
     */
    Optional<GroupId> id();

    /** Who is in it from the start. */
    Set<MemberId> members();

    /** A group with nobody in it yet. */
    static NewGroup of(String name) {
        return builder().name(name).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableNewGroup.Builder {}
}
