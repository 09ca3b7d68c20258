package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TeamId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.util.Collection;

/**
 * Teams of Automation Co-Pilot, which share requests. The server lists no teams: keep the id that {@link #create} gives.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * team, {@code ForbiddenException} where a permission is missing. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/cp-permissions.html">Automation Co-Pilot
 *     permissions</a>
 */
public final class TeamsApi {
    private final ApiCalls calls;
    private final TeamsService service;

    /** Called by {@code ControlRoomClient}. */
    public TeamsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TeamsService.class);
    }

    /** Creates a team. Permission viewandmanagemyteam or viewandmanageallteam. */
    public TeamId create(NewTeam team) {
        return calls.execute(service.create(team));
    }

    /** Deletes a team. Permission viewandmanagemyteam or viewandmanageallteam. */
    public void delete(TeamId id) {
        calls.run(service.delete(id));
    }

    /**
     * Adds members to a team; those who are in it stay. Permission viewandmanagemyteam or viewandmanageallteam.
     *
     * @param users may be empty
     * @param roles of the Control Room, whose users become members; may be empty
     */
    public void addMembers(TeamId id, Collection<TeamUser> users, Collection<RoleId> roles) {
        calls.run(service.add(id, AddedMembers.of(users, roles)));
    }

    /**
     * Takes members out of a team; all others stay. Permission viewandmanagemyteam or viewandmanageallteam.
     *
     * @param users may be empty
     * @param roles may be empty
     */
    public void removeMembers(TeamId id, Collection<UserId> users, Collection<RoleId> roles) {
        calls.run(service.remove(id, RemovedMembers.of(users, roles)));
    }
}
