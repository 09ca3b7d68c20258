package io.github.rpaclients.spring;

import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.util.Optional;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where UiPath is and how to sign in. A bean of this type replaces what {@code rpa-clients.uipath} says, for example in a
 * test with a simulator.
 */
public interface UiPathConnectionDetails extends ConnectionDetails {
    /** Where the services are. */
    UiPathDeployment deployment();

    /** How to sign in. */
    UiPathCredentials credentials();

    /** The organization's GUID, where it cannot be read out of the token. */
    default Optional<OrganizationId> organization() {
        return Optional.empty();
    }

    /** Details that are known already. */
    static UiPathConnectionDetails of(UiPathDeployment deployment, UiPathCredentials credentials) {
        return new UiPathConnectionDetails() {
            @Override
            public UiPathDeployment deployment() {
                return deployment;
            }

            @Override
            public UiPathCredentials credentials() {
                return credentials;
            }
        };
    }
}
