package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.BucketKey;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.List;
import java.util.Optional;

/** A storage bucket. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Bucket extends WireModel, WithBucket {
    @ReadOnly
    BucketId id();

    /** At most 128 characters. */
    Optional<String> name();

    /** At most 512 characters. */
    Optional<String> description();

    @ReadOnly
    Optional<BucketKey> identifier();

    /** For example {@code Azure} or {@code Amazon}; empty for the storage of Orchestrator itself. */
    Optional<String> storageProvider();

    /** How to reach the provider, with {@code $Password} where the password belongs. */
    Optional<String> storageParameters();

    Optional<String> storageContainer();

    Optional<BucketOption> options();

    /** The store in which the password of the provider is kept. */
    Optional<CredentialStoreId> credentialStoreId();

    /** What the password is called in the credential store; at most 450 characters. */
    @Since(15)
    Optional<String> externalName();

    /** Never sent by the server; set it to change it. */
    Optional<Secret> password();

    /** In how many folders it is shared. */
    @ReadOnly
    Optional<Integer> foldersCount();

    @Since(15)
    List<Tag> tags();
}
