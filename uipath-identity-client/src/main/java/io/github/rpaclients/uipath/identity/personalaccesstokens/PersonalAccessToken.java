package io.github.rpaclients.uipath.identity.personalaccesstokens;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A token, without what it says. */
@Model
public interface PersonalAccessToken extends WireModel {
    PersonalAccessTokenId id();

    Optional<PersonId> userId();

    Optional<String> description();

    /** Until when it counts. */
    Optional<Instant> expiration();

    List<String> scopes();

    /** Empty for a token that nobody has used. */
    Optional<Instant> lastUsed();

    /** Perhaps the token itself; the vendor does not say what the server puts there. */
    Optional<Secret> referenceToken();
}
