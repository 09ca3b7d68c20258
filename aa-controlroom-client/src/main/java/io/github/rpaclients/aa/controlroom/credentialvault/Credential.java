package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.CredentialId;
import io.github.rpaclients.aa.controlroom.ids.LockerId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** A credential: attributes that have values, which are read and written apart from it. */
@Entity
public interface Credential extends Auditable, WireModel, WithCredential {
    @ReadOnly
    CredentialId id();

    /** At most 50 characters, none of them special. */
    String name();

    /** At most 255 characters. */
    Optional<String> description();

    /** Whether no attribute waits for its value. */
    @ReadOnly
    Optional<Boolean> completed();

    /** The locker it is in; see {@link LockersApi#addCredential}. */
    @ReadOnly
    Optional<LockerId> lockerId();

    /** See {@link CredentialsApi#changeOwner}. */
    @ReadOnly
    Optional<UserId> ownerId();

    /** In an update the complete list: an attribute that is left out is deleted with its values. */
    List<CredentialAttribute> attributes();

    /** Counts its changes; goes back with an update, which is refused if it is no longer the last one. */
    @ReadOnly
    Optional<String> version();
}
