package io.github.rpaclients.uipath.usage;

import io.github.rpaclients.uipath.GroupId;
import java.util.Optional;

/** A group whose rule gives seats to its members. Immutable. */
public final class SeatGroup {
    private final GroupId id;
    private final Optional<String> name;

    SeatGroup(GroupId id, Optional<String> name) {
        this.id = id;
        this.name = name.filter(text -> !text.isBlank());
    }

    public GroupId id() {
        return id;
    }

    /** Empty for a group that the directory does not know any more. */
    public Optional<String> name() {
        return name;
    }

    /** The name, else the id. */
    @Override
    public String toString() {
        return name.orElse(id.value());
    }
}
