package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.CachingTokenProvider;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.internal.LoginEndpoint;
import java.time.Clock;
import java.time.Duration;

/**
 * A user name and a password, through Orchestrator's own login ({@code POST /api/account/authenticate}), which the
 * vendor's pages call ROPC.
 *
 * <p>A standalone Orchestrator has it for local users, as far as other clients tell; whether the newest releases still do
 * is not known. Automation Suite has it for host administrators, whose tenant is {@code host}. Automation Cloud, Public
 * Sector and Dedicated do not have it, and users who come from a directory have no password there: take {@link
 * ClientCredentials} or {@link AuthorizationCode}.
 *
 * <p>A connection whose login was refused does not log in again: accounts are locked after a few of those. Immutable.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-suite/2024.10/api-guide/authenticating">Authenticating</a>
 */
public final class PasswordCredentials implements UiPathCredentials {
    /** The vendor's default; the answer does not say what this server is set to. */
    private static final Duration USUAL_LIFETIME = Duration.ofMinutes(30);

    private static final Duration LONGEST = Duration.ofDays(365);

    private final String tenant;
    private final String user;
    private final Secret password;
    private final Duration lifetime;

    private PasswordCredentials(String tenant, String user, Secret password, Duration lifetime) {
        this.tenant = tenant;
        this.user = user;
        this.password = password;
        this.lifetime = lifetime;
    }

    /**
     * A user of a tenant.
     *
     * @param tenant the tenant's name, for example {@code Default}; not blank
     * @param user the user name or the e-mail address; not blank
     * @param password not empty
     */
    public static PasswordCredentials of(String tenant, String user, Secret password) {
        Given.text(tenant, "The name of the tenant is missing");
        Given.text(user, "The user name is missing");
        Given.secret(password, "The password is empty; a login with it would count as failed");
        return new PasswordCredentials(tenant, user, password, USUAL_LIFETIME);
    }

    /**
     * The same with another lifetime of tokens, where the server is not set to the usual 30 minutes. Set too long, the
     * server's 401 brings the next login; set too short, there are more logins than needed.
     *
     * @param lifetime positive, a year at the most
     */
    public PasswordCredentials withLifetime(Duration lifetime) {
        Given.thing(lifetime, "The lifetime of tokens is missing");
        if (lifetime.isZero() || lifetime.isNegative()) {
            throw new IllegalArgumentException("The lifetime must be positive, not " + lifetime);
        }
        if (lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The lifetime must be at most " + LONGEST.toDays() + " days, not " + lifetime);
        }
        return new PasswordCredentials(tenant, user, password, lifetime);
    }

    @Override
    public TokenProvider tokens(UiPathDeployment deployment, Transport transport) {
        Clock clock = transport.options().clock();
        LoginEndpoint endpoint = new LoginEndpoint(deployment.orchestratorUrl(), tenant, user, password, transport);
        return new CachingTokenProvider(
                () -> AccessToken.of(endpoint.logIn(), clock.instant().plus(lifetime)),
                clock,
                transport.options().ticker());
    }

    @Override
    public String toString() {
        return "PasswordCredentials(" + user + " of " + tenant + ")";
    }
}
