package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.CredentialAttributeId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An attribute of a credential, such as its password; says nothing about the value. */
@Entity
public interface CredentialAttribute extends Auditable, WireModel, WithCredentialAttribute {
    /** Empty only in an attribute that is to be made. */
    @ReadOnly
    Optional<CredentialAttributeId> id();

    /** At most 50 characters, none of them special. */
    String name();

    /** At most 255 characters. */
    Optional<String> description();

    /** Whether each user has a value of his own, which he himself sets; else the owner sets one for all. */
    @Value.Default
    default boolean userProvided() {
        return false;
    }

    /** Whether the value shows as stars, and reads as nothing. */
    @Value.Default
    default boolean masked() {
        return false;
    }

    /** Whether bots may put the value into fields for passwords only. */
    @Value.Default
    default boolean passwordFlag() {
        return false;
    }

    @ReadOnly
    Optional<String> version();

    /** With a value that everybody with access may see. */
    static CredentialAttribute of(String name) {
        return new CredentialAttributeBuilder().name(name).build();
    }

    /** With a value that is masked, and for fields for passwords only. */
    static CredentialAttribute password(String name) {
        return of(name).withMasked(true).withPasswordFlag(true);
    }
}
