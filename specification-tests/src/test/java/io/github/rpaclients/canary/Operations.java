package io.github.rpaclients.canary;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.seats.AttendedRobotSeats;
import io.github.rpaclients.swap.seats.DeviceLicenseSeats;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** A call of each client, for which it has to sign in, and swaps, which make many. */
final class Operations {
    private Operations() {}

    static Map<String, Callable<?>> uipath(UiPathConnection connection) {
        Map<String, Callable<?>> byName = new LinkedHashMap<>();
        byName.put(
                "users",
                () -> OrchestratorClient.over(connection).users().list().toList());
        byName.put("seats", () -> LeaseClient.over(connection).userLicenses().seats());
        byName.put("groups", () -> IdentityClient.over(connection).groups().list());
        byName.put("user licences", () -> swap(UserLicenseSeats.over(connection), "RPADEVNU"));
        byName.put("attended robots", () -> swap(AttendedRobotSeats.over(connection), "Development"));
        return byName;
    }

    static Map<String, Callable<?>> controlRoom(ControlRoomClient client) {
        Map<String, Callable<?>> byName = new LinkedHashMap<>();
        byName.put("users", () -> client.users().list().toList());
        byName.put("device licences", () -> swap(DeviceLicenseSeats.of(client), "DEVELOPMENT"));
        return byName;
    }

    private static Object swap(SeatProvider seats, String seat) {
        return LicenseSwap.using(seats).move(Seat.of(seat), Person.of("grace"), Person.of("ada"));
    }
}
