package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The access tokens in force and what each of them may do. */
final class Tokens {
    private enum Kind {
        APPLICATION,
        /** Of somebody who signed in to the tenant with a password. */
        PERSON,
        PERSONAL,
        /** Of somebody who signed in at a browser. */
        BROWSER
    }

    private static final class Grant {
        final Kind kind;
        final String holder;
        final Instant expires;
        final List<String> scopes;
        Instant revoked = Instant.MAX;
        String lastUsed = "";
        String id = "";
        String description = "";

        /** @param holder the id of an application, or the GUID of a person */
        Grant(Kind kind, String holder, Instant expires, List<String> scopes) {
            this.kind = kind;
            this.holder = holder;
            this.expires = expires;
            this.scopes = scopes;
        }

        boolean isPersonalOf(String person) {
            return kind == Kind.PERSONAL && holder.equals(person) && revoked.equals(Instant.MAX);
        }
    }

    private static final String ACCESS_HEADER = Json.text(Json.object("alg", "RS256", "kid", "1", "typ", "at+jwt"));
    private static final String HEADER = Json.text(Json.object("alg", "RS256", "kid", "1", "typ", "JWT"));

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

    String issueAtBrowser(String person, Collection<String> scopes) {
        return issue(Kind.BROWSER, person, lifetime, scopes);
    }

    /** What somebody is licensed for, signed; no token to call anything with. */
    String licence(JsonObject claims) {
        return encoded(HEADER) + "." + encoded(Json.text(claims)) + "." + encoded("signature");
    }

    /** Opaque: nobody reads an organization or a time out of it. */
    String issuePersonal(String person, String description, Collection<String> scopes, Instant expires) {
        synchronized (organization.lock()) {
            String token = "rt_" + encoded("personal " + ++issued).toUpperCase(Locale.ROOT);
            Grant grant = new Grant(Kind.PERSONAL, person, expires, List.copyOf(scopes));
            grant.id = UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8))
                    .toString();
            grant.description = description;
            grants.put(token, grant);
            return token;
        }
    }

    /** The personal access tokens of somebody that are not revoked, without what they say. */
    List<JsonObject> personal(String person) {
        return grants.values().stream()
                .filter(grant -> grant.isPersonalOf(person))
                .map(Tokens::shown)
                .collect(Collectors.toList());
    }

    /** False if the person has no such token. */
    boolean revokePersonal(String person, String id) {
        Optional<Grant> found = personal(person, id);
        found.ifPresent(grant -> grant.revoked = organization.instant());
        return found.isPresent();
    }

    /** Another token in the place of one that has not expired; empty if the person has none. */
    Optional<String> renewPersonal(String person, String id, Instant expires) {
        Optional<Grant> found =
                personal(person, id).filter(grant -> organization.instant().isBefore(grant.expires));
        return found.map(old -> {
            old.revoked = organization.instant();
            String token = issuePersonal(person, old.description, old.scopes, expires);
            Objects.requireNonNull(grants.get(token)).id = id;
            return token;
        });
    }

    private Optional<Grant> personal(String person, String id) {
        return grants.values().stream()
                .filter(grant -> grant.isPersonalOf(person) && grant.id.equals(id))
                .findFirst();
    }

    private static JsonObject shown(Grant grant) {
        return Json.object(
                "referenceToken",
                null,
                "id",
                grant.id,
                "userId",
                grant.holder,
                "description",
                grant.description,
                "expiration",
                grant.expires,
                "scopes",
                grant.scopes,
                "lastUsed",
                grant.lastUsed.isEmpty() ? null : grant.lastUsed);
    }

    private String issue(Kind kind, String subject, Duration life, Collection<String> scopes) {
        synchronized (organization.lock()) {
            Instant now = organization.instant();
            Instant expires = now.plus(life);
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
            String token = encoded(ACCESS_HEADER) + "." + encoded(payload) + "." + encoded("signature " + issued);
            grants.put(token, new Grant(kind, subject, expires, List.copyOf(scopes)));
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
            Optional<Grant> valid = grant(request)
                    .filter(grant -> now.isBefore(grant.expires))
                    .filter(grant -> now.minus(afterRevocation).isBefore(grant.revoked));
            valid.ifPresent(grant -> grant.lastUsed = organization.now());
            return valid.map(grant -> grant.scopes);
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

    /** The GUID of whoever signed in; empty if that was no person. */
    Optional<String> person(Request request) {
        return grant(request)
                .filter(grant -> grant.kind != Kind.APPLICATION)
                .map(grant -> grant.holder)
                .filter(holder -> !holder.isEmpty());
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
