package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.AttributeValueId;
import io.github.rpaclients.aa.controlroom.ids.CredentialAttributeId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A value of an attribute of a credential. */
@Model
public interface AttributeValue extends Auditable, WireModel {
    AttributeValueId id();

    CredentialAttributeId credentialAttributeId();

    /** Empty, or an empty text, where the attribute is masked; encrypted in the answers to writes. */
    Optional<Secret> value();

    /** Whose value it is, where each user has one. */
    Optional<UserId> userId();

    Optional<Boolean> password();

    /** Counts its changes; {@link CredentialsApi#replaceValue} needs the last one. */
    Optional<String> version();
}
