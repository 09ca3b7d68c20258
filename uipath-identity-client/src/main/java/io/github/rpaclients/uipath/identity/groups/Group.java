package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.GroupId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A group of an organization. Only the id is certain: the specification lets everything else be null. Members this version
 * does not model are in {@link #extras()}.
 */
@Entity
public interface Group extends WireModel, WithGroup {
    GroupId id();

    Optional<String> name();

    Optional<String> displayName();

    /** Live servers send a number where the specification promises a word; both are read. */
    Optional<GroupType> type();

    Optional<Instant> creationTime();

    Optional<Instant> lastModificationTime();

    List<DirectoryEntity> members();
}
