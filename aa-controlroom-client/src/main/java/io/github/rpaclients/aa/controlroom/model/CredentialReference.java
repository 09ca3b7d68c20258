package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** An attribute of a credential in the vault, by names. */
@Entity
public interface CredentialReference extends WireModel, WithCredentialReference {
    Optional<String> lockerName();

    /** The name of the credential. */
    Optional<String> name();

    Optional<String> attributeName();

    static CredentialReference of(String locker, String credential, String attribute) {
        return new CredentialReferenceBuilder()
                .lockerName(locker)
                .name(credential)
                .attributeName(attribute)
                .build();
    }
}
