package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** An external application. Members this version does not model are in {@link #extras()}. */
@Model
public interface ExternalApplication extends WireModel {
    /** The client id, to sign in with. */
    ExternalApplicationId id();

    Optional<String> name();

    /** Whether it can keep a secret. */
    Optional<Boolean> isConfidential();

    /** Where people come back to after signing in. */
    Optional<String> redirectUri();

    /** The first secret of a confidential application, which the server tells once, when it makes it. */
    Optional<Secret> secret();

    /** Its secrets, without what they say. */
    List<ApplicationSecret> secrets();

    /** What it may use, with its scopes. The vendor does not describe them. */
    List<JsonValue> resources();
}
