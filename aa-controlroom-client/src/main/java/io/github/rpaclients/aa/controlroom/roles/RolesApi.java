package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.internal.OnlyMatch;
import io.github.rpaclients.aa.controlroom.lists.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Roles of a Control Room.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code ForbiddenException} where a permission is missing. No argument may be null. Safe for use by several
 * threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v11.3/page/enterprise/topics/control-room/control-room-api/api-search-roles.html">
 *     Search for roles</a>
 */
public final class RolesApi {
    private final ApiCalls calls;
    private final RolesService service;
    private final String version;

    /** Called by {@code ControlRoomClient}. */
    public RolesApi(ApiCalls calls, Dialect dialect) {
        this.calls = calls;
        this.service = calls.service(RolesService.class);
        this.version = dialect.prefix();
    }

    /**
     * All roles the caller may see, by id, without their permissions.
     *
     * <p>Permission View roles.
     */
    public PagedIterable<Role> list() {
        return list(query -> query);
    }

    /**
     * The roles that a query describes, for example {@code q -> q.filter(NAME.substring("vault"))}, without their
     * permissions. The first request goes out when the first row is asked for.
     *
     * <p>Permission View roles.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see RoleFields
     */
    public PagedIterable<Role> list(UnaryOperator<ListQuery<Role>> query) {
        ListQuery<Role> wanted = ListQuery.of(query);
        return calls.list(wanted.pageLength(), page -> service.list(version, RawObject.parse(wanted.json(page))));
    }

    /**
     * The role of this name, without its permissions. Ids other than those of AAE_Admin and AAE_Basic differ from one
     * Control Room to the next, so look roles up by name. Case matters only where two names differ by nothing else.
     *
     * <p>Permission View roles.
     *
     * @throws IllegalStateException if several roles have this name
     */
    public Optional<Role> find(String name) {
        return OnlyMatch.of(list(query -> query.filter(RoleFields.NAME.eq(name))), Role::name, name, "roles");
    }

    /**
     * One role with its permissions.
     *
     * <p>Permission View roles.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if there is none, or none the caller may see
     */
    public Role get(RoleId id) {
        return calls.execute(service.get(version, id.value()));
    }
}
