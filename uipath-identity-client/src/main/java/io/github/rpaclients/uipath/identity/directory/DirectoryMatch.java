package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.identity.groups.DirectoryObjectType;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import java.util.Optional;

/** Somebody whom a search found. */
@Model
public interface DirectoryMatch extends WireModel {
    /** The id by which the entity can be added to a group. */
    MemberId identifier();

    /** The name to be resolved by. */
    Optional<String> identityName();

    Optional<String> displayName();

    Optional<String> email();

    Optional<String> domain();

    /** Which directory the entity is from, for example {@code local}. */
    Optional<String> source();

    /** Live servers send numbers as well, which are kept as they come. */
    Optional<DirectoryEntityType> type();

    Optional<DirectoryObjectType> objectType();
}
