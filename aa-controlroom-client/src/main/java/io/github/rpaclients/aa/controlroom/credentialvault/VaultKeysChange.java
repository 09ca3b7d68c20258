package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;

/** Keys for the vault, and the mode that they are for. */
@Model
interface VaultKeysChange {
    Secret privateKey();

    String publicKey();

    VaultMode mode();

    static VaultKeysChange of(VaultKeys keys, VaultMode mode) {
        return new VaultKeysChangeBuilder()
                .privateKey(keys.privateKey())
                .publicKey(keys.publicKey())
                .mode(mode)
                .build();
    }
}
