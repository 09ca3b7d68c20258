package io.github.rpaclients.uipath.identity.robotaccounts;

import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.identity.query.SearchQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Robot accounts of an organization. Scope {@code PM.RobotAccount}; {@code PM.RobotAccount.Read} is enough to read, {@code
 * PM.RobotAccount.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * id, {@code ForbiddenException} where a scope is missing (some servers may say {@code UnauthorizedException}), {@code
 * BadRequestException} for an organization that is not the one of the address or of the token. No parameter may be null.
 * Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2024.10/api-guide/robot-account">Robot account</a>
 */
public final class RobotAccountsApi {
    private final ApiCalls calls;
    private final RobotAccountsService service;

    /** Called by {@code IdentityClient}. */
    public RobotAccountsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(RobotAccountsService.class);
    }

    /**
     * All robot accounts, in the server's own order.
     *
     * @see <a href="https://docs.uipath.com/orchestrator/standalone/2024.10/api-guide/get-all-robot-accounts">Get all robot
     *     accounts</a>; the endpoint printed there lacks the organization, and is that of the settings in some versions
     */
    public PagedIterable<RobotAccount> list() {
        return list(query -> query);
    }

    /**
     * The robot accounts that a query describes, for example {@code q -> q.searchTerm("night").orderBy("name")}.
     *
     * @param query gives the changed query; must not return null
     */
    public PagedIterable<RobotAccount> list(UnaryOperator<SearchQuery> query) {
        SearchQuery wanted = SearchQuery.of(query);
        return calls.list(wanted.pageSize(), page -> service.list(wanted.parameters(page)));
    }

    /** One robot account. */
    public RobotAccount get(RobotAccountId id) {
        return calls.execute(service.get(id));
    }

    /**
     * The robot account of this name, upper and lower case being the same. The server's search finds parts of names, too;
     * those are left out.
     *
     * @param name the whole name, not the display name
     * @throws IllegalArgumentException if the name is blank
     * @throws IllegalStateException if several accounts have this name
     */
    public Optional<RobotAccount> find(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of the robot account is missing");
        }
        return OnlyOne.of(
                list(query -> query.searchTerm(name)),
                account -> account.name().filter(name::equalsIgnoreCase).isPresent(),
                RobotAccount::id,
                "robot account has this name");
    }

    /**
     * Creates a robot account.
     *
     * <p>Not idempotent. After a {@code ConnectionException} or another failure whose {@code outcome()} is {@code UNKNOWN},
     * look with {@link #find} whether the account is there before repeating.
     *
     * @return the account as the server created it
     * @throws io.github.rpaclients.core.error.ApiException also where the name is taken; the vendor does not say with which
     *     status
     * @see <a href="https://docs.uipath.com/orchestrator/standalone/2024.10/api-guide/create-a-new-robot-account">Create a
     *     new robot account</a>; its example calls the address of a group, and its body names an {@code id} that the
     *     specification does not know. This sends what the specification says.
     */
    public RobotAccount create(NewRobotAccount account) {
        return calls.execute(service.create(account));
    }

    /**
     * Changes the display name and the groups of a robot account; what the update does not mention stays as it is.
     *
     * @return the account as the server has it now
     * @see <a href="https://docs.uipath.com/orchestrator/standalone/2024.10/api-guide/update-robot-account">Update robot
     *     account</a>; the endpoint printed there is that of the settings
     */
    public RobotAccount update(RobotAccountId id, RobotAccountUpdate update) {
        return calls.execute(service.update(id, update));
    }

    /** Deletes a robot account. */
    public void delete(RobotAccountId id) {
        calls.run(service.delete(id));
    }

    /**
     * Deletes several robot accounts with one request. The vendor does not say what happens to the others where one of the
     * ids is unknown.
     *
     * @param ids at least one
     * @throws IllegalArgumentException if there is none; nothing is sent then
     */
    public void deleteAll(Collection<RobotAccountId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one robot account");
        }
        calls.run(service.deleteAll(new LinkedHashSet<>(ids)));
    }
}
