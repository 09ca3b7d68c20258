package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;

/** Another value, in place of one of this version. */
@Model
interface AttributeValueChange {
    Secret value();

    String version();

    static AttributeValueChange of(Secret value, String version) {
        return new AttributeValueChangeBuilder().value(value).version(version).build();
    }
}
