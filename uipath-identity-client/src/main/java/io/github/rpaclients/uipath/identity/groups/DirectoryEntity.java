package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody in a group: a person, a robot account, an application or another group, told apart by {@link #objectType()}. One
 * model for all of them, because servers leave the type out or send new ones; nothing is certain, and members that only
 * some kinds have are empty for the others.
 */
@Entity
public interface DirectoryEntity extends WireModel, WithDirectoryEntity {
    /** Promised by the specification, yet left out by some servers. */
    Optional<DirectoryObjectType> objectType();

    /** Which directory the entity is from, for example {@code local}. */
    Optional<String> source();

    /** The id by which the entity can be added to a group and removed from one. */
    Optional<MemberId> identifier();

    Optional<String> name();

    Optional<String> email();

    Optional<String> displayName();

    /** Of a person. */
    Optional<String> firstName();

    /** Of a person. */
    Optional<String> lastName();

    /** Of a person. */
    Optional<String> jobTitle();

    /** Of a person. */
    Optional<String> companyName();

    /** Of a person. */
    Optional<String> city();

    /** Of a person. */
    Optional<String> department();

    /** Of a person; free-form. */
    Map<String, JsonValue> extensionUserAttributes();

    /** Of a person: the id in the directory he comes from. */
    Optional<String> externalId();

    /** Of a person. */
    Optional<Instant> creationTime();

    /** Of an application. */
    Optional<String> applicationId();
}
