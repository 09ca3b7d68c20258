package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.identity.internal.OnlyOne;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Groups of an organization and who is in them.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * id, {@code ForbiddenException} where a scope is missing (some servers may say {@code UnauthorizedException}), {@code
 * BadRequestException} for an organization that is not the one of the address or of the token. No parameter may be null.
 * Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2024.10/api-guide/group">Groups</a>
 */
public final class GroupsApi {
    private final ApiCalls calls;
    private final GroupsService service;
    private final Supplier<OrganizationId> organization;

    /** Called by {@code IdentityClient}. */
    public GroupsApi(ApiCalls calls, Supplier<OrganizationId> organization) {
        this.calls = calls;
        this.service = calls.service(GroupsService.class);
        this.organization = organization;
    }

    /**
     * All groups, the built-in ones among them, from one request: this list has no pages.
     *
     * <p>Scope {@code PM.Group} or {@code PM.Group.Read}.
     */
    public List<Group> list() {
        return List.copyOf(calls.execute(service.list(organization())));
    }

    /**
     * One group.
     *
     * <p>Scope {@code PM.Group} or {@code PM.Group.Read}.
     */
    public Group get(GroupId id) {
        return calls.execute(service.get(organization(), id.value()));
    }

    /**
     * The group of exactly this name; upper and lower case differ, as they do where the server itself looks groups up by
     * name. Reads the whole list.
     *
     * <p>Scope {@code PM.Group} or {@code PM.Group.Read}.
     *
     * @param name the whole name, not the display name
     * @throws IllegalArgumentException if the name is blank
     * @throws IllegalStateException if several groups have this name
     */
    public Optional<Group> find(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of the group is missing");
        }
        return OnlyOne.of(
                list().stream()
                        .filter(group -> group.name().filter(name::equals).isPresent()),
                Group::id,
                "group has this name");
    }

    /**
     * Creates a group.
     *
     * <p>Not idempotent. After a {@code ConnectionException} or another failure whose {@code outcome()} is {@code UNKNOWN},
     * look with {@link #find}, or with {@link #get} if the id was chosen here, before repeating.
     *
     * <p>Scope {@code PM.Group} or {@code PM.Group.Write}.
     *
     * @return the group as the server created it
     * @throws io.github.rpaclients.core.error.ApiException also where name or id is taken; the vendor does not say with
     *     which status
     * @see <a href="https://docs.uipath.com/automation-suite/automation-suite/2024.10/api-guide/create-a-new-local-group">
     *     Create a new local group</a>
     */
    public Group create(NewGroup group) {
        return calls.execute(service.create(CreateGroupCommand.of(organization.get(), group)));
    }

    /**
     * Changes the name of a group and who is in it; whoever the update does not mention stays.
     *
     * <p>Scope {@code PM.Group} or {@code PM.Group.Write}.
     *
     * @return the group as the server has it now
     * @see <a href="https://docs.uipath.com/orchestrator/standalone/2024.10/api-guide/update-group">Update group</a>; its
     *     example has the organization in the address, its endpoint and the specification do not
     */
    public Group update(GroupId id, GroupUpdate update) {
        return calls.execute(service.update(id.value(), UpdateGroupCommand.of(organization.get(), update)));
    }

    /**
     * Deletes a group. The specification speaks of local groups only; what a server says to a built-in one is not documented.
     *
     * <p>Scope {@code PM.Group} or {@code PM.Group.Write}.
     */
    public void delete(GroupId id) {
        calls.run(service.delete(organization(), id.value()));
    }

    /**
     * Deletes several groups with one request. The vendor does not say what happens to the others where one of the ids is
     * unknown.
     *
     * <p>Scope {@code PM.Group} or {@code PM.Group.Write}.
     *
     * @param ids at least one
     * @throws IllegalArgumentException if there is none; nothing is sent then
     */
    public void deleteAll(Collection<GroupId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one group");
        }
        calls.run(service.deleteAll(
                organization(),
                new BulkGroupDeleteCommandBuilder().addAllIds(ids).build()));
    }

    private String organization() {
        return organization.get().value();
    }
}
