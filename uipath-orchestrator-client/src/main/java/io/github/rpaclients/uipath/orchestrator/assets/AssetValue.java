package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import java.util.List;
import java.util.Optional;

/** A value of an asset: the member that its type is about counts, and servers fill in others with nothing, false or zero. */
public interface AssetValue {
    Optional<AssetType> valueType();

    /** Of a {@code Text}; at most 1,000,000 characters. */
    Optional<String> stringValue();

    /** Of a {@code Bool}. */
    Optional<Boolean> boolValue();

    /** Of an {@code Integer}. */
    Optional<Integer> intValue();

    /** Of a {@code Credential}; at most 512 characters. */
    Optional<String> credentialUsername();

    /** Of a {@code Credential}; at most 25,000 characters. Only robots are told it; set it to change it. */
    Optional<Secret> credentialPassword();

    /** Of a {@code Secret}; at most 25,000 characters. Only robots are told it; set it to change it. */
    @Since(20)
    Optional<Secret> secretValue();

    /** What the credential is called in a store outside of Orchestrator; at most 450 characters. */
    Optional<String> externalName();

    /** The store in which the credential is kept. */
    Optional<CredentialStoreId> credentialStoreId();

    /** Of a {@code KeyValueList}. */
    List<KeyValue> keyValueList();
}
