package io.github.rpaclients.benchmarks.peers;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.ClientCredentials;
import java.net.URI;

/** The project's client with credentials, so that it can have another token when one is refused. */
final class OursSigningIn extends Ours {
    OursSigningIn(URI server) {
        super(server, ClientCredentials.of("bench", Secret.of("invented"), "OR.Users"));
    }
}
