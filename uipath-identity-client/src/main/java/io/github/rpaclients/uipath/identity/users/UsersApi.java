package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.query.SearchQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import retrofit2.Call;

/**
 * The people of an organization. Not the users of a tenant: those are Orchestrator's, with ids of their own. Scope {@code
 * PM.User}; {@code PM.User.Read} is enough to read, {@code PM.User.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * id, {@code ForbiddenException} where a scope is missing (some servers may say {@code UnauthorizedException}), {@code
 * BadRequestException} for an organization that is not the one of the address or of the token, and for a person who cannot be
 * made or changed so, with a {@code code()} such as {@code DuplicateUserName}. Some servers refuse that with a status of
 * success; that is an {@code UnexpectedAnswerException}, whose outcome is {@code UNKNOWN}. A token of a user, rather than of an
 * application, needs an organization administrator. No parameter may be null. Safe for use by several threads.
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

    /**
     * Creates a person. The answer does not name the id: find the person by the name, or choose the id here.
     *
     * <p>Not idempotent. After a {@code ConnectionException} or another failure whose {@code outcome()} is {@code UNKNOWN},
     * look with {@link #find}, or with {@link #get} if the id was chosen here, before repeating.
     */
    public void create(NewUser user) {
        confirmed(service.create(user));
    }

    /**
     * Creates several people with one request. Where some of them cannot be created, servers answer with a status of success
     * nevertheless; the report tells. Not idempotent, as {@link #create} is not.
     *
     * @param users at least one
     * @throws IllegalArgumentException if there is none; nothing is sent then
     */
    public BulkCreation createAll(Collection<BulkUser> users) {
        return createAll(users, Set.of());
    }

    /**
     * Creates several people who are in these groups from the start; otherwise like {@link #createAll(Collection)}. Only
     * administrators of the organization may name groups.
     */
    public BulkCreation createAll(Collection<BulkUser> users, Set<GroupId> groups) {
        if (users.isEmpty()) {
            throw new IllegalArgumentException("Name at least one person");
        }
        UserBatch batch =
                new UserBatchBuilder().addAllUsers(users).addAllGroups(groups).build();
        return calls.execute(service.createAll(batch), answer -> BulkCreation.of(batch.users(), answer));
    }

    /**
     * Changes a person; what the update does not mention stays as it is. Only administrators of the organization may change
     * groups.
     */
    public void update(PersonId id, UserUpdate update) {
        confirmed(service.update(id, update));
    }

    /** Changes the password of a person who knows the old one; with {@link #update}, an administrator sets another one. */
    public void changePassword(PersonId id, Secret oldPassword, Secret newPassword) {
        confirmed(service.changePassword(
                id,
                new PasswordChangeBuilder()
                        .oldPassword(oldPassword)
                        .newPassword(newPassword)
                        .build()));
    }

    /**
     * Deletes a person. Reported to be deprecated in the cloud, whose own pages delete as {@link #deleteAll} does; prefer
     * that.
     */
    public void delete(PersonId id) {
        calls.run(service.delete(id));
    }

    /**
     * Deletes people with one request; the server keeps them as deleted. The vendor does not say what happens to the others
     * where one of the ids is unknown.
     *
     * @param ids at least one
     * @throws IllegalArgumentException if there is none; nothing is sent then
     */
    public void deleteAll(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one person");
        }
        calls.run(service.deleteAll(new LinkedHashSet<>(ids)));
    }

    private void confirmed(Call<IdentityResult> call) {
        calls.execute(call, result -> {
            if (!result.succeeded()) {
                throw Failures.doubtful("The status says success, the answer that something went wrong");
            }
            return result;
        });
    }

    private static boolean fits(IdentityUser user, String userNameOrEmail) {
        return user.userName().filter(userNameOrEmail::equalsIgnoreCase).isPresent()
                || user.email().filter(userNameOrEmail::equalsIgnoreCase).isPresent();
    }
}
