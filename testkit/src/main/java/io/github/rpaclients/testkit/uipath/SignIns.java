package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gets tokens other than by client credentials, and what goes wrong on the way. For use by any thread; a reset of the
 * simulator forgets all of it.
 */
public final class SignIns {
    private static final Duration PASSWORD_TOKENS = Duration.ofMinutes(30);

    private final Organization organization;
    private final Tokens tokens;
    private final IdentityState identity;
    private final Map<String, String> passwords = new HashMap<>();
    private final List<FederatedCredential> federated = new ArrayList<>();
    private Duration passwordTokenLifetime = PASSWORD_TOKENS;
    private boolean empty;
    private boolean wrongClientIs401;
    private boolean applicationsAllocate = true;

    SignIns(Organization organization, Tokens tokens, IdentityState identity) {
        this.organization = organization;
        this.tokens = tokens;
        this.identity = identity;
    }

    /**
     * Lets a person sign in at {@code /api/account/authenticate}, which there is on Automation Suite and standalone only.
     *
     * @param person a user name, what is in front of its {@code @}, or a GUID
     * @throws IllegalArgumentException if identity knows nobody of that name
     */
    public SignIns password(String person, String password) {
        synchronized (organization.lock()) {
            passwords.put(identity.userId(person), password);
        }
        return this;
    }

    /**
     * Lets the registered application sign in without its secret, by a JWT of this issuer about this subject for this
     * audience, on Automation Cloud only. All three must match exactly, it must say that it is signed with RS256, be 8 KB at
     * the most and end in the future; the signature itself is not looked at, since no issuer is at hand.
     */
    public SignIns federate(String issuer, String subject, String audience) {
        synchronized (organization.lock()) {
            federated.add(new FederatedCredential(issuer, subject, audience));
        }
        return this;
    }

    /** How long tokens from {@code /api/account/authenticate} live, which their answer does not say; 30 minutes unless set. */
    public SignIns passwordTokenLifetime(Duration lifetime) {
        synchronized (organization.lock()) {
            passwordTokenLifetime = lifetime;
        }
        return this;
    }

    /** Every sign-in succeeds, with status 200 and null for a token. */
    public SignIns withoutToken(boolean isEmpty) {
        synchronized (organization.lock()) {
            empty = isEmpty;
        }
        return this;
    }

    /** The token endpoint answers 401 to a wrong client, as OAuth allows, and not 400. */
    public SignIns wrongClientIs401(boolean is401) {
        synchronized (organization.lock()) {
            wrongClientIs401 = is401;
        }
        return this;
    }

    /**
     * Whether an application may allocate bundles to users, which the vendor documents for tokens of people only and of
     * which nobody knows how it is; yes unless set. If not, it is answered 403.
     */
    public SignIns applicationsAllocate(boolean mayAllocate) {
        synchronized (organization.lock()) {
            applicationsAllocate = mayAllocate;
        }
        return this;
    }

    /**
     * Signs a person in as if at a browser, which is not simulated itself: a new token of his. His login is noted.
     *
     * @param person a user name, what is in front of its {@code @}, or a GUID
     * @param scopes all there are where none is named
     * @throws IllegalArgumentException if identity knows nobody of that name
     */
    public String browserToken(String person, String... scopes) {
        synchronized (organization.lock()) {
            String id = identity.userId(person);
            identity.attempt(id, "success", organization.instant());
            return tokens.issueAtBrowser(id, scopes.length == 0 ? RegisteredApplication.everything() : List.of(scopes));
        }
    }

    /**
     * A new personal access token of the first person in the directory; opaque, and answered 401 where its scopes do not
     * do.
     */
    public String personalAccessToken(Duration lifetime, String... scopes) {
        synchronized (organization.lock()) {
            String person = identity.userIds().stream().findFirst().orElse("");
            return tokens.issuePersonal(
                    person, "", List.of(scopes), organization.instant().plus(lifetime));
        }
    }

    /** Revokes a personal access token; Orchestrator takes it for one more hour. */
    public SignIns revoke(String personalAccessToken) {
        tokens.revoke(personalAccessToken);
        return this;
    }

    void startOver() {
        synchronized (organization.lock()) {
            passwords.clear();
            federated.clear();
            passwordTokenLifetime = PASSWORD_TOKENS;
            empty = false;
            wrongClientIs401 = false;
            applicationsAllocate = true;
        }
    }

    /**
     * The GUID of the person with this user name or e-mail address and password; empty if there is none. Noted as an attempt of
     * whoever has a password.
     */
    String find(String name, String password) {
        synchronized (organization.lock()) {
            for (Map.Entry<String, String> entry : passwords.entrySet()) {
                boolean isHis = identity.findUser(entry.getKey())
                        .filter(user -> Json.string(user, "userName").equalsIgnoreCase(name)
                                || Json.string(user, "email").equalsIgnoreCase(name))
                        .isPresent();
                if (isHis) {
                    boolean isRight = entry.getValue().equals(password);
                    identity.attempt(entry.getKey(), isRight ? "success" : "invalidPassword", organization.instant());
                    return isRight ? entry.getKey() : "";
                }
            }
            return "";
        }
    }

    /** Whether this JWT proves that it is the application. */
    boolean isFederated(String assertion) {
        synchronized (organization.lock()) {
            return organization.deployment() == Deployment.CLOUD
                    && federated.stream().anyMatch(trust -> trust.takes(assertion, organization.instant()));
        }
    }

    Duration passwordTokenLifetime() {
        synchronized (organization.lock()) {
            return passwordTokenLifetime;
        }
    }

    boolean withoutToken() {
        synchronized (organization.lock()) {
            return empty;
        }
    }

    boolean wrongClientIs401() {
        synchronized (organization.lock()) {
            return wrongClientIs401;
        }
    }

    boolean applicationsAllocate() {
        synchronized (organization.lock()) {
            return applicationsAllocate;
        }
    }
}
