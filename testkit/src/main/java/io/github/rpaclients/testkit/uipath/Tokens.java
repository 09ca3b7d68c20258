package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The access tokens in force and what each of them may do. */
final class Tokens {
    private enum Kind {
        APPLICATION,
        /** Of somebody who signed in to the tenant with a password. */
        PERSON,
        PERSONAL
    }

    private static final class Grant {
        final Kind kind;
        final Instant expires;
        final List<String> scopes;
        Instant revoked = Instant.MAX;

        Grant(Kind kind, Instant expires, List<String> scopes) {
            this.kind = kind;
            this.expires = expires;
            this.scopes = scopes;
        }
    }

    private final Organization organization;
    private final Duration lifetime;
    private final Map<String, Grant> grants = new LinkedHashMap<>();
    private int issued;

    Tokens(Organization organization, Duration lifetime) {
        this.organization = organization;
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }

    String issue(String clientId, Collection<String> scopes) {
        return issue(Kind.APPLICATION, clientId, lifetime, scopes);
    }

    /** With every right there is: the vendor's words for what a person may do are no scopes. */
    String issueFor(String person, Duration life) {
        return issue(Kind.PERSON, person, life, RegisteredApplication.everything());
    }

    /** Opaque: nobody reads an organization or a time out of it. */
    String issuePersonal(Collection<String> scopes, Duration life) {
        synchronized (organization.lock()) {
            String token = "rt_" + encoded("personal " + ++issued).toUpperCase(Locale.ROOT);
            Instant expires = organization.instant().plus(life);
            grants.put(token, new Grant(Kind.PERSONAL, expires, List.copyOf(scopes)));
            return token;
        }
    }

    private String issue(Kind kind, String subject, Duration life, Collection<String> scopes) {
        synchronized (organization.lock()) {
            Instant now = organization.instant();
            Instant expires = now.plus(life);
            String header = Json.text(Json.object("alg", "RS256", "kid", "1", "typ", "at+jwt"));
            String payload = Json.text(Json.object(
                    "prt_id",
                    Organization.ID,
                    "client_id",
                    kind == Kind.APPLICATION ? subject : RegisteredApplication.CLIENT_ID,
                    "sub",
                    subject,
                    "iat",
                    now.getEpochSecond(),
                    "exp",
                    expires.getEpochSecond(),
                    "jti",
                    "t" + ++issued,
                    "scope",
                    scopes));
            String token = encoded(header) + "." + encoded(payload) + "." + encoded("signature " + issued);
            grants.put(token, new Grant(kind, expires, List.copyOf(scopes)));
            return token;
        }
    }

    void revokeAll() {
        synchronized (organization.lock()) {
            grants.clear();
        }
    }

    /** As at the start: the next token is the first again. */
    void startOver() {
        synchronized (organization.lock()) {
            grants.clear();
            issued = 0;
        }
    }

    void revoke(String token) {
        synchronized (organization.lock()) {
            Grant grant = grants.get(token);
            if (grant != null) {
                grant.revoked = organization.instant();
            }
        }
    }

    /**
     * The scopes of the request's token; empty if there is no token, or one that is unknown, expired or was revoked longer
     * ago than this.
     */
    Optional<List<String>> scopes(Request request, Duration afterRevocation) {
        synchronized (organization.lock()) {
            Instant now = organization.instant();
            return grant(request)
                    .filter(grant -> now.isBefore(grant.expires))
                    .filter(grant -> now.minus(afterRevocation).isBefore(grant.revoked))
                    .map(grant -> grant.scopes);
        }
    }

    /** Whether the token names a tenant of its own. */
    boolean isTenants(Request request) {
        return isOf(request, Kind.PERSON);
    }

    boolean isPersonal(Request request) {
        return isOf(request, Kind.PERSONAL);
    }

    boolean isApplications(Request request) {
        return isOf(request, Kind.APPLICATION);
    }

    private boolean isOf(Request request, Kind kind) {
        synchronized (organization.lock()) {
            return grant(request).filter(grant -> grant.kind == kind).isPresent();
        }
    }

    private Optional<Grant> grant(Request request) {
        return request.header("Authorization")
                .filter(a -> a.startsWith("Bearer "))
                .map(a -> grants.get(a.substring("Bearer ".length())));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
