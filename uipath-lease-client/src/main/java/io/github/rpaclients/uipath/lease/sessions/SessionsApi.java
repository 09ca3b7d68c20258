package io.github.rpaclients.uipath.lease.sessions;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.ids.SessionId;
import java.util.Collection;

/**
 * Sessions by which robots and Studios take what their user is licensed for. An administrator ends them; to begin one is
 * what those programs do. All of it was published in 2023 and withdrawn: nothing here is promised. Scope {@code PM.License},
 * which is assumed; the file asks for membership of the organization.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class SessionsApi {
    private final ApiCalls calls;
    private final SessionsService service;

    /** Called by {@code LeasePreview}. */
    public SessionsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(SessionsService.class);
    }

    /**
     * Begins a session of whoever signed in, or goes on with it: the same request twice is one session. Published, then
     * withdrawn.
     *
     * @param client what program it is; {@code robot}, {@code studio}, {@code studioclassic}, {@code actions} and {@code
     *     insights} are known
     * @param units what it wants to use
     */
    public StartedSession start(SessionId session, String client, Collection<LicenseUnit> units) {
        return calls.execute(service.start(session, client, units));
    }

    /**
     * Ends a session of whoever signed in, and gives back the seats of multi-user bundles that it holds. Named-user bundles
     * stay with their user. Published, then withdrawn.
     */
    public EndedSession end(SessionId session) {
        return calls.execute(service.end(session));
    }

    /**
     * Ends a session of somebody else. The file asks for a token of one of the vendor's own services: expect 401 or 403.
     * Published, then withdrawn.
     */
    public EndedSession end(PersonId person, SessionId session) {
        return calls.execute(service.end(person, session));
    }
}
