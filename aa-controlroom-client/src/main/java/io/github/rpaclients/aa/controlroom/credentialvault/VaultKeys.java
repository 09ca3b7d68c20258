package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** The pair that a vault is closed with. Whoever loses the private key of a vault in Manual mode cannot open it again. */
@Model
public interface VaultKeys extends WireModel {
    Secret privateKey();

    String publicKey();

    static VaultKeys of(Secret privateKey, String publicKey) {
        return new VaultKeysBuilder()
                .privateKey(privateKey)
                .publicKey(publicKey)
                .build();
    }
}
