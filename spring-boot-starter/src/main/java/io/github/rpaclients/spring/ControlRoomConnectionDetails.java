package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import java.net.URI;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where the Control Room is and how to sign in. A bean of this type replaces the address, the dialect and the credentials of
 * {@code rpa-clients.control-room}, for example in a test with a simulator; the rest of the properties stays in force.
 */
public interface ControlRoomConnectionDetails extends ConnectionDetails {
    /** The address of the Control Room. */
    URI url();

    /** How to sign in. */
    ControlRoomCredentials credentials();

    /** {@link Dialect#V2} unless overridden. */
    default Dialect dialect() {
        return Dialect.V2;
    }

    /** Details that are known already, in the dialect V2. */
    static ControlRoomConnectionDetails of(URI url, ControlRoomCredentials credentials) {
        return new ControlRoomConnectionDetails() {
            @Override
            public URI url() {
                return url;
            }

            @Override
            public ControlRoomCredentials credentials() {
                return credentials;
            }
        };
    }
}
