package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.GroupId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Groups of an organization and who is in them. Scope {@code PM.Group}; {@code PM.Group.Read} is enough to read, {@code
 * PM.Group.Write} to write.
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

    /** Called by {@code IdentityClient}. */
    public GroupsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(GroupsService.class);
    }

    /** All groups, the built-in ones among them, from one request: this list has no pages. */
    public List<Group> list() {
        return List.copyOf(calls.execute(service.list()));
    }

    /** One group. */
    public Group get(GroupId id) {
        return calls.execute(service.get(id));
    }

    /**
     * The group of exactly this name; upper and lower case differ, as they do where the server itself looks groups up by
     * name. Reads the whole list.
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
                list(), group -> group.name().filter(name::equals).isPresent(), Group::id, "group has this name");
    }

    /**
     * Creates a group.
     *
     * <p>Not idempotent. After a {@code ConnectionException} or another failure whose {@code outcome()} is {@code UNKNOWN},
     * look with {@link #find}, or with {@link #get} if the id was chosen here, before repeating.
     *
     * @return the group as the server created it
     * @throws io.github.rpaclients.core.error.ApiException also where name or id is taken; the vendor does not say with
     *     which status
     * @see <a href="https://docs.uipath.com/automation-suite/automation-suite/2024.10/api-guide/create-a-new-local-group">
     *     Create a new local group</a>
     */
    public Group create(NewGroup group) {
        return calls.execute(service.create(group));
    }

    /**
     * Changes the name of a group and who is in it; whoever the update does not mention stays.
     *
     * @return the group as the server has it now
     * @see <a href="https://docs.uipath.com/orchestrator/standalone/2024.10/api-guide/update-group">Update group</a>; its
     *     example has the organization in the address, its endpoint and the specification do not
     */
    public Group update(GroupId id, GroupUpdate update) {
        return calls.execute(service.update(id, update));
    }

    /**
     * Puts people, robot accounts, applications or groups into a group; everybody else stays. The group is read first, so
     * that its name is sent as it is, and nothing is written if all of them are in it already.
     *
     * @return the group as the server has it now
     */
    public Group addMembers(GroupId id, Collection<MemberId> members) {
        Group group = get(id);
        Set<MemberId> missing = members.stream()
                .filter(member -> !has(group, member))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return missing.isEmpty()
                ? group
                : update(
                        id,
                        new GroupUpdateBuilder()
                                .name(group.name())
                                .membersToAdd(missing)
                                .build());
    }

    /**
     * Takes people, robot accounts, applications or groups out of a group; everybody else stays. The group is read first, so
     * that its name is sent as it is.
     *
     * @param members at least one; whoever is not in it is no error of ours, and what the server says to it is not documented
     * @return the group as the server has it now
     * @throws IllegalArgumentException if there is none; nothing is sent then
     */
    public Group removeMembers(GroupId id, Collection<MemberId> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Name at least one member");
        }
        return update(
                id,
                new GroupUpdateBuilder()
                        .name(get(id).name())
                        .membersToRemove(members)
                        .build());
    }

    private static boolean has(Group group, MemberId member) {
        return group.members().stream()
                .flatMap(entity -> entity.identifier().stream())
                .anyMatch(identifier -> identifier.value().equalsIgnoreCase(member.value()));
    }

    /** Deletes a group. The specification speaks of local groups only; what a server says to a built-in one is not documented. */
    public void delete(GroupId id) {
        calls.run(service.delete(id));
    }

    /**
     * Deletes several groups with one request. The vendor does not say what happens to the others where one of the ids is
     * unknown.
     *
     * @param ids at least one
     * @throws IllegalArgumentException if there is none; nothing is sent then
     */
    public void deleteAll(Collection<GroupId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one group");
        }
        calls.run(service.deleteAll(new LinkedHashSet<>(ids)));
    }
}
