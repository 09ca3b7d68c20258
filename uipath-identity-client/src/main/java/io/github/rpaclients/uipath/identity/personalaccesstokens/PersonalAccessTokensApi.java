package io.github.rpaclients.uipath.identity.personalaccesstokens;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.time.Instant;
import java.util.List;

/**
 * Personal access tokens of whoever signed in, a person and no application. {@link
 * io.github.rpaclients.uipath.UiPathCredentials#token} signs in by one.
 *
 * <p>The vendor describes such tokens, and not how a program handles them: these operations were in a file that was published
 * in 2023 and withdrawn. They may change or end without a word, and which scope they need is not known.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * token, {@code ForbiddenException} for a caller who may not have any (some servers may say {@code UnauthorizedException}). No
 * parameter may be null. Safe for use by several threads.
 */
public final class PersonalAccessTokensApi {
    private final ApiCalls calls;
    private final PersonalAccessTokensService service;

    /** Called by {@code IdentityClient}. */
    public PersonalAccessTokensApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(PersonalAccessTokensService.class);
    }

    /** All tokens of the caller, from one request. */
    public List<PersonalAccessToken> list() {
        return List.copyOf(calls.execute(service.list()));
    }

    /** What is known of a token. */
    public PersonalAccessToken get(PersonalAccessTokenId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Makes a token.
     *
     * <p>Not idempotent. After a {@code ConnectionException} or another failure whose {@code outcome()} is {@code UNKNOWN} there
     * may be a token that nobody knows: {@link #list} shows it, {@link #delete} ends it.
     *
     * @return the token itself, which no other answer tells
     * @throws IllegalArgumentException if it has no scope; nothing is sent then
     */
    public Secret create(NewPersonalAccessToken token) {
        if (token.scopes().isEmpty()) {
            throw new IllegalArgumentException("Name at least one scope, such as OR.Jobs");
        }
        return calls.execute(service.create(token));
    }

    /**
     * Puts another token in the place of one that has not expired yet; the old one counts no more.
     *
     * @param expiration until when the new one counts
     * @return the new token itself
     */
    public Secret regenerate(PersonalAccessTokenId id, Instant expiration) {
        return calls.execute(service.regenerate(id, expiration));
    }

    /** Ends a token. Orchestrator may go on taking it for up to an hour. */
    public void delete(PersonalAccessTokenId id) {
        calls.run(service.delete(id));
    }
}
