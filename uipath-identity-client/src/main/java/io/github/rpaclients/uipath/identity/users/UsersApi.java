package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.query.SearchQuery;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The people of an organization, to read. Not the users of a tenant: those are Orchestrator's, with ids of their own. Scope
 * {@code PM.User}, of which {@code PM.User.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * id, {@code ForbiddenException} where a scope is missing (some servers may say {@code UnauthorizedException}), {@code
 * BadRequestException} for an organization that is not the one of the address or of the token. A token of a user, rather
 * than of an application, needs an organization administrator. No parameter may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2024.10/api-guide/user">User accounts</a>
 */
public final class UsersApi {
    private final ApiCalls calls;
    private final UsersService service;

    /** Called by {@code IdentityClient}. */
    public UsersApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(UsersService.class);
    }

    /** All people, in the server's own order. */
    public PagedIterable<IdentityUser> list() {
        return list(query -> query);
    }

    /**
     * The people that a query describes, for example {@code q -> q.searchTerm("ada").orderBy("userName")}.
     *
     * @param query gives the changed query; must not return null
     */
    public PagedIterable<IdentityUser> list(UnaryOperator<SearchQuery> query) {
        SearchQuery wanted = SearchQuery.of(query);
        return calls.list(wanted.pageSize(), page -> service.list(wanted.parameters(page)));
    }

    /** One person. */
    public IdentityUser get(PersonId id) {
        return calls.execute(service.get(id));
    }

    /**
     * The person of this user name or e-mail address, upper and lower case being the same. The server's search finds parts
     * of names, too; those are left out. The vendor does not say that the search looks into e-mail addresses: an empty
     * answer to one is no proof that nobody has it.
     *
     * @param userNameOrEmail the whole of it
     * @throws IllegalArgumentException if it is blank
     * @throws IllegalStateException if it fits several people, such as one by user name and another by e-mail address
     */
    public Optional<IdentityUser> find(String userNameOrEmail) {
        if (userNameOrEmail.isBlank()) {
            throw new IllegalArgumentException("The user name or e-mail address is missing");
        }
        return OnlyOne.of(
                list(query -> query.searchTerm(userNameOrEmail)),
                user -> fits(user, userNameOrEmail),
                IdentityUser::id,
                "person has this user name or e-mail address");
    }

    private static boolean fits(IdentityUser user, String userNameOrEmail) {
        return user.userName().filter(userNameOrEmail::equalsIgnoreCase).isPresent()
                || user.email().filter(userNameOrEmail::equalsIgnoreCase).isPresent();
    }
}
