package io.github.rpaclients.uipath.identity.loginattempts;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.query.LoginAttemptQuery;
import java.util.function.UnaryOperator;

/**
 * How people tried to sign in. Scope {@code PM.UserLoginAttempt}, of which {@code PM.UserLoginAttempt.Read} is enough; only
 * Automation Suite and standalone servers have it. In the cloud the operation is reported to be switched off.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * person, {@code ForbiddenException} where a scope is missing (some servers may say {@code UnauthorizedException}). No
 * parameter may be null. Safe for use by several threads.
 */
public final class LoginAttemptsApi {
    private final ApiCalls calls;
    private final LoginAttemptsService service;

    /** Called by {@code IdentityClient}. */
    public LoginAttemptsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(LoginAttemptsService.class);
    }

    /** All attempts of a person, in the server's own order. */
    public PagedIterable<LoginAttempt> list(PersonId person) {
        return list(person, query -> query);
    }

    /**
     * The attempts of a person that a query describes, for example {@code q -> q.since(yesterday).orderBy("creationTime")}.
     *
     * @param query gives the changed query; must not return null
     */
    public PagedIterable<LoginAttempt> list(PersonId person, UnaryOperator<LoginAttemptQuery> query) {
        LoginAttemptQuery wanted = LoginAttemptQuery.of(query);
        return calls.list(wanted.pageSize(), page -> service.list(person, wanted.parameters(page)));
    }
}
