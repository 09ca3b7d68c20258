package io.github.rpaclients.uipath;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what a client or a connection needs. Not safe for use by several threads. */
public final class UiPathBuilder<C> {
    private final Function<UiPathConnection, C> finish;
    private @Nullable UiPathDeployment deployment;
    private @Nullable UiPathCredentials credentials;
    private @Nullable OrganizationId organization;
    private @Nullable Transport shared;
    private HttpOptions options = HttpOptions.defaults();

    /** For the client modules: {@code finish} makes the client from the connection that it will close. */
    public UiPathBuilder(Function<UiPathConnection, C> finish) {
        this.finish = finish;
    }

    /** Where the services are; required. */
    public UiPathBuilder<C> deployment(UiPathDeployment deployment) {
        this.deployment = deployment;
        return this;
    }

    /** How to sign in; required. */
    public UiPathBuilder<C> credentials(UiPathCredentials credentials) {
        this.credentials = credentials;
        return this;
    }

    /** The organization's GUID, where it cannot be read out of the token, as with a personal access token. */
    public UiPathBuilder<C> organization(OrganizationId organization) {
        Given.thing(organization, "The organization's id is null; leave it out or give the GUID");
        if (organization.value().isBlank()) {
            throw new IllegalArgumentException("The organization's id is empty; leave it out or give the GUID");
        }
        this.organization = organization;
        return this;
    }

    /** Time limits, retries and the like. Has no effect together with {@link #transport}. */
    public UiPathBuilder<C> http(HttpOptions options) {
        this.options = Given.thing(options, "http(…) is null; leave it out for the usual options");
        return this;
    }

    /** A transport shared with other clients; it stays open when this one is closed. */
    public UiPathBuilder<C> transport(Transport transport) {
        this.shared = Given.thing(transport, "transport(…) is null; leave it out for one of its own");
        return this;
    }

    /**
     * Opens the connection; nothing is sent yet.
     *
     * @throws IllegalArgumentException naming what is missing
     */
    public C build() {
        if (deployment == null) {
            throw new IllegalArgumentException("deployment(…) is missing: say where the services are");
        }
        if (credentials == null) {
            throw new IllegalArgumentException("credentials(…) is missing: say how to sign in");
        }
        Transport transport = shared == null ? Transport.create(options) : shared;
        return finish.apply(new UiPathConnection(deployment, credentials, organization, transport, shared == null));
    }
}
