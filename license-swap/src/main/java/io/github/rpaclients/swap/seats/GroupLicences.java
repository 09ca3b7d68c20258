package io.github.rpaclients.swap.seats;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.groups.Group;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.userlicenses.EditableUserBundle;
import io.github.rpaclients.uipath.lease.userlicenses.GroupInheritance;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What the licence service says of one person and one licence, seen from one group. Immutable. */
final class GroupLicences {
    private final Group group;
    private final BundleCode code;
    private final Optional<EditableUserBundle> bundles;
    private final boolean leased;

    private GroupLicences(Group group, BundleCode code, Optional<EditableUserBundle> bundles, boolean leased) {
        this.group = group;
        this.code = code;
        this.bundles = bundles;
        this.leased = leased;
    }

    /** Of somebody whom the service does not know, it says nothing. */
    static GroupLicences of(LeaseClient lease, Group group, Account account, Seat seat) {
        PersonId person = PersonId.of(account.id());
        BundleCode code = BundleCode.of(seat.word());
        try {
            EditableUserBundle bundles = lease.userLicenses().bundles(person);
            boolean leased = lease.userLicenses().leases(person).stream()
                    .filter(held -> held.userBundleCode().equals(code))
                    .anyMatch(held -> held.groupId()
                            .filter(id -> id.value().equalsIgnoreCase(group.id().value()))
                            .isPresent());
            return new GroupLicences(group, code, Optional.of(bundles), leased);
        } catch (NotFoundException nothing) {
            return new GroupLicences(group, code, Optional.empty(), false);
        }
    }

    /** Whether the person has the licence without any group. */
    boolean isDirect() {
        return bundles.filter(his -> his.explicitAllocation().orElse(true))
                .filter(his -> his.allocatedUserBundles().contains(code))
                .isPresent();
    }

    /** Another group from which the person has it. */
    Optional<String> otherGroup() {
        return rules().filter(rule -> !isOurs(rule))
                .findFirst()
                .map(rule -> rule.group().orElse("(not named)"));
    }

    /** Whether the service takes the person for somebody to whom the rule of the group applies. */
    boolean isReached() {
        return rules().anyMatch(this::isOurs);
    }

    /** Whether the person has taken the licence through the group. */
    boolean isLeased() {
        return leased;
    }

    /**
     * Whether a member has the licence, or gets it with the next sign-in.
     *
     * @param withinQuota asks whether the rule's quota leaves one
     */
    boolean isInEffect(BooleanSupplier withinQuota) {
        if (!isReached()) {
            return false;
        }
        return leased || ((isDirect() || otherGroup().isPresent() || isOneFree()) && withinQuota.getAsBoolean());
    }

    private boolean isOneFree() {
        return bundles.stream()
                .flatMap(his -> his.availableUserBundles().stream())
                .filter(count -> count.code().equals(code))
                .anyMatch(count -> count.available() > 0);
    }

    /** All that the person has, for a reader. */
    String words(boolean ours, String remark) {
        Stream<String> direct = bundles.stream()
                .filter(his -> his.explicitAllocation().orElse(true))
                .flatMap(his -> his.allocatedUserBundles().stream())
                .map(BundleCode::value)
                .sorted();
        Stream<String> own = ours ? Stream.of(code + " (group" + remark + ")") : Stream.empty();
        Stream<String> others = otherGroup().stream().map(other -> code + " (another group)");
        return Texts.list(Stream.of(direct, own, others).flatMap(words -> words));
    }

    private Stream<GroupInheritance> rules() {
        return bundles.stream()
                .flatMap(his -> his.groupLicenseInheritance().stream())
                .filter(rule -> rule.userBundleCodes().contains(code));
    }

    /** The vendor does not say whether rules call their group by its id or by its name. */
    private boolean isOurs(GroupInheritance rule) {
        return rule.group()
                .filter(name -> name.equalsIgnoreCase(group.id().value())
                        || group.name().filter(name::equals).isPresent())
                .isPresent();
    }
}
