package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
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
    private final Lists lists;
    private final RolesService service;

    /** Called by {@code ControlRoomClient}. */
    public RolesApi(ApiCalls calls) {
        this.calls = calls;
        this.lists = new Lists(calls);
        this.service = calls.service(RolesService.class);
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
        return calls.execute(service.get(id));
    }
}
