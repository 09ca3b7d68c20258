package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.json.Entity;
import java.util.Optional;

/** What an external application may do. */
@Entity
public interface ApplicationScope extends WithApplicationScope {
    /** For example {@code OR.Users}. */
    String name();

    Optional<String> displayName();

    Optional<String> description();

    ScopeType type();

    /** A scope that the application has by itself. */
    static ApplicationScope ofApplication(String name) {
        return new ApplicationScopeBuilder()
                .name(name)
                .type(ScopeType.APPLICATION)
                .build();
    }

    /** A scope that the application has where a person signed in. */
    static ApplicationScope ofUser(String name) {
        return new ApplicationScopeBuilder().name(name).type(ScopeType.USER).build();
    }
}
