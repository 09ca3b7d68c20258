package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.Secret;
import java.util.Optional;

/** Where a copy gets the passwords and secrets that no server tells. */
@FunctionalInterface
public interface CopySecrets {
    /**
     * Asked right before the thing is written, once for each field.
     *
     * @param field {@code CredentialPassword} or {@code SecretValue} of an asset, {@code CredentialPassword of} and a name
     *     for the value of a user, {@code Secret} of a webhook
     * @return empty if there is none: then the thing is left out; for a webhook that has no secret, a secret without
     *     characters
     */
    Optional<Secret> find(CopyKind kind, String name, String field);

    /** Has none, so that whatever needs one is left out. */
    static CopySecrets none() {
        return (kind, name, field) -> Optional.empty();
    }
}
