package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Users of a Control Room, their roles and device licences.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code NotFoundException} for an unknown id, {@code ForbiddenException} where a permission is missing, {@code
 * BadRequestException} for what the server does not take. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-search-users.html">
 *     Search for users</a>
 */
public final class UsersApi {
    private final ApiCalls calls;
    private final Lists lists;
    private final UsersService service;
    private final Dialect dialect;
    private final RolesMember rolesMember;
    private final Edit<User, UserId> edit;

    /** Called by {@code ControlRoomClient}. */
    public UsersApi(ApiCalls calls, Dialect dialect) {
        this.calls = calls;
        this.lists = new Lists(calls);
        this.service = calls.service(UsersService.class);
        this.dialect = dialect;
        this.rolesMember = RolesMember.of(dialect);
        this.edit = UserEdit.of(rolesMember);
    }

    /** All users, by id. Rows lack members that {@link #get} gives, such as {@code lastLoginTime}. Permission View users. */
    public PagedIterable<User> list() {
        return list(query -> query);
    }

    /**
     * The users that a query describes, for example {@code q -> q.filter(USERNAME.contains("ada"))}. The first request
     * goes out when the first row is asked for. Permission View users.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see UserFields
     */
    public PagedIterable<User> list(UnaryOperator<ListQuery<User>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The user of this name, as a row of a list. Case matters only where two names differ by nothing else; whether the
     * server minds it is not documented. Permission View users.
     *
     * @throws IllegalStateException if several users have this name
     */
    public Optional<User> find(String username) {
        return OnlyOne.named(
                list(query -> query.filter(UserFields.USERNAME.eq(username))).toList(),
                User::username,
                username,
                User::id,
                "user has this name");
    }

    /**
     * One user, complete. The vendor's v2 specification has no id in this answer; it is taken from the question then.
     * Permission View users.
     */
    public User get(UserId id) {
        return calls.execute(service.get(id), answer -> user(answer, () -> id));
    }

    /**
     * Creates a user. Where the answer has no id, as in the vendor's v2 specification, the user is looked up by name,
     * which takes another request and the permission View users.
     *
     * <p>Permission Create users; View and Manage roles to change roles, Manage users' device licenses to change licences;
     * where the user is looked up, View users as well. A name in use is answered with 400 or 409 (the vendor's pages differ), as is a licence without a free seat (documented
     * nowhere).
     *
     * <p>Never repeated by itself: if the outcome is {@code UNKNOWN}, {@link #find} tells.
     *
     * @throws IllegalArgumentException if the name or the address is blank or there is no role; nothing is sent then
     * @throws UnexpectedAnswerException with outcome {@code DONE} if the user was created and could not be looked up
     * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-create-user.html">
     *     Create a new user</a>
     */
    public User create(NewUser user) {
        if (user.username().isBlank()
                || user.email().isBlank()
                || user.roleIds().isEmpty()) {
            throw new IllegalArgumentException("A new user needs a name, an address and at least one role");
        }
        RawObject request = RawObject.parse(Json.toJson(NewUser.class, user));
        return calls.execute(
                service.create(rolesMember.in(request, user.roleIds())),
                answer -> user(answer, () -> idOf(user.username())));
    }

    /**
     * Reads a user, changes it and writes it back whole, as the server's PUT demands: what the server said goes back as
     * it came, unknown members included, except what only answers have. Nothing is written if nothing changed. A member
     * whose {@code Optional} is emptied is sent as {@code null}. Roles and device licences are the complete sets.
     *
     * <p>The server knows no versions of a user: a change that somebody else makes between the read and the write is lost.
     * The v1 pages differ in what a PUT needs: this sends the name, which 11.3 wants, and neither {@code version} nor
     * {@code principalId}, which 11.3 shows and Automation 360 does not.
     *
     * <p>Permission Edit users; View and Manage roles to change roles, Manage users' device licenses to change licences;
     * reading needs View users. The write is never repeated by itself: if the outcome is {@code UNKNOWN}, read.
     *
     * @param change gives the changed user; must leave the name and what the server sets alone
     * @return the user as sent; members that the server computes are as they were before
     * @throws IllegalArgumentException if the change touches the name or what the server sets; nothing is sent then
     * @throws UnexpectedAnswerException if the server does not name the user's roles, which a PUT would take away;
     *     nothing is sent then
     * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-update-existing-user.html">
     *     Update an existing user</a>
     */
    public User update(UserId id, UnaryOperator<User> change) {
        return change(id, change).apply();
    }

    /**
     * What {@link #update} would write, without writing it. Permission View users; {@link Change#apply} needs what {@link
     * #update} does.
     *
     * @throws IllegalArgumentException if the change touches the user name or what only answers have
     * @throws UnexpectedAnswerException if the server does not name the user's roles
     */
    public Change<User> change(UserId id, UnaryOperator<User> change) {
        return edit.change(calls, id, service.get(id), change, body -> service.put(id, body));
    }

    /**
     * What {@link #ensure} would do, without doing it. Permission View users; {@link Plan#apply} needs what {@link #ensure}
     * does.
     *
     * @throws IllegalStateException if several users have this name
     * @throws UnexpectedAnswerException if the server does not name the user's roles
     */
    public Plan<User> plan(NewUser wanted) {
        return WantedUser.WANTED.plan(
                wanted,
                find(wanted.username()).map(found -> change(found.id(), user -> WantedUser.laidOver(user, wanted))),
                () -> create(wanted));
    }

    /**
     * Sees to it that there is this user: creates one if there is none of this name, changes the one there is if it differs,
     * and writes nothing if all is as wanted. What {@code wanted} says nothing about stays as it is. Roles and device
     * licences that it names are all that the user is to have, in whatever order; a password counts only when the user is
     * created.
     *
     * <p>To create, permission Create users; View and Manage roles to change roles, Manage users' device licenses to change
     * licences. To change, Edit users; View and Manage roles to change roles, Manage users' device licenses to change
     * licences. Reading needs View users.
     *
     * @return the user as found, as sent, or as the server made it
     * @throws IllegalStateException if several users have this name
     * @throws IllegalArgumentException as {@link #create} does
     * @throws UnexpectedAnswerException as {@link #create} and {@link #update} do
     */
    public User ensure(NewUser wanted) {
        return plan(wanted).apply();
    }

    /**
     * Gives a user a device licence, which takes a seat; does nothing if the user has it. Permission Edit users; View and Manage roles to
     * change roles, Manage users' device licenses to change licences; reading needs View users. What the server answers when no seat is free is documented nowhere, 400 and 409 are likely; ask
     * {@code licenses().count(feature)} before.
     *
     * <p>By the vendor's page the web pages let nobody give a licence to an administrator; whether the API does is not
     * known.
     *
     * @return the user as sent
     */
    public User addLicense(UserId id, LicenseFeature feature) {
        return update(id, user -> {
            List<LicenseFeature> features = new ArrayList<>(user.licenseFeatures());
            features.add(feature.canonical());
            return user.hasLicense(feature) ? user : user.withLicenseFeatures(features);
        });
    }

    /**
     * Takes a device licence away from a user and frees its seat; does nothing if the user does not have it. Permission
     * Edit users; View and Manage roles to change roles, Manage users' device licenses to change licences; reading needs
     * View users. What becomes of bots that run with it is not documented.
     *
     * @return the user as sent
     */
    public User removeLicense(UserId id, LicenseFeature feature) {
        return update(
                id,
                user -> user.withLicenseFeatures(user.licenseFeatures().stream()
                        .filter(other -> !feature.sameAs(other))
                        .collect(Collectors.toList())));
    }

    /**
     * Deletes a user and frees the seats of its licences. Permission Delete users, by another page of the vendor Edit users.
     *
     * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-delete-existing-user.html">
     *     Delete an existing user</a>
     */
    public void delete(UserId id) {
        calls.run(service.delete(id));
    }

    private static User user(RawObject answer, Supplier<UserId> id) {
        answer.require("username"); // before the id is looked up: an error document has neither
        return Json.fromJson(User.class, withId(answer, id).toJson());
    }

    /** @param id asked only if the answer has none */
    static RawObject withId(RawObject answer, Supplier<UserId> id) {
        boolean there = answer.get("id").filter(given -> !given.equals("null")).isPresent();
        return there
                ? answer
                : answer.with("id", JsonValue.ofText(id.get().value()).json());
    }

    /** The id of a user who was created a moment ago. */
    private UserId idOf(String username) {
        try {
            return find(username)
                    .map(User::id)
                    .orElseThrow(() -> new IllegalStateException("The list does not have the user yet"));
        } catch (ApiException | IllegalStateException e) {
            throw new UnexpectedAnswerException(
                    Failure.of("POST /" + dialect.prefix() + "/usermanagement/users", true, RequestOutcome.DONE)
                            .text("The user was created, but the answer has no id and looking it up failed")
                            .cause(e)
                            .build());
        }
    }
}
