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
    private @Nullable HttpOptions options;

    /** For the client modules: {@code finish} makes the client from the connection that it will close. */
    public UiPathBuilder(Function<UiPathConnection, C> finish) {
        this.finish = finish;
    }

    /** Where the services are; required. */
    public UiPathBuilder<C> deployment(UiPathDeployment deployment) {
        this.deployment = Given.thing(deployment, "deployment(…) is null; say where the services are");
        return this;
    }

    /** How to sign in; required. */
    public UiPathBuilder<C> credentials(UiPathCredentials credentials) {
        this.credentials = Given.thing(credentials, "credentials(…) is null; say how to sign in");
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

    /** Time limits, retries and the like. Not together with {@link #transport}, which has options of its own. */
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
     * @throws IllegalArgumentException naming what is missing or does not fit
     */
    public C build() {
        if (deployment == null) {
            throw new IllegalArgumentException("deployment(…) is missing: say where the services are");
        }
        if (credentials == null) {
            throw new IllegalArgumentException("credentials(…) is missing: say how to sign in");
        }
        if (options != null && shared != null) {
            throw new IllegalArgumentException(
                    "http(…) has no effect on a transport(…), which has options of its own; give one of the two");
        }
        Transport transport =
                shared == null ? Transport.create(options == null ? HttpOptions.defaults() : options) : shared;
        return finish.apply(new UiPathConnection(deployment, credentials, organization, transport, shared == null));
    }
}
