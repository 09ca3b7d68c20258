package io.github.rpaclients.swap.seats;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseCount;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.query.ListFilter;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.aa.controlroom.users.UserFields;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Automation Anywhere: a seat is a device licence of a Control Room user, such as {@code DEVELOPMENT}. There is no call
 * that assigns one; it is an entry in the user's {@code licenseFeatures}, and a PUT of the user moves it.
 *
 * <p>Permissions View users, Edit users and Manage users' device licenses; for what the v2 dialect alone tells, View
 * licenses for the counts, and View everyone's in-progress activity and View and manage ALL devices for who is at work. Of
 * whom the Control Room does not tell it, nobody knows it ({@link Busy#NOT_KNOWN}); in the v1 dialect that is everybody.
 * Immutable, and safe for use by several threads.
 */
public final class DeviceLicenseSeats implements SeatProvider {
    private final ControlRoomClient controlRoom;
    private final BotRuns runs;
    private final Everybody everybody;

    private DeviceLicenseSeats(ControlRoomClient controlRoom, Everybody everybody) {
        this.controlRoom = controlRoom;
        this.runs = new BotRuns(controlRoom);
        this.everybody = everybody;
    }

    public static DeviceLicenseSeats of(ControlRoomClient controlRoom) {
        return new DeviceLicenseSeats(controlRoom, new Everybody(ReadProgress.none()));
    }

    @Override
    public DeviceLicenseSeats telling(ReadProgress progress) {
        return new DeviceLicenseSeats(controlRoom, new Everybody(progress));
    }

    @Override
    public String system() {
        return "Automation Anywhere device licences";
    }

    /** Where names differ by their case alone, the one that is written alike is meant. */
    @Override
    public Account find(Person person) {
        Lookup lookup = Lookup.toTheLetter(List.of(person));
        search(person, lookup);
        if (lookup.fits(person).isEmpty()) {
            byId(person).ifPresent(user -> lookup.numbered(account(user), person.name()));
        }
        Set<Account> fits = lookup.fits(person);
        if (fits.size() > 1) {
            throw new SwapRefusedException(person + " fits more than one user of the Control Room");
        }
        return fits.stream()
                .findFirst()
                .orElseThrow(() -> new SwapRefusedException("No user of the Control Room is called " + person
                        + "; name a user name as Administration > Users shows it"));
    }

    private void search(Person person, Lookup lookup) {
        for (String spelling : Spellings.of(person)) {
            ListFilter<User> filter;
            try {
                filter = UserFields.USERNAME.eq(spelling);
            } catch (IllegalArgumentException unsendable) {
                return; // nobody has such a name
            }
            controlRoom.users().list(query -> query.filter(filter)).forEach(user -> showName(lookup, user));
        }
    }

    @Override
    public Map<Person, Account> findAll(Collection<Person> people) {
        return everybody.find(
                Lookup.toTheLetter(people), controlRoom.users().list(), DeviceLicenseSeats::show, this::find);
    }

    private static void show(Lookup lookup, User user) {
        showName(lookup, user);
        lookup.numbered(account(user), user.id().value());
    }

    private static void showName(Lookup lookup, User user) {
        lookup.named(account(user), Optional.of(user.username()));
    }

    private static Account account(User user) {
        String id = user.id().value();
        return Account.of(id, user.username().isBlank() ? id : user.username());
    }

    private Optional<User> byId(Person person) {
        if (!person.name().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(controlRoom.users().get(UserId.of(person.name())));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public SeatCount count(Seat seat) {
        Optional<List<LicenseCount>> counts = counts();
        return counts.isPresent() ? count(seat, counts.get()) : SeatCount.unknown();
    }

    /** Empty in the v1 dialect, which does not count. */
    private Optional<List<LicenseCount>> counts() {
        try {
            return Optional.of(controlRoom.licenses().counts());
        } catch (IllegalStateException noCountsInTheV1Dialect) {
            return Optional.empty();
        }
    }

    private static SeatCount count(Seat seat, List<LicenseCount> counts) {
        LicenseCount count = counts.stream()
                .filter(row -> row.feature().sameAs(feature(seat)))
                .findFirst()
                .orElseThrow(() -> new SwapRefusedException("The Control Room has no licence " + seat + "; it has "
                        + words(counts.stream()
                                .filter(row -> row.purchased().orElse(0) > 0)
                                .map(LicenseCount::feature))));
        return count.purchased().isPresent() && count.available().isPresent()
                ? seats(count, count.purchased().getAsLong(), count.available().getAsLong())
                : SeatCount.unknown();
    }

    /** None in the v1 dialect, which does not count. */
    @Override
    public Map<String, SeatCount> licences() {
        Map<String, SeatCount> licences = new LinkedHashMap<>();
        for (LicenseCount count : counts().orElse(List.of())) {
            if (count.purchased().orElse(0) > 0) {
                licences.put(
                        count.feature().canonical().value(),
                        SeatCount.of(
                                count.purchased().getAsLong(), count.available().orElse(0)));
            }
        }
        return licences;
    }

    /** Control Rooms may share the licences, and only this one's users are listed. */
    private static SeatCount seats(LicenseCount count, long purchased, long available) {
        long here = count.usedByThisControlRoom().orElse(0);
        return SeatCount.of(purchased, available).throughGroups(Math.max(0, purchased - available - here));
    }

    @Override
    public List<Holder> holders(Seat seat) {
        List<Holder> holders = new ArrayList<>();
        everybody.read("the users of the Control Room", controlRoom.users().list(), user -> {
            if (has(user.licenseFeatures(), seat)) {
                holders.add(Holder.of(account(user)));
            }
        });
        return List.copyOf(holders);
    }

    private static boolean has(List<LicenseFeature> features, Seat seat) {
        return features.stream().anyMatch(feature -> feature.sameAs(feature(seat)));
    }

    @Override
    public Holding read(Account account, Seat seat) {
        List<LicenseFeature> features = controlRoom.users().get(id(account)).licenseFeatures();
        return Holding.of(
                account,
                has(features, seat),
                words(features.stream()),
                features.stream().map(LicenseFeature::value).collect(Collectors.joining(",")));
    }

    /** Whoever has a bot under way: as themselves, on their default device, or begun by them. */
    @Override
    public Busy busy(Account account) {
        return runs.busy(account);
    }

    @Override
    public Optional<String> whyNotKnown(Account account) {
        return runs.whyNotKnown(account);
    }

    @Override
    public void release(Account account, Seat seat) {
        controlRoom.users().removeLicense(id(account), feature(seat));
    }

    @Override
    public void grant(Account account, Seat seat) {
        controlRoom.users().addLicense(id(account), feature(seat));
    }

    @Override
    public void restore(Holding before, Seat seat) {
        if (before.holds()) {
            grant(before.account(), seat);
        } else {
            release(before.account(), seat);
        }
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.of("Administration > Users > the user > Allocate a device license");
    }

    private static String words(Stream<LicenseFeature> features) {
        return Texts.list(features.map(feature -> feature.canonical().value()));
    }

    private static UserId id(Account account) {
        return UserId.of(account.id());
    }

    private static LicenseFeature feature(Seat seat) {
        return LicenseFeature.of(seat.word());
    }
}
