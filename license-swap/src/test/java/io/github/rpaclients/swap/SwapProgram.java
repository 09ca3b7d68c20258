package io.github.rpaclients.swap;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.FilePoolLock;
import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.seats.AttendedRobotSeats;
import io.github.rpaclients.swap.seats.DeviceLicenseSeats;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Applies the plan of a pool in a system of another process, and says how that went. */
final class SwapProgram {
    private SwapProgram() {}

    /** The arguments of {@link #main}. */
    static String[] arguments(Vendor vendor, Company company, Path folder) {
        List<String> arguments = new ArrayList<>(List.of(vendor.name(), folder.toString()));
        arguments.addAll(company.signIn());
        return arguments.toArray(new String[0]);
    }

    public static void main(String[] arguments) {
        // whoever is held up on purpose must not take that for a lost answer
        System.setProperty("swap.patience", "60");
        Vendor vendor = Vendor.valueOf(arguments[0]);
        Path folder = Path.of(arguments[1]);
        SeatProvider seats =
                seats(vendor, URI.create(arguments[2]), List.of(arguments).subList(3, arguments.length));
        try (FileJournal journal = FileJournal.in(folder, TwoMoves.POOL)) {
            System.out.println(TwoMoves.swap(vendor, seats, journal, FilePoolLock.in(folder, TwoMoves.POOL))
                    .apply());
        } catch (PoolLockedException e) {
            System.out.println(e.getMessage());
        }
        // threads of connections would keep it alive for a while
        System.exit(0);
    }

    private static SeatProvider seats(Vendor vendor, URI url, List<String> signIn) {
        String name = signIn.get(2);
        Secret secret = Secret.of(signIn.get(3));
        if (vendor.isControlRoom()) {
            return DeviceLicenseSeats.of(Vendor.controlRoom(url, Dialect.V2, name, secret));
        }
        UiPathConnection connection =
                Vendor.connection(UiPathDeployment.hosted(url, signIn.get(0), signIn.get(1)), name, secret);
        if (vendor == Vendor.GROUP_MEMBERSHIPS) {
            return Vendor.groupMemberships(connection);
        }
        return vendor.isAttendedRobots() ? AttendedRobotSeats.over(connection) : UserLicenseSeats.over(connection);
    }
}
