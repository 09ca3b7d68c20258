package io.github.rpaclients.swap.seats;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.Sleeper;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.ReadProgress;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.internal.Patience;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.groups.DirectoryEntity;
import io.github.rpaclients.uipath.identity.groups.Group;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.grouprules.GroupAllocation;
import io.github.rpaclients.uipath.lease.grouprules.GroupQuota;
import io.github.rpaclients.uipath.lease.grouprules.GroupRuleAllocation;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * UiPath, where a rule gives licences to whoever is in a group: a seat is a place in the group, and moves by taking one
 * person out and putting another one in. Whoever is not in the group has none of these seats, whatever licences they have.
 *
 * <p>The licence follows the membership later, and is waited for. A member takes it with the next sign-in; what is waited
 * for is that the rule reaches a new member while a licence is there for him, and that neither rule nor licence stays with
 * one who has left.
 *
 * <p>Scopes {@code PM.Group}, {@code PM.License.Read} and {@code PM.User.Read}, and {@code OR.Users.Read} for every tenant
 * that is asked whether people are at work. Safe for use by several threads.
 */
public final class GroupMembershipSeats implements SeatProvider {
    /** How long a licence is waited for unless something else is said; how long it takes is not documented. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String DIRECT = "a direct allocation";
    private static final String ELSEWHERE = "a place that another directory keeps";

    private final String place;
    private final LeaseClient lease;
    private final IdentityClient identity;
    private final LicenceGroup group;
    private final BusyTenants tenants;
    private final Patience patience;
    private final Directory directory;

    private GroupMembershipSeats(
            String place,
            LeaseClient lease,
            IdentityClient identity,
            LicenceGroup group,
            BusyTenants tenants,
            Patience patience,
            Directory directory) {
        this.place = place;
        this.lease = lease;
        this.identity = identity;
        this.group = group;
        this.tenants = tenants;
        this.patience = patience;
        this.directory = directory;
    }

    /**
     * Seats of a group of the organization that a connection signs in to. Before a seat is taken, the Orchestrator of the
     * connection's tenant is asked whether its holder is at work. Close the connection when done.
     *
     * @param group name or id of a local group, as Admin shows it
     */
    public static GroupMembershipSeats over(UiPathConnection connection, String group) {
        LeaseClient lease = LeaseClient.over(connection);
        IdentityClient identity = IdentityClient.over(connection);
        return new GroupMembershipSeats(
                Places.of(connection.deployment()) + ", group " + group,
                lease,
                identity,
                new LicenceGroup(identity, lease, group),
                BusyTenants.none().and(OrchestratorClient.over(connection)),
                Patience.of(PATIENCE),
                new Directory(identity, new Everybody(ReadProgress.none())));
    }

    /** The same, asking another tenant of the organization as well; who is at work in any of them is at work. */
    public GroupMembershipSeats askingAlso(OrchestratorClient tenant) {
        return new GroupMembershipSeats(place, lease, identity, group, tenants.and(tenant), patience, directory);
    }

    /** The same, asking nobody: seats are taken from people at work, too. */
    public GroupMembershipSeats withoutAskingWhoIsBusy() {
        return new GroupMembershipSeats(place, lease, identity, group, BusyTenants.none(), patience, directory);
    }

    /**
     * The same, waiting this long for a licence to follow; {@link #PATIENCE} unless set. A move whose licence has not
     * followed by then is undone.
     */
    public GroupMembershipSeats waitingAtMost(Duration longest) {
        return new GroupMembershipSeats(place, lease, identity, group, tenants, patience.atMost(longest), directory);
    }

    /** The same, waiting by means of something else than the clock. */
    public GroupMembershipSeats sleepingBy(Sleeper sleeper) {
        return new GroupMembershipSeats(
                place, lease, identity, group, tenants, patience.sleepingBy(sleeper), directory);
    }

    @Override
    public GroupMembershipSeats telling(ReadProgress progress) {
        return new GroupMembershipSeats(
                place, lease, identity, group, tenants, patience, new Directory(identity, new Everybody(progress)));
    }

