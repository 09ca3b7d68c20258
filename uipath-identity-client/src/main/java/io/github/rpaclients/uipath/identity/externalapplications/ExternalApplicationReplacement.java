package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.json.Entity;
import java.util.List;
import java.util.Optional;

/** What an external application is to be, as a whole; whether it is confidential cannot be changed. */
@Entity
public interface ExternalApplicationReplacement extends WithExternalApplicationReplacement {
    String name();

    /** All of them, at least one: a scope that is left out is taken away. */
    List<ApplicationScope> scopes();

    Optional<String> redirectUri();

    static ExternalApplicationReplacement of(String name, ApplicationScope... scopes) {
        return new ExternalApplicationReplacementBuilder()
                .name(name)
                .addScopes(scopes)
                .build();
    }
}
