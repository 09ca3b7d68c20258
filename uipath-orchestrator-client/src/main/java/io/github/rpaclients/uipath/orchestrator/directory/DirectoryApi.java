package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.util.List;

/**
 * What the directory knows of users. Scope {@code OR.Users}; {@code OR.Users.Read} is enough.
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
        return calls.execute(service.permissions(userName, named(domain)));
    }

    /** The domains that users can come from. Permission Users.View or Units.Edit or SubFolders.Edit. */
    public List<DirectoryDomain> domains() {
        return calls.execute(service.domains());
    }

    /**
     * Those in the directory whose name begins so. Servers were seen to miss names with {@code +}, {@code _} or {@code -},
     * and to refuse more than 300 searches in five minutes. Permission Users.View or Units.Edit or SubFolders.Edit.
     *
     * @param prefix of their name
     */
    public List<DirectoryObject> search(SearchContext context, String prefix) {
        return calls.execute(service.search(context, null, prefix));
    }

    /**
     * The same in one domain. Permission Users.View or Units.Edit or SubFolders.Edit.
     *
     * @param domain one of {@link #domains}
     * @throws IllegalArgumentException if the domain is blank
     */
    public List<DirectoryObject> search(SearchContext context, String prefix, String domain) {
        return calls.execute(service.search(context, named(domain), prefix));
    }

    /**
     * The user that somebody of the directory is in the tenant; {@code NotFoundException} if the tenant does not know him or
     * her, and on servers that cannot tell. Servers since Web API version 18. Permission Users.View or Units.Edit or
     * SubFolders.Edit.
     *
     * @param directoryIdentifier as {@link #search} tells it
     */
    public UserId userId(UserType type, String directoryIdentifier) {
        return calls.execute(service.userId(type, directoryIdentifier, null, null));
    }

    /**
     * The same for directories that have no identifiers. Servers since Web API version 18. Permission Users.View or
     * Units.Edit or SubFolders.Edit.
     *
     * @param userName the user's name without the domain
     * @param domain one of {@link #domains}
     * @throws IllegalArgumentException if the domain is blank
     */
    public UserId userId(UserType type, String userName, String domain) {
        return calls.execute(service.userId(type, null, named(domain), userName));
    }

    private static String named(String domain) {
        if (domain.isBlank()) {
            throw new IllegalArgumentException("The domain of the user is missing; leave it out if there is none");
        }
        return domain;
    }
}
