package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.CredentialAttributeId;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;

/** The first value of an attribute. */
@Model
public interface NewAttributeValue extends JsonModel {
    CredentialAttributeId credentialAttributeId();

    Secret value();

    static NewAttributeValue of(CredentialAttributeId attribute, Secret value) {
        return new NewAttributeValueBuilder()
                .credentialAttributeId(attribute)
                .value(value)
                .build();
    }
}
