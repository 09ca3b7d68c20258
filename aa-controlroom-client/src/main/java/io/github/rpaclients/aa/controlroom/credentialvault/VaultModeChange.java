package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** Another mode for the vault. */
@Model
interface VaultModeChange {
    VaultMode name();

    Optional<Secret> privateKey();

    static VaultModeChange of(VaultMode mode, Optional<Secret> privateKey) {
        return new VaultModeChangeBuilder().name(mode).privateKey(privateKey).build();
    }
}