    @Override
    public String system() {
        return "UiPath group licences";
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Account find(Person person) {
        return directory.find(person);
    }

    @Override
    public Map<Person, Account> findAll(Collection<Person> people) {
        return directory.findAll(people);
    }

    /** Those of its members who are groups or robots are left out. */
    @Override
    public List<Account> members(String other) {
        return directory.members(other);
    }

    /**
     * As many seats as the rule's quota or the organization leaves the group; each of its people counts as one, whether they
     * have signed in or not.
     */
    @Override
    public SeatCount count(Seat seat) {
        Group now = group.readWhole();
        GroupRuleAllocation rule = lease.groupRules().get(now.id());
        BundleCode code = BundleCode.of(seat.word());
        if (!rule.allocatedUserBundles().contains(code)) {
            throw new SwapRefusedException("The rule of the group " + group + " has no licence " + seat + "; it has "
                    + Texts.list(rule.allocatedUserBundles().stream().map(BundleCode::value)));
        }
        return Optional.ofNullable(counts(now, rule).get(code))
                .orElseThrow(() -> new SwapRefusedException(
                        "The organization has no licence " + seat + ", although the rule of " + group + " names it"));
    }

    @Override
    public Map<String, SeatCount> licences() {
        Group now = group.readWhole();
        Map<String, SeatCount> licences = new LinkedHashMap<>();
        counts(now, lease.groupRules().get(now.id())).forEach((code, count) -> licences.put(code.value(), count));
        return licences;
    }

    private Map<BundleCode, SeatCount> counts(Group now, GroupRuleAllocation rule) {
        Map<String, Long> leases = lease.groupRules().list().stream()
                .filter(row -> row.id().value().equalsIgnoreCase(now.id().value()))
                .findFirst()
                .map(GroupAllocation::userBundleLeases)
                .orElse(Map.of());
        List<GroupQuota> quotas = quotas(now);
        int people = LicenceGroup.people(now).size();
        Map<BundleCode, SeatCount> counts = new LinkedHashMap<>();
        for (io.github.rpaclients.uipath.lease.bundles.SeatCount all : rule.availableUserBundles()) {
            if (rule.allocatedUserBundles().contains(all.code())) {
                long others = Math.max(
                        0, all.allocated() - leases.getOrDefault(all.code().value(), 0L));
                long most = Math.min(all.total() - others, limit(quotas, all.code()));
                counts.put(all.code(), SeatCount.of(most, most - people));
            }
        }
        return counts;
    }

    private static long limit(List<GroupQuota> quotas, BundleCode code) {
        return quotas.stream()
                .filter(quota -> quota.userBundleCode().equals(code))
                .mapToLong(GroupQuota::limit)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    /** None where the deployment has no quotas, which is what it says in one of two ways. */
    private List<GroupQuota> quotas(Group now) {
        try {
            return lease.groupRules().withQuotas(now.id()).quotas();
        } catch (NotFoundException | UnexpectedAnswerException noQuotas) {
            return List.of();
        }
    }

    @Override
    public List<Holder> holders(Seat seat) {
        List<Holder> holders = new ArrayList<>();
        List<DirectoryEntity> elsewhere = new ArrayList<>();
        for (DirectoryEntity member : LicenceGroup.people(group.readWhole())) {
            Directory.localId(member)
                    .ifPresentOrElse(
                            id -> holders.add(Holder.of(Directory.account(id, Directory.names(member)))),
                            () -> elsewhere.add(member));
        }
        elsewhere.forEach(member -> holders.add(Holder.from(ofElsewhere(member), ELSEWHERE)));
        return List.copyOf(holders);
    }

    /** By the name under which the organization knows them, too. */
    private Account ofElsewhere(DirectoryEntity member) {
        return Directory.names(member)
                .findFirst()
                .map(Person::of)
                .flatMap(person ->
                        Optional.ofNullable(directory.findAll(List.of(person)).get(person)))
                .orElseGet(() -> Directory.account(
                        member.identifier().map(Object::toString).orElse("(not named)"), Directory.names(member)));
    }

    @Override
    public Optional<String> otherSource(Account account, Seat seat) {
        Group now = group.read();
        return otherSource(now, account, GroupLicences.of(lease, now, account, seat));
    }

    private static Optional<String> otherSource(Group now, Account account, GroupLicences licences) {
        if (licences.isDirect()) {
            return Optional.of(DIRECT);
        }
        return licences.otherGroup()
                .map("the group "::concat)
                .or(() -> Optional.of(ELSEWHERE).filter(where -> LicenceGroup.hasFromElsewhere(now, account)));
    }

    @Override
    public Holding read(Account account, Seat seat) {
        return read(group.read(), account, seat);
    }

    /** Reads the group once: identity takes fewer requests than the licence service. */
    @Override
    public Holding readBack(Account account, Seat seat) {
        Group now = group.read();
        return patience.until(holding -> !holding.isPending(), waited -> {
            Holding holding = read(now, account, seat);
            return waited.isZero() || holding.isPending() ? holding : holding.settledAfter(waited);
        });
    }

    private Holding read(Group now, Account account, Seat seat) {
        boolean isMember = LicenceGroup.has(now, account);
        GroupLicences licences = GroupLicences.of(lease, now, account, seat);
        boolean pending = isMember
                ? !licences.isInEffect(() -> isWithinQuota(now, seat))
                : licences.isReached() || licences.isLeased();
        Holding holding = Holding.of(
                account,
                isMember,
                licences.words(isMember || pending, pending ? isMember ? ", not yet" : ", still" : ""),
                isMember ? "member" : "");
        Holding besides = otherSource(now, account, licences).map(holding::from).orElse(holding);
        return pending ? besides.pending() : besides;
    }

    private boolean isWithinQuota(Group now, Seat seat) {
        return quotas(now).stream()
                .filter(quota -> quota.userBundleCode().value().equals(seat.word()))
                .allMatch(quota -> quota.currentUsage().orElse(0) < quota.limit());
    }

    @Override
    public Busy busy(Account account) {
        return tenants.busy(account);
    }

    @Override
    public void release(Account account, Seat seat) {
        group.leave(account);
    }

    @Override
    public void grant(Account account, Seat seat) {
        group.join(account);
    }

    @Override
    public void restore(Holding before, Seat seat) {
        if (before.holds()) {
            group.join(before.account());
        } else {
            group.leave(before.account());
        }
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.of("Admin > Accounts & Groups > Groups > " + group);
    }
}
