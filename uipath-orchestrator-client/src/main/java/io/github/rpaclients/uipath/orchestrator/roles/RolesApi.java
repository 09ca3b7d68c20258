package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Wanted;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Roles of a tenant, what they permit and who has them; who has one in a folder is {@code folders()}' business. Scope {@code
 * OR.Users}; {@code OR.Users.Read} is enough to read, {@code OR.Users.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * role, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2021.10/api-guide/roles-requests">Roles requests</a>
 */
public final class RolesApi {
    private static final String WHOLE = "Permissions";
    private static final Edit<Role, RoleId> EDIT = Edit.of(Role.class, Role::id);
    private static final Wanted<NewRole, Role> WANTED =
            Wanted.of(NewRole.class, Role.class).leaving("Name", "Permissions");

    private final ApiCalls calls;
    private final RolesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public RolesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(RolesService.class);
        this.lists = new Lists(calls);
    }

    /** All roles, by id, without their permissions. Permission Roles.View or Units.Edit or SubFolders.Edit. */
    public PagedIterable<Role> list() {
        return list(query -> query);
    }

    /**
     * The roles that a query describes; {@code q -> q.expand("Permissions")} brings the permissions along. Permission
     * Roles.View or Units.Edit or SubFolders.Edit.
     *
     * @see RoleFields
     */
    public PagedIterable<Role> list(UnaryOperator<OdataQuery<Role>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The role of this name, without its permissions; where the server does not care about case, neither does this.
     * Permission Roles.View or Units.Edit or SubFolders.Edit.
     */
    public Optional<Role> find(String name) {
        return lists.named(RoleFields.NAME, name, role -> role.name().orElse(""), service::list);
    }

    /** One role with its permissions. Permission Roles.View. */
    public Role get(RoleId id) {
        return calls.execute(service.get(id, WHOLE));
    }

    /**
     * Creates a role. Permission Roles.Create.
     *
     * @return the role as the server made it
     * @throws ConflictException if the name is taken
     */
    public Role create(NewRole role) {
        return calls.execute(service.create(role));
    }

    /**
     * What {@link #update} would write, without writing it; the difference names each permission. Permission Roles.View;
     * {@link Change#apply} needs what {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Role> change(RoleId id, UnaryOperator<Role> change) {
        return Grants.byName(EDIT.change(calls, id, service.read(id, WHOLE), change, body -> service.put(id, body)));
    }

    /**
     * Reads a role with its permissions, changes it, by {@link Role#withPermission} for one, and writes it back whole;
     * nothing is written if nothing changed. The server refuses changes of roles that are not {@link Role#isEditable}.
     * Permission Roles.Edit; reading needs Roles.View.
     *
     * @return the role as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Role update(RoleId id, UnaryOperator<Role> change) {
        return change(id, change).apply();
    }

    /**
     * What {@link #ensure} would do, without doing it; the difference names each permission. Permission Roles.View or
     * Units.Edit or SubFolders.Edit to find the role, Roles.View to read it; {@link Plan#apply} needs what {@link #ensure}
     * does.
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
            changed = permission.isGranted().orElse(false)
                    ? changed.withPermission(permission.name())
                    : changed.withoutPermission(permission.name());
        }
        return changed;
    }

    /**
     * Sees to it that the tenant has this role: makes it if there is none of its name, changes the one there is if it
     * differs, and writes nothing if all is as wanted. What {@code wanted} says nothing about stays as it is, permissions
     * included: {@link NewRole#withoutPermission} takes one away. Permission Roles.View or Units.Edit or SubFolders.Edit to
     * find the role, Roles.View to read it; Roles.Create to make it, Roles.Edit to change it.
     *
     * @return the role as it was found, as sent, or as the server made it
     */
    public Role ensure(NewRole wanted) {
        return plan(wanted).apply();
    }

    /** Deletes a role; the server keeps those that are {@link Role#isStatic}. Permission Roles.Delete. */
    public void delete(RoleId id) {
        calls.run(service.delete(id));
    }

    /** Who has a role in the tenant. Permission Roles.View or Users.View. */
    public List<UserId> users(RoleId id) {
        return calls.whole(service.users(id, true));
    }

    /**
     * All users of the tenant, those who have the role first; {@link #users} tells who they are. Permission Roles.View and
     * Users.View.
     */
    public PagedIterable<User> candidates(RoleId id) {
        return lists.unordered().all(query -> service.candidates(id, query));
    }

    /** Gives users a role. Permission Roles.Edit and Users.View. */
    public void addUsers(RoleId id, Collection<UserId> users) {
        calls.run(service.changeUsers(id, RoleUserChanges.of(users, List.of())));
    }

    /** Takes a role away from users. Permission Roles.Edit and Users.View. */
    public void removeUsers(RoleId id, Collection<UserId> users) {
        calls.run(service.changeUsers(id, RoleUserChanges.of(List.of(), users)));
    }

    /**
     * Gives a role to exactly these users and takes it away from all others; nothing is written if nothing changes. Somebody
     * who gets the role between the read and the write keeps it. Permission Roles.Edit and Users.View; reading needs
     * Roles.View or Users.View.
     */
    public void replaceUsers(RoleId id, Collection<UserId> users) {
        List<UserId> before = users(id);
        Set<UserId> added = new LinkedHashSet<>(users);
        Set<UserId> removed = new LinkedHashSet<>(before);
        before.forEach(added::remove);
        users.forEach(removed::remove);
        if (!added.isEmpty() || !removed.isEmpty()) {
            calls.run(service.changeUsers(id, RoleUserChanges.of(added, removed)));
        }
    }

    /** All permissions that a role can grant, by name. For any caller. */
    public PagedIterable<Permission> permissions() {
        return lists.keyedBy("Name").all(calls.service(PermissionsService.class)::list);
    }
}
