package io.github.rpaclients.uipath.identity;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;

/** Has an opaque token, and notes whether the session was ended. */
public final class RecordingSession implements UiPathCredentials, TokenProvider {
    private final AccessToken token = AccessToken.of(Secret.of("opaque"));
    private boolean closed;

    @Override
    public TokenProvider tokens(UiPathDeployment deployment, Transport transport) {
        return this;
    }

    @Override
    public AccessToken token() {
        return token;
    }

    @Override
    public void rejected(AccessToken rejected) {}

    @Override
    public void close() {
        closed = true;
    }

    public boolean closed() {
        return closed;
    }
}
