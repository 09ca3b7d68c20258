package io.github.rpaclients.swap.seats;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.licenses.LicenseCount;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.aa.controlroom.users.UserId;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Automation Anywhere: a seat is a device licence of a Control Room user, such as {@code DEVELOPMENT}. There is no call
 * that assigns one; it is an entry in the user's {@code licenseFeatures}, and a PUT of the user moves it.
 *
 * <p>Permissions View users, Edit users, Manage users' device licenses and, for the counts of the v2 dialect, View
 * licenses. The Control Room offers no way to ask here whether a person is at work. Immutable, and safe for use by several
 * threads.
 */
public final class DeviceLicenseSeats implements SeatProvider {
    private final ControlRoomClient controlRoom;

    private DeviceLicenseSeats(ControlRoomClient controlRoom) {
        this.controlRoom = controlRoom;
    }

    public static DeviceLicenseSeats of(ControlRoomClient controlRoom) {
        return new DeviceLicenseSeats(controlRoom);
    }

    @Override
    public String system() {
        return "Automation Anywhere device licences";
    }

    @Override
    public Account find(Person person) {
        Optional<User> found;
        try {
            found = controlRoom.users().find(person.name());
        } catch (IllegalStateException e) {
            throw new SwapRefusedException(person + " fits more than one user of the Control Room");
        }
        User user = found.or(() -> byId(person))
                .orElseThrow(() -> new SwapRefusedException("No user of the Control Room is called " + person
                        + "; name a user name as Administration > Users shows it"));
        return Account.of(user.id().value(), user.username());
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
        List<LicenseCount> counts;
        try {
            counts = controlRoom.licenses().counts();
        } catch (IllegalStateException noCountsInTheV1Dialect) {
            return SeatCount.unknown();
        }
        LicenseCount count = counts.stream()
                .filter(row -> row.feature().sameAs(feature(seat)))
                .findFirst()
                .orElseThrow(() -> new SwapRefusedException("The Control Room has no licence " + seat + "; it has "
                        + words(counts.stream()
                                .filter(row -> row.purchased().orElse(0) > 0)
                                .map(LicenseCount::feature))));
        return count.purchased().isPresent()
                ? SeatCount.of(count.purchased().getAsLong(), count.available().orElse(0))
                : SeatCount.unknown();
    }

    @Override
    public List<Holder> holders(Seat seat) {
        return controlRoom.users().list().stream()
                .filter(user -> has(user.licenseFeatures(), seat))
                .map(user -> Holder.of(Account.of(user.id().value(), user.username())))
                .collect(Collectors.toList());
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

    @Override
    public Busy busy(Account account) {
        return Busy.NOT_ASKED;
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
