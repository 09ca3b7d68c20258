package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.LockerId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** A locker: credentials, the members who see to it, and the roles that use what is in it. */
@Entity
public interface Locker extends Auditable, WireModel, WithLocker {
    @ReadOnly
    LockerId id();

    /** At most 50 characters, none of them special. */
    String name();

    /** At most 255 characters. */
    Optional<String> description();

    /** Not in every answer; {@link LockersApi#members} has them, {@link LockersApi#addMember} makes one. */
    @ReadOnly
    List<LockerMember> members();

    @ReadOnly
    Optional<Long> countOfCredentials();

    /** Counts the changes of name and description, not those of members, consumers and credentials. */
    @ReadOnly
    Optional<String> version();
}
