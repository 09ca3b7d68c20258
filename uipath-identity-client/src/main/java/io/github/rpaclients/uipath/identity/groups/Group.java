package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of an organization. Only the id is certain: the specification lets everything else be null. Members this version
 * does not model are in {@link #extras()}.
 */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface Group extends WireModel, WithGroup {
    GroupId id();

    Optional<String> name();

    Optional<String> displayName();

    /** Live servers send a number where the specification promises a word; both are read. */
    Optional<GroupType> type();

    Optional<Instant> creationTime();

    Optional<Instant> lastModificationTime();

    List<DirectoryEntity> members();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableGroup.Builder {}
}
