package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.WebAddress;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what a client needs. Not safe for use by several threads. */
public final class ControlRoomBuilder {
    private @Nullable URI url;
    private Dialect dialect = Dialect.V2;
    private @Nullable ControlRoomCredentials credentials;
    private @Nullable Boolean multipleLogin;
    private boolean plainHttp;
    private @Nullable Transport shared;
    private @Nullable HttpOptions options;

    ControlRoomBuilder() {}

    /** The address of the Control Room, for example {@code https://acme.my.automationanywhere.digital}; required. */
    public ControlRoomBuilder url(URI url) {
        this.url = Objects.requireNonNull(url, "url(…) must not be given null");
        return this;
    }

    /** {@link Dialect#V2} unless set; {@link Dialect#V1} for 11.3 and for Automation 360 before v.33. */
    public ControlRoomBuilder dialect(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect(…) must not be given null");
        return this;
    }

    /** How to sign in; required. */
    public ControlRoomBuilder credentials(ControlRoomCredentials credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials(…) must not be given null");
        return this;
    }

    /**
     * Whether a password login leaves the other sessions of the user alone, for which the user's {@code
     * multipleLoginAllowed} must be set, too. Not sent unless set. The vendor's pages disagree whether two API sessions
     * live side by side this way; with an API key they do.
     */
    public ControlRoomBuilder multipleLogin(boolean multipleLogin) {
        this.multipleLogin = multipleLogin;
        return this;
    }

    /** Lets password and token go unencrypted over the network. Needed for http addresses other than this machine's. */
    public ControlRoomBuilder allowPlainHttp() {
        this.plainHttp = true;
        return this;
    }

    /** Time limits, retries and the like. Not together with {@link #transport}, which has options of its own. */
    public ControlRoomBuilder http(HttpOptions options) {
        this.options = Objects.requireNonNull(options, "http(…) must not be given null");
        return this;
    }

    /** A transport shared with other clients; it stays open when this one is closed. */
    public ControlRoomBuilder transport(Transport transport) {
        this.shared = Objects.requireNonNull(transport, "transport(…) must not be given null");
        return this;
    }

    /**
     * Makes the client; nothing is sent yet.
     *
     * @throws IllegalArgumentException naming what is missing or does not fit
     */
    public ControlRoomClient build() {
        if (url == null) {
            throw new IllegalArgumentException("url(…) is missing: say where the Control Room is");
        }
        if (credentials == null) {
            throw new IllegalArgumentException("credentials(…) is missing: say how to sign in");
        }
        if (options != null && shared != null) {
            throw new IllegalArgumentException(
                    "http(…) has no effect on a transport(…), which has options of its own; give one of the two");
        }
        if (multipleLogin != null && !credentials.isPassword()) {
            throw new IllegalArgumentException("multipleLogin(…) applies to password logins only");
        }
        URI address = WebAddress.checked("The address of a Control Room", url);
        WebAddress.refusePlainHttp(address, plainHttp);
        Transport transport =
                shared == null ? Transport.create(options == null ? HttpOptions.defaults() : options) : shared;
        return new ControlRoomClient(
                address,
                plainHttp,
                dialect,
                credentials.tokens(address, dialect, multipleLogin, transport),
                transport,
                shared == null);
    }
}
