package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.json.Entity;
import java.util.List;
import java.util.Optional;

/** An external application to be made. */
@Entity
public interface NewExternalApplication extends WithNewExternalApplication {
    String name();

    /** Whether it can keep a secret; one that can gets its first secret when it is made. */
    boolean isConfidential();

    /** At least one. */
    List<ApplicationScope> scopes();

    /** Where people come back to after signing in; needed for scopes of a user. */
    Optional<String> redirectUri();

    /** One that can keep a secret: a service, not a program on somebody's desk. */
    static NewExternalApplication confidential(String name, ApplicationScope... scopes) {
        return new NewExternalApplicationBuilder()
                .name(name)
                .isConfidential(true)
                .addScopes(scopes)
                .build();
    }

    /** One that can keep no secret. */
    static NewExternalApplication nonConfidential(String name, String redirectUri, ApplicationScope... scopes) {
        return new NewExternalApplicationBuilder()
                .name(name)
                .isConfidential(false)
                .redirectUri(redirectUri)
                .addScopes(scopes)
                .build();
    }
}
