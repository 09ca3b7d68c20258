package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Map;

/** Whom the Control Room tells when a bot has run; it has to reach the address over the network. */
@Entity
public interface CallbackInfo extends WireModel, WithCallbackInfo {
    String url();

    /** Headers of that request; often there is a token among them. */
    Map<String, Secret> headers();

    static CallbackInfo of(String url) {
        return new CallbackInfoBuilder().url(url).build();
    }
}
