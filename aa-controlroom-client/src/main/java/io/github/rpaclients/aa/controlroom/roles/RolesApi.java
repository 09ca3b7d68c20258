package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.internal.json.Wanted;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Roles of a Control Room, and what they let their users do.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code ForbiddenException} where a permission is missing. No argument may be null. Safe for use by several
 * threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v11.3/page/enterprise/topics/control-room/control-room-api/api-search-roles.html">
 *     Search for roles</a>
 */
public final class RolesApi {
    private static final Wanted<NewRole, Role> WANTED =
            Wanted.of(NewRole.class, Role.class).leaving("name", "permissions", "userIds");

    private final ApiCalls calls;
    private final Lists lists;
    private final RolesService service;
    private final RoleForm form;
    private final Edit<Role, RoleId> edit;

    /** Called by {@code ControlRoomClient}. */
    public RolesApi(ApiCalls calls, Dialect dialect) {
        this.calls = calls;
        this.lists = new Lists(calls);
        this.service = calls.service(RolesService.class);
        this.form = RoleForm.of(dialect);
        this.edit = Edit.of(Role.class, Role::id)
                .prepared((answer, id) -> form.complete(answer))
                .dropped(name -> !form.writes(name))
                .reshaped((body, after) -> form.request(body, after.userIds(), after.permissions()));
    }

    /** All roles the caller may see, by id, without their permissions. Permission View roles. */
    public PagedIterable<Role> list() {
        return list(query -> query);
    }

    /**
     * The roles that a query describes, for example {@code q -> q.filter(NAME.contains("vault"))}, without their
     * permissions. The first request goes out when the first row is asked for. Permission View roles.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see RoleFields
     */
    public PagedIterable<Role> list(UnaryOperator<ListQuery<Role>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The role of this name, without its permissions. Ids other than those of AAE_Admin and AAE_Basic differ from one
     * Control Room to the next, so look roles up by name. Case matters only where two names differ by nothing else.
     * Permission View roles.
     *
     * @throws IllegalStateException if several roles have this name
     */
    public Optional<Role> find(String name) {
        return OnlyOne.named(
                list(query -> query.filter(RoleFields.NAME.eq(name))).toList(),
                Role::name,
                name,
                Role::id,
                "role has this name");
    }

    /**
     * One role with its permissions. Permission View roles.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if there is none, or none the caller may see
     */
    public Role get(RoleId id) {
        return calls.execute(service.get(id), this::role);
    }

    private Role role(RawObject answer) {
        return Json.fromJson(Role.class, form.read(answer).toJson());
    }

    /**
     * Makes a role. Never repeated by itself: if the outcome is {@code UNKNOWN}, {@link #find} tells. Permission View and
     * Manage roles.
     *
     * @throws IllegalArgumentException in the v1 dialect, if a permission has no id; nothing is sent then
     * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v11.3/page/enterprise/topics/control-room/control-room-api/api-create-role.html">
     *     Create a role</a>
     */
    public Role create(NewRole role) {
        RawObject request = RawObject.parse(Json.toJson(NewRole.class, role));
        return calls.execute(service.create(form.request(request, role.userIds(), role.permissions())), this::role);
    }

    /**
     * Reads a role, changes it and writes it back whole, as the server's PUT demands. Permission View and Manage roles, in
     * 11.3 Edit roles; reading needs View roles.
     *
     * @param change gives the changed role
     * @return the role as sent; members that the server computes are as they were before
     * @throws IllegalArgumentException if the change touches what only the server sets, or in the v1 dialect adds a
     *     permission without its id; nothing is sent then
     * @throws io.github.rpaclients.core.error.UnexpectedAnswerException if the server does not name the permissions or the
     *     users of the role, which a PUT would take away; nothing is sent then
     * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-update-existing-role.html">
     *     Update an existing role</a>
     */
    public Role update(RoleId id, UnaryOperator<Role> change) {
        return change(id, change).apply();
    }

    /**
     * What {@link #update} would write, without writing it; the difference names each permission. Permission View roles;
     * {@link Change#apply} needs what {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     * @throws io.github.rpaclients.core.error.UnexpectedAnswerException if the server does not name the permissions or the
     *     users of the role
     */
    public Change<Role> change(RoleId id, UnaryOperator<Role> change) {
        return Grants.byName(edit.change(calls, id, service.get(id), change, body -> service.put(id, body)));
    }

    /**
     * What {@link #ensure} would do, without doing it; the difference names each permission. Permission View roles; {@link
     * Plan#apply} needs what {@link #ensure} does.
     *
     * @throws IllegalStateException if several roles have this name
     * @throws io.github.rpaclients.core.error.UnexpectedAnswerException if the server does not name the permissions or the
     *     users of the role
     */
    public Plan<Role> plan(NewRole wanted) {
        return WANTED.plan(
                wanted,
                find(wanted.name()).map(found -> change(found.id(), role -> laidOver(role, wanted))),
                () -> create(wanted));
    }

    private static Role laidOver(Role role, NewRole wanted) {
        Role changed = WANTED.laidOver(role, wanted);
        for (Permission permission : wanted.permissions()) {
            changed = changed.withPermission(permission);
        }
        Set<UserId> users = new LinkedHashSet<>(role.userIds());
        users.addAll(wanted.userIds());
        return changed.withUserIds(users);
    }

    /**
     * Sees to it that there is this role: makes it if there is none of its name, changes the one there is if it differs, and
     * writes nothing if all is as wanted. What {@code wanted} says nothing about stays as it is, other permissions and users
     * included; {@link Role#withoutPermission} in an {@link #update} takes one away. Permission View and Manage roles, in
     * 11.3 Edit roles; reading needs View roles.
     *
     * @return the role as it was found, as sent, or as the server made it
     * @throws IllegalStateException if several roles have this name
     * @throws IllegalArgumentException in the v1 dialect, if a permission that is missing has no id
     * @throws io.github.rpaclients.core.error.UnexpectedAnswerException as {@link #update} does
     */
    public Role ensure(NewRole wanted) {
        return plan(wanted).apply();
    }

    /** Deletes a role; its users lose it. Permission View and Manage roles. */
    public void delete(RoleId id) {
        calls.run(service.delete(id));
    }
}
