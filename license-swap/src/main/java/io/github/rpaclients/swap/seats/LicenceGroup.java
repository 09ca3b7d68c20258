package io.github.rpaclients.swap.seats;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.json.GuidId;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.groups.DirectoryEntity;
import io.github.rpaclients.uipath.identity.groups.DirectoryObjectType;
import io.github.rpaclients.uipath.identity.groups.Group;
import io.github.rpaclients.uipath.identity.groups.GroupUpdateBuilder;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import io.github.rpaclients.uipath.lease.LeaseClient;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The group whose members have the licence. Its name is looked up once. Safe for use by several threads. */
final class LicenceGroup {
    private final IdentityClient identity;
    private final LeaseClient lease;
    private final String named;
    private volatile Optional<GroupId> known;

    /** @param named its name or id */
    LicenceGroup(IdentityClient identity, LeaseClient lease, String named) {
        this.identity = identity;
        this.lease = lease;
        this.named = named;
        this.known = Optional.empty();
    }

    @Override
    public String toString() {
        return named;
    }

    /**
     * The group as it is now, with those who are in it.
     *
     * @throws SwapRefusedException if there is none, or if another directory keeps it
     */
    Group read() {
        GroupId id = known.orElseGet(this::lookUp);
        Group group = get(id);
        known = Optional.of(id);
        return group;
    }

    private Group get(GroupId id) {
        try {
            return identity.groups().get(id);
        } catch (NotFoundException gone) {
            if (known.isPresent()) {
                // another group may have its name by now
                known = Optional.empty();
                throw gone;
            }
            throw none();
        }
    }

    /**
     * The same for a plan, which needs to know everybody who is in it.
     *
     * @throws SwapRefusedException if there is a group in it, whose people nobody tells
     */
    Group readWhole() {
        Group group = read();
        for (DirectoryEntity member : group.members()) {
            if (Directory.is(member, DirectoryObjectType.DIRECTORY_GROUP)) {
                throw new SwapRefusedException(
                        "In the group " + named + " there is the group "
                                + Directory.names(member).findFirst().orElse("(not named)")
                                + ", and who is in that is kept elsewhere and not told; take it out, or name a group of people");
            }
        }
        return group;
    }

    private GroupId lookUp() {
        if (GuidId.isGuid(named)) {
            return GroupId.of(named);
        }
        try {
            return identity.groups().find(named).map(Group::id).orElseThrow(() -> none());
        } catch (IllegalStateException several) {
            throw new SwapRefusedException("More than one group of the organization is called " + named
                    + "; write the id of the one that is meant, as the address of its page shows it");
        }
    }

    private SwapRefusedException none() {
        boolean isLicensed = lease.groupRules().list().stream()
                .anyMatch(rule -> rule.id().value().equalsIgnoreCase(named)
                        || rule.name().filter(named::equals).isPresent());
        return new SwapRefusedException(
                isLicensed
                        ? "The group " + named
                                + " has a licence rule, but another directory keeps it and who is in it, so"
                                + " nobody can be put into it or out of it here; name a local group"
                        : "No group of the organization is called " + named
                                + "; write it as Admin > Accounts & Groups shows it, upper and lower case, too");
    }

    /** The people in the group; robots are none. */
    static List<DirectoryEntity> people(Group group) {
        return group.members().stream().filter(Directory::isPerson).collect(Collectors.toList());
    }

    static boolean has(Group group, Account account) {
        return listed(group, account).isPresent();
    }

    /** Whether somebody of this name is in it whom another directory knows. */
    static boolean hasFromElsewhere(Group group, Account account) {
        Person person = Person.of(account.name());
        return people(group).stream()
                .filter(member -> Directory.localId(member).isEmpty())
                .flatMap(Directory::names)
                .map(Person::of)
                .anyMatch(person::equals);
    }

    private static Optional<MemberId> listed(Group group, Account account) {
        return people(group).stream()
                .filter(member -> Directory.localId(member)
                        .filter(account.id()::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .flatMap(DirectoryEntity::identifier);
    }

    /** Puts somebody in, unless he is; everybody else stays. */
    void join(Account account) {
        Group now = read();
        if (!has(now, account)) {
            identity.groups()
                    .update(
                            now.id(),
                            new GroupUpdateBuilder()
                                    .name(now.name())
                                    .addMembersToAdd(MemberId.of(account.id()))
                                    .build());
        }
    }

    /** Takes somebody out, unless he is not in it; everybody else stays. */
    void leave(Account account) {
        Group now = read();
        listed(now, account)
                .ifPresent(member -> identity.groups()
                        .update(
                                now.id(),
                                new GroupUpdateBuilder()
                                        .name(now.name())
                                        .addMembersToRemove(member)
                                        .build()));
    }
}
