package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.BucketKey;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A storage bucket to be made; without a provider, its files are kept by Orchestrator. */
@Entity
public interface NewBucket extends WithNewBucket {
    /** At most 128 characters. */
    String name();

    /** At most 512 characters. */
    Optional<String> description();

    BucketKey identifier();

    /** For example {@code FileSystem}, {@code Azure}, {@code Amazon}, {@code Minio} or {@code S3Compatible}. */
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

    Optional<Secret> password();

    @Since(15)
    List<Tag> tags();

    /** A bucket with a new identifier, whose files are kept by Orchestrator. */
    static NewBucket of(String name) {
        return new NewBucketBuilder()
                .name(name)
                .identifier(BucketKey.of(UUID.randomUUID().toString()))
                .build();
    }
}
