package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.CredentialId;
import io.github.rpaclients.aa.controlroom.ids.LockerId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Lockers: what is in them, who sees to them, and which roles use it. Members, consumers and credentials are no part of the
 * locker itself: they are changed one by one, and a change of one leaves all others alone.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown id,
 * {@code ForbiddenException} where a permission is missing, {@code ConflictException} for a name that is taken and for an
 * update of a locker that has changed since it was read. No argument may be null. Safe for use by several
 * threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/create-locker-api.html">
 *     Configure a locker using API</a>
 */
public final class LockersApi {
    private static final Edit<Locker, LockerId> EDIT = Edit.of(Locker.class, Locker::id);

    private final ApiCalls calls;
    private final Lists lists;
    private final LockersService service;

    /** Called by {@code ControlRoomClient}. */
    public LockersApi(ApiCalls calls) {
        this.calls = calls;
        this.lists = new Lists(calls);
        this.service = calls.service(LockersService.class);
    }

    /** All lockers that the caller sees, by id. Permission Manage my credentials and lockers. */
    public PagedIterable<Locker> list() {
        return list(query -> query);
    }

    /**
     * The lockers that a query describes. The first request goes out when the first row is asked for. Permission Manage my
     * credentials and lockers.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see LockerFields
     */
    public PagedIterable<Locker> list(UnaryOperator<ListQuery<Locker>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The locker of this name. Case matters only where two names differ by nothing else. Permission Manage my credentials and
     * lockers.
     *
     * @throws IllegalStateException if several lockers have this name
     */
    public Optional<Locker> find(String name) {
        return OnlyOne.named(
                list(query -> query.filter(LockerFields.NAME.eq(name))).toList(),
                Locker::name,
                name,
                Locker::id,
                "locker has this name");
    }

    /** One locker. Permission Manage my credentials and lockers. */
    public Locker get(LockerId id) {
        return calls.execute(service.get(id));
    }

    /** Creates a locker, which belongs to the caller. Permission Manage my credentials and lockers. */
    public Locker create(NewLocker locker) {
        return calls.execute(service.create(locker));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Manage my credentials and lockers.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Locker> change(LockerId id, UnaryOperator<Locker> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a locker, changes its name or description and writes it back; nothing is written if nothing changed. Members that
     * the server showed go back as they came. Permission Manage my credentials and lockers.
     *
     * @return the locker as sent
     * @throws io.github.rpaclients.core.error.ConflictException if somebody else changed it since it was read, or the new
     *     name is taken
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Locker update(LockerId id, UnaryOperator<Locker> change) {
        return change(id, change).apply();
    }

    /** Deletes a locker; what becomes of its credentials is not documented. Permission Manage my credentials and lockers. */
    public void delete(LockerId id) {
        calls.run(service.delete(id));
    }

    /** Who sees to a locker. Permission Manage my credentials and lockers. */
    public List<LockerMember> members(LockerId id) {
        return calls.whole(service.members(id));
    }

    /**
     * Lets a user do more with a locker, who keeps what he may do already; nothing is written if he may do it. Permission
     * Manage my credentials and lockers.
     */
    public void addMember(LockerId id, UserId user, LockerPermission permission) {
        Set<LockerPermission> before = permissions(members(id), user);
        Set<LockerPermission> after = new LinkedHashSet<>(before);
        if (after.add(permission)) {
            calls.run(service.putMember(id, user, after));
        }
    }

    /**
     * Says all that a user may do with a locker; other members keep what they may do. Permission Manage my credentials and
     * lockers.
     *
     * @param permissions at least one; to take them all away is {@link #removeMember}
     * @throws IllegalArgumentException if there is none; nothing is sent then
     * @throws IllegalStateException if it would leave the locker without an owner; nothing is written then
     */
    public void setMember(LockerId id, UserId user, Collection<LockerPermission> permissions) {
        if (permissions.isEmpty()) {
            throw new IllegalArgumentException("A member without permissions is none; use removeMember");
        }
        if (!permissions.contains(LockerPermission.OWN)) {
            requireAnotherOwner(id, user);
        }
        calls.run(service.putMember(id, user, permissions));
    }

    /**
     * Takes a member out of a locker. Permission Manage my credentials and lockers.
     *
     * @throws IllegalStateException if it is the only owner; nothing is written then
     */
    public void removeMember(LockerId id, UserId user) {
        requireAnotherOwner(id, user);
        calls.run(service.removeMember(id, user));
    }

    private void requireAnotherOwner(LockerId id, UserId user) {
        List<UserId> owners = members(id).stream()
                .filter(member -> member.permissions().contains(LockerPermission.OWN))
                .map(LockerMember::id)
                .collect(Collectors.toList());
        if (owners.equals(List.of(user))) {
            throw new IllegalStateException(
                    "User " + user + " is the only owner of locker " + id + "; make another one its owner first");
        }
    }

    private static Set<LockerPermission> permissions(List<LockerMember> members, UserId user) {
        return members.stream()
                .filter(member -> member.id().equals(user))
                .flatMap(member -> member.permissions().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The roles whose users use what is in a locker. Permission Manage my credentials and lockers. */
    public List<RoleId> consumers(LockerId id) {
        return calls.whole(service.consumers(id)).stream()
                .map(LockerConsumer::id)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Lets the users of one more role use what is in a locker, and set their own values there. Permission Manage my
     * credentials and lockers.
     */
    public void addConsumer(LockerId id, RoleId role) {
        calls.run(service.addConsumer(id, role));
    }

    /** Takes the use of a locker away from a role. Permission Manage my credentials and lockers. */
    public void removeConsumer(LockerId id, RoleId role) {
        calls.run(service.removeConsumer(id, role));
    }

    /** The credentials in a locker, without values. Permission Manage my credentials and lockers. */
    public List<Credential> credentials(LockerId id) {
        return calls.whole(service.credentials(id));
    }

    /** Puts a credential into a locker. Permission Manage my credentials and lockers. */
    public void addCredential(LockerId id, CredentialId credential) {
        calls.run(service.addCredential(id, credential));
    }

    /** Takes a credential out of a locker; its consumers cannot use it any more. Permission Manage my credentials and lockers. */
    public void removeCredential(LockerId id, CredentialId credential) {
        calls.run(service.removeCredential(id, credential));
    }
}
