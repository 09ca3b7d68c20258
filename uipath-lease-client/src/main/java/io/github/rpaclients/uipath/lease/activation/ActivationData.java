package io.github.rpaclients.uipath.lease.activation;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;

/** What the vendor's activation page gives for a request. */
@Model
public interface ActivationData extends JsonModel {
    Secret activationData();

    static ActivationData of(Secret data) {
        return new ActivationDataBuilder().activationData(data).build();
    }
}
