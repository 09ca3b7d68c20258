package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Partial;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.query.OdataField;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Users of a tenant: people, groups, robot accounts and applications. Scope {@code OR.Users}; {@code OR.Users.Read} is enough
 * to read, {@code OR.Users.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * id, {@code ForbiddenException} where a scope or permission is missing. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2021.10/api-guide/users-requests">Users requests</a>
 */
public final class UsersApi {
    /** UnattendedRobot must not stand here: the server answers an error, and gives it unasked. */
    private static final String WHOLE = "OrganizationUnits,UserRoles";

    private static final String ITEM_NOT_FOUND = "1002";

    private static final Edit<User, UserId> EDIT = Edit.of(User.class, User::id);

    private final ApiCalls calls;
    private final UsersService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public UsersApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(UsersService.class);
        this.lists = new Lists(calls);
    }

    /**
     * All users, by id. Rows lack members that {@link #get} gives, such as {@code updatePolicy}.
     *
     * <p>Permission Users.View.
     */
    public PagedIterable<User> list() {
        return list(query -> query);
    }

    /**
     * The users that a query describes, for example {@code q -> q.filter(TYPE.eq(UserType.DIRECTORY_USER))}.
     *
     * <p>Permission Users.View.
     *
     * @see UserFields
     */
    public PagedIterable<User> list(UnaryOperator<OdataQuery<User>> query) {
        return lists.list(query, service::list);
    }

    /**
     * Some members of the users that a query describes, which is less to send and to read:
     *
     * <pre>{@code
     * for (Partial<User> row : users.select(q -> q.filter(…), List.of(ID, USER_NAME))) { row.get(USER_NAME); }
     * }</pre>
     *
     * <p>Permission Users.View.
     *
     * @param fields at least one
     */
    public PagedIterable<Partial<User>> select(
            UnaryOperator<OdataQuery<User>> query, Collection<? extends OdataField<User, ?>> fields) {
        return lists.select(query, fields, service::select);
    }

    /**
     * The only user that fits. How exactly a text is compared is up to the server's database; see {@link
     * io.github.rpaclients.uipath.orchestrator.query.TextField}.
     *
     * <p>Permission Users.View.
     *
     * @throws IllegalStateException if more than one user fits
     */
    public Optional<User> find(OdataFilter<User> filter) {
        return list(query -> query.filter(filter))
                .only(() -> new IllegalStateException("More than one user fits " + filter + "; narrow the filter"));
    }

    /**
     * One user, complete: with roles, and with what rows of a list lack. The vendor names no permission for it.
     */
    public User get(UserId id) {
        return calls.execute(service.get(id, WHOLE));
    }

    /** The user that the caller is; empty if the server knows of none behind the token. For any caller. */
    public Optional<User> own() {
        return calls.find(service.own());
    }

    /** The names of the permissions that the caller has, as {@code roles().permissions()} has them. For any caller. */
    public List<String> ownPermissions() {
        return calls.execute(service.ownPermissions());
    }

    /**
     * Creates a user: a person, a group, a robot account or an application, of the directory or local.
     *
     * <p>Permission Users.Create.
     *
     * @return the user as the server made it
     * @throws ConflictException if the name is taken
     */
    public User create(NewUser user) {
        return calls.execute(service.create(user));
    }

    /**
     * Reads a user, changes it and writes it back whole, as the server's PUT demands: members this version does not know,
     * nulls and number texts go back as they came; a masked password does not. Nothing is written if nothing changed. A
     * member whose {@code Optional} is emptied is sent as {@code null}.
     *
     * <p>The server knows no versions of a user: a change that somebody else makes between the read and the write is lost.
     * The vendor's page shows a PUT of {@code RobotProvision} alone; servers answer that with 1002 "User not found".
     *
     * <p>Permission Users.Edit or Robots.Create or Robots.Edit or Robots.Delete.
     *
     * @param change gives the changed user
     * @return the user as sent; members that the server computes are as they were before
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     * @throws NotFoundException if there is no such user, or the change names something that does not exist
     * @see <a href="https://forum.uipath.com/t/update-modern-folder-unattended-robot-password-through-api-call/364462">
     *     UiPath's knowledge base on why a PUT carries everything</a>
     */
    public User update(UserId id, UnaryOperator<User> change) {
        return change(id, change).apply();
    }

    /**
     * What {@link #update} would write, without writing it. {@link Change#apply} needs what {@link #update} does.
     *
     * @param change gives the changed user
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<User> change(UserId id, UnaryOperator<User> change) {
        return EDIT.changing(calls, id, service.read(id, WHOLE), change, body -> put(id, body));
    }

    /**
     * Changes what the patch names, in one request and without reading the user before. The vendor names no permission for
     * it.
     *
     * @see UserPatch#robotPassword
     */
    public void apply(UserId id, UserPatch patch) {
        calls.run(service.apply(id, patch));
    }

    private void put(UserId id, RawObject body) {
        try {
            calls.run(service.put(id, body));
        } catch (ApiException e) {
            boolean missing = e.code().filter(ITEM_NOT_FOUND::equals).isPresent();
            throw missing && !(e instanceof ForbiddenException) ? somethingNotFound(e) : e;
        }
    }

    /** After a successful read the vendor's "User not found" misleads, and its status is not documented. */
    private static NotFoundException somethingNotFound(ApiException e) {
        return new NotFoundException(Failure.of(e)
                .advice("The user was there a moment ago: either somebody has deleted it since, or the change names"
                        + " something that does not exist, such as a role")
                .build());
    }

    /**
     * Gives a user an attended robot of this type, or changes the type of the one there is; a type the server knows by
     * another word ({@link RobotType#sameAs}) is no change. Takes a licence where the
     * organization has no user licence management; where it has, licences are the licence service's business and this
     * changes none ({@code settings().license()} tells).
     *
     * <p>Permission Users.Edit or Robots.Create or Robots.Edit or Robots.Delete.
     *
     * @return the user as sent
     * @throws ConflictException if no licence of this type is free
     */
    public User provisionRobot(UserId id, RobotType type) {
        return update(
                id,
                user -> user.withMayHaveRobotSession(true)
                        .withRobotProvision(user.robotProvision()
                                .map(robot -> withType(robot, type))
                                .orElseGet(() -> AttendedRobot.of(type))));
    }

    private static AttendedRobot withType(AttendedRobot robot, RobotType type) {
        return robot.robotType().filter(type::sameAs).isPresent() ? robot : robot.withRobotType(type);
    }

    /**
     * Takes the attended robot of a user away, and with it the licence. The vendor does not say which member does that;
     * this sends {@code MayHaveRobotSession: false} and {@code RobotProvision: null}. Nobody is disconnected by it.
     *
     * <p>Permission Users.Edit or Robots.Create or Robots.Edit or Robots.Delete.
     *
     * @return the user as sent
     */
    public User removeRobot(UserId id) {
        return update(id, user -> user.withMayHaveRobotSession(false).withRobotProvision(Optional.empty()));
    }

    /**
     * Deletes a user from the tenant.
     *
     * <p>Permission Users.Delete.
     */
    public void delete(UserId id) {
        calls.run(service.delete(id));
    }

    /**
     * Gives a user exactly these roles; others are taken away. Servers since Web API version 15; works for users, groups
     * and robot accounts. Servers were seen to say that all is well and to leave out what they do not know: {@link
     * #assignRolesVerified} looks.
     *
     * <p>Permission Users.Edit or Users.Create.
     */
    public void assignRoles(UserId id, Collection<RoleId> roles) {
        calls.run(service.assignRoles(id, roles));
    }

    /**
     * Like {@link #assignRoles}, and reads the user afterwards. Servers since Web API version 15.
     *
     * <p>Permission Users.Edit or Users.Create.
     *
     * @return the roles that the server has not given although it said so; empty if all is as it should be
     */
    public List<RoleId> assignRolesVerified(UserId id, Collection<RoleId> roles) {
        assignRoles(id, roles);
        List<RoleId> missing = new ArrayList<>(roles);
        get(id).userRoles().forEach(role -> role.roleId().ifPresent(missing::remove));
        return List.copyOf(missing);
    }

    /**
     * Gives a user one role of the tenant more.
     *
     * <p>Permission Users.Edit.
     *
     * @param role its name
     */
    public void addRole(UserId id, String role) {
        calls.run(service.toggleRole(id, RoleToggle.of(role, true)));
    }

    /**
     * Takes one role of the tenant away from a user.
     *
     * <p>Permission Users.Edit.
     *
     * @param role its name
     */
    public void removeRole(UserId id, String role) {
        calls.run(service.toggleRole(id, RoleToggle.of(role, false)));
    }

    /**
     * Sets the language of a user.
     *
     * <p>Permission Users.Edit.
     *
     * @param culture for example {@code en}
     */
    public void changeCulture(UserId id, String culture) {
        calls.run(service.changeUserCulture(id, culture));
    }

    /**
     * Sets the language of the caller.
     *
     * @param culture for example {@code en}
     */
    public void changeOwnCulture(String culture) {
        calls.run(service.changeOwnCulture(culture));
    }

    /**
     * Whether the robots of these users are busy. Servers since Web API version 15. The vendor does not say whether busy
     * means connected or executing.
     *
     * <p>Permission Users.View.
     *
     * @param ids at least one
     * @return an entry for every user the server answered for
     */
    public Map<UserId, Boolean> busy(Collection<UserId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one user");
        }
        String list = ids.stream().map(UserId::toString).collect(Collectors.joining(","));
        return calls.execute(service.validate(list), BusyUsers::of);
    }
}
