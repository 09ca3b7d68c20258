package io.github.rpaclients.swap.seats;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.ReadProgress;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.userlicenses.ExplicitAllocation;
import io.github.rpaclients.uipath.lease.userlicenses.GroupInheritance;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * UiPath, where the organization manages user licences: a seat is a bundle of the licence service, such as {@code
 * RPADEVPRONU}, allocated to a person directly.
 *
 * <p>Scopes {@code PM.License} and {@code PM.User.Read}, {@code PM.Group.Read} where seats are taken from groups, and {@code
 * OR.Users.Read} for every tenant that is asked whether people are at work. Safe for use by several threads.
 */
public final class UserLicenseSeats implements SeatProvider {
    private final String place;
    private final LeaseClient lease;
    private final IdentityClient identity;
    private final BusyTenants tenants;
    private final Everybody everybody;
    private final Directory directory;

    private UserLicenseSeats(
            String place, LeaseClient lease, IdentityClient identity, BusyTenants tenants, Everybody everybody) {
        this.place = place;
        this.lease = lease;
        this.identity = identity;
        this.tenants = tenants;
        this.everybody = everybody;
        this.directory = new Directory(identity, everybody);
    }

    /**
     * Seats of the organization that a connection signs in to. Before a seat is taken, the Orchestrator of the connection's
     * tenant is asked whether its holder is at work. Close the connection when done.
     */
    public static UserLicenseSeats over(UiPathConnection connection) {
        return new UserLicenseSeats(
                Places.of(connection.deployment()),
                LeaseClient.over(connection),
                IdentityClient.over(connection),
                BusyTenants.none().and(OrchestratorClient.over(connection)),
                new Everybody(ReadProgress.none()));
    }

    /** The same, asking another tenant of the organization as well; who is at work in any of them is at work. */
    public UserLicenseSeats askingAlso(OrchestratorClient tenant) {
        return new UserLicenseSeats(place, lease, identity, tenants.and(tenant), everybody);
    }

    /** The same, asking nobody: seats are taken from people at work, too. */
    public UserLicenseSeats withoutAskingWhoIsBusy() {
        return new UserLicenseSeats(place, lease, identity, BusyTenants.none(), everybody);
    }

    @Override
    public UserLicenseSeats telling(ReadProgress progress) {
        return new UserLicenseSeats(place, lease, identity, tenants, new Everybody(progress));
    }

