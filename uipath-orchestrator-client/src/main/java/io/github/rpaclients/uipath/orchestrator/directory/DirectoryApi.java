package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.internal.http.ApiCalls;
import java.util.List;

/**
 * What the directory knows of a user. Scope {@code OR.Users}; {@code OR.Users.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several
 * threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2021.10/api-guide/users-requests">Users requests</a>
 */
public final class DirectoryApi {
    private final ApiCalls calls;
    private final DirectoryService service;

    /** Called by {@code OrchestratorClient}. */
    public DirectoryApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(DirectoryService.class);
    }

    /**
     * The roles and folders a user inherits from groups, which {@code users().get} does not show. The vendor's page asks
     * for the user's id; every published specification asks for name and domain, as is done here.
     *
     * <p>Permission Users.View.
     *
     * @param userName the name of a user without a domain
     */
    public List<DirectoryPermission> permissions(String userName) {
        return calls.execute(service.permissions(userName, null));
    }

    /**
     * The same for a user of a domain. Permission Users.View.
     *
     * @param userName the user's name without the domain
     * @param domain the user's domain, for example {@code autogen}
     * @throws IllegalArgumentException if the domain is blank
     */
    public List<DirectoryPermission> permissions(String userName, String domain) {
        if (domain.isBlank()) {
            throw new IllegalArgumentException("The domain of the user is missing; leave it out if there is none");
        }
        return calls.execute(service.permissions(userName, domain));
    }
}
