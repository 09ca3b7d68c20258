package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** What values can be encrypted with on their way. The vendor's file requires one name and declares the other. */
@Model
interface TransportKey extends WireModel {
    @JsonAlias("privateKey")
    String publicKey();
}
