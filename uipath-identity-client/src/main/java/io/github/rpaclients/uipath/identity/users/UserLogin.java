package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.Entity;
import java.util.Optional;

/** How a person signs in at somebody else's. */
@Entity
public interface UserLogin extends WithUserLogin {
    /** Who that is, for example {@code google}. */
    String loginProvider();

    /** Who the person is there. */
    String providerKey();

    /** What people see for the provider. */
    Optional<String> providerDisplayName();

    static UserLogin of(String loginProvider, String providerKey) {
        return new UserLoginBuilder()
                .loginProvider(loginProvider)
                .providerKey(providerKey)
                .build();
    }
}