    @Override
    public String system() {
        return "UiPath user licences";
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

    /** Scope {@code PM.Group.Read}. Those of its members who are groups or robots are left out. */
    @Override
    public List<Account> members(String group) {
        return directory.members(group);
    }

    /** Seats that people hold through rules of groups are told apart, since no list has these people. */
    @Override
    public SeatCount count(Seat seat) {
        List<io.github.rpaclients.uipath.lease.bundles.SeatCount> inventory =
                lease.userLicenses().seats();
        long throughGroups = lease.groupRules().list().stream()
                .mapToLong(group -> group.userBundleLeases().getOrDefault(seat.word(), 0L))
                .sum();
        return inventory.stream()
                .filter(count -> count.code().equals(code(seat)))
                .findFirst()
                .map(count -> direct(count).throughGroups(throughGroups))
                .orElseThrow(() -> new SwapRefusedException("The organization has no licence " + seat + "; it has "
                        + Texts.list(
                                inventory.stream().map(count -> count.code().value()))));
    }

    @Override
    public Map<String, SeatCount> licences() {
        Map<String, SeatCount> licences = new LinkedHashMap<>();
        lease.userLicenses().seats().stream()
                .filter(count -> count.total() > 0)
                .forEach(count -> licences.put(count.code().value(), direct(count)));
        return licences;
    }

    private static SeatCount direct(io.github.rpaclients.uipath.lease.bundles.SeatCount count) {
        return SeatCount.of(count.total(), (long) count.total() - count.allocated());
    }

    /**
     * Group members are not among them: no list tells what they have. The service lists everybody who has any licence, 50
     * at a time and one page after the other: 100 requests where these are 5,000 people.
     */
    @Override
    public List<Holder> holders(Seat seat) {
        List<Holder> holders = new ArrayList<>();
        everybody.read("the people who have licences", lease.userLicenses().list(), row -> {
            if (row.userBundleCodes().contains(code(seat))) {
                holders.add(Holder.of(Directory.account(
                        row.id().value(), Stream.of(row.email(), row.name()).flatMap(Optional::stream))));
            }
        });
        return List.copyOf(holders);
    }

    /** Of somebody who is not known any more nothing can be said. */
    @Override
    public Optional<String> otherSource(Account account, Seat seat) {
        try {
            return groupOf(groups(account), seat).map("the group "::concat);
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public Holding read(Account account, Seat seat) {
        Direct direct = direct(account);
        List<GroupInheritance> groups = groups(account);
        Set<BundleCode> inherited = groups.stream()
                .flatMap(group -> group.userBundleCodes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> words = new ArrayList<>(direct.codes);
        inherited.forEach(code -> words.add(code + " (group)"));
        Holding holding =
                Holding.of(account, direct.codes.contains(seat.word()), Texts.list(words.stream()), direct.state());
        return groupOf(groups, seat).map(holding::inheritedFrom).orElse(holding);
    }

    private List<GroupInheritance> groups(Account account) {
        return lease.userLicenses().bundles(PersonId.of(account.id())).groupLicenseInheritance();
    }

    private static Optional<String> groupOf(List<GroupInheritance> groups, Seat seat) {
        return groups.stream()
                .filter(group -> group.userBundleCodes().contains(code(seat)))
                .findFirst()
                .map(group -> group.group().orElse("(not named)"));
    }

    @Override
    public Busy busy(Account account) {
        return tenants.busy(account);
    }

    @Override
    public void release(Account account, Seat seat) {
        Direct direct = direct(account);
        direct.codes.remove(seat.word());
        allocate(account, direct);
    }

    @Override
    public void grant(Account account, Seat seat) {
        Direct direct = direct(account);
        direct.codes.add(seat.word());
        allocate(account, direct);
    }

    @Override
    public void restore(Holding before, Seat seat) {
        Direct then = Direct.parse(before.state());
        Direct now = direct(before.account(), then.external);
        if (before.holds()) {
            now.codes.add(seat.word());
        } else {
            now.codes.remove(seat.word());
        }
        allocate(before.account(), now);
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.of("Admin > Licenses > Users");
    }

    /** The vendor knows no versions: what is replaced is read right before. */
    private Direct direct(Account account) {
        return direct(account, false);
    }

    /** @param external what to take for the mark of somebody whom the service does not list any more */
    private Direct direct(Account account, boolean external) {
        return lease.userLicenses().explicitAllocations(List.of(PersonId.of(account.id()))).stream()
                .filter(row -> row.id().value().equalsIgnoreCase(account.id()))
                .findFirst()
                .map(Direct::of)
                .orElseGet(() -> new Direct(new TreeSet<>(), external));
    }

    private void allocate(Account account, Direct direct) {
        lease.userLicenses()
                .allocate(
                        List.of(PersonId.of(account.id())),
                        direct.codes.stream().map(BundleCode::of).collect(Collectors.toList()),
                        direct.external);
    }

    private static BundleCode code(Seat seat) {
        return BundleCode.of(seat.word());
    }

    /** What a person has directly: the whole set, since a PUT replaces it. */
    private static final class Direct {
        private static final String EXTERNAL = "external:";

        private final Set<String> codes;
        private final boolean external;

        private Direct(Set<String> codes, boolean external) {
            this.codes = codes;
            this.external = external;
        }

        static Direct of(ExplicitAllocation row) {
            return new Direct(
                    row.userBundleCodes().stream()
                            .map(BundleCode::value)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    row.useExternalLicense().orElse(false));
        }

        static Direct parse(String state) {
            boolean external = state.startsWith(EXTERNAL);
            String list = external ? state.substring(EXTERNAL.length()) : state;
            Set<String> codes = new TreeSet<>(List.of(list.split(",", -1)));
            codes.remove("");
            return new Direct(codes, external);
        }

        String state() {
            return (external ? EXTERNAL : "") + String.join(",", codes);
        }
    }
}
