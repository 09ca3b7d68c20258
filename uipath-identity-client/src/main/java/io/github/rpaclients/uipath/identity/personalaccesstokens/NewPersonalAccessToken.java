package io.github.rpaclients.uipath.identity.personalaccesstokens;

import io.github.rpaclients.core.json.Entity;
import java.time.Instant;
import java.util.Set;

/** A token to be made. */
@Entity
public interface NewPersonalAccessToken extends WithNewPersonalAccessToken {
    /** What it is for. */
    String description();

    /** Until when it counts. */
    Instant expiration();

    /** For example {@code OR.Jobs}; at least one. */
    Set<String> scopes();

    static NewPersonalAccessToken of(String description, Instant expiration, String... scopes) {
        return new NewPersonalAccessTokenBuilder()
                .description(description)
                .expiration(expiration)
                .addScopes(scopes)
                .build();
    }
}
