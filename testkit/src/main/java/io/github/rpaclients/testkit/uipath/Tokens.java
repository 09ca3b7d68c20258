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
import java.util.Map;
import java.util.Optional;

/** The access tokens in force and what each of them may do. */
final class Tokens {
    private static final class Grant {
        final Instant expires;
        final List<String> scopes;

        Grant(Instant expires, List<String> scopes) {
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
        synchronized (organization.lock()) {
            Instant now = organization.instant();
            Instant expires = now.plus(lifetime);
            String header = Json.text(Json.object("alg", "RS256", "kid", "1", "typ", "at+jwt"));
            String payload = Json.text(Json.object(
                    "prt_id",
                    Organization.ID,
                    "client_id",
                    clientId,
                    "sub",
                    clientId,
                    "iat",
                    now.getEpochSecond(),
                    "exp",
                    expires.getEpochSecond(),
                    "jti",
                    "t" + ++issued,
                    "scope",
                    scopes));
            String token = encoded(header) + "." + encoded(payload) + "." + encoded("signature " + issued);
            grants.put(token, new Grant(expires, List.copyOf(scopes)));
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

    /** The scopes of the request's token; empty if there is no token, or one that is unknown, expired or revoked. */
    Optional<List<String>> scopes(Request request) {
        synchronized (organization.lock()) {
            Grant grant = request.header("Authorization")
                    .filter(a -> a.startsWith("Bearer "))
                    .map(a -> grants.get(a.substring("Bearer ".length())))
                    .orElse(null);
            if (grant == null || !organization.instant().isBefore(grant.expires)) {
                return Optional.empty();
            }
            return Optional.of(grant.scopes);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
