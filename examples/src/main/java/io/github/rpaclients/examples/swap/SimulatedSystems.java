package io.github.rpaclients.examples.swap;

import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.files.SwapFiles;
import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A company without a vendor: three simulators, and the settings that lead to them instead of to a real account. */
final class SimulatedSystems implements AutoCloseable {
    /** A simulator is done with what it has answered, whatever the status. */
    private static final LateWrites NOT_LATE = LateWrites.within(Duration.ZERO);

    /** What goes wrong on purpose when the seat is granted. */
    enum Trouble {
        NO_SEAT("no-seat", 409),
        UNKNOWN_USER("unknown-user", 404),
        FORBIDDEN("forbidden", 403),
        SERVER_ERROR("server-error", 500);

        private final String word;
        private final int status;

        Trouble(String word, int status) {
            this.word = word;
            this.status = status;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Automation Developer, which is still sold. */
    private static final String LICENCE = "RPADEVPRONU";

    private final UiPathSimulator managed = UiPathSimulator.start();
    private final UiPathSimulator unmanaged = UiPathSimulator.startWithoutUserLicensing();
    private final ControlRoomSimulator controlRoom = ControlRoomSimulator.start();

    SimulatedSystems() {
        managed.lease().seats(LICENCE, 1).user("grace").allocate(LICENCE, "ATTUNU");
        // whoever sees no bot at all cannot tell that nobody runs one
        controlRoom.entities("activities").add("{'userName':'linus','status':'COMPLETED'}");
    }

    /** One in each system. */
    List<Swap> swaps() {
        return List.of(
                uiPath(managed, "uipath-user-licenses", "MANAGED_SECRET", LICENCE),
                uiPath(unmanaged, "uipath-attended-robots", "UNMANAGED_SECRET", "Development"),
                swap(
                        "DEVELOPMENT",
                        "",
                        "system = controlroom-device-licenses",
                        "url = " + controlRoom.url(),
                        "username = " + controlRoom.adminUsername(),
                        "api-key = env:CONTROL_ROOM_KEY"));
    }

    private static Swap uiPath(UiPathSimulator simulator, String system, String secret, String seat) {
        return swap(
                seat,
                "@acme.example",
                "system = " + system,
                "url = " + simulator.url(),
                "organization = " + simulator.organization(),
                "tenant = " + simulator.tenant(),
                "client-id = " + simulator.clientId(),
                "client-secret = env:" + secret);
    }

    /** @param at what the names of people end with */
    private static Swap swap(String seat, String at, String... account) {
        try {
            Path file = Files.createTempFile("simulated", ".ini");
            try {
                Files.writeString(file, "[account]\n" + String.join("\n", account));
                return new Swap(
                        SwapFiles.account(file),
                        Seat.of(seat),
                        Person.of("grace" + at),
                        Person.of("ada" + at),
                        NOT_LATE);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The settings of the simulated system cannot be written (" + e + ")", e);
        }
    }

    /** The variables that the settings refer to. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(Map.of(
                        "MANAGED_SECRET", managed.clientSecret(),
                        "UNMANAGED_SECRET", unmanaged.clientSecret(),
                        "CONTROL_ROOM_KEY", controlRoom.adminApiKey())
                .get(name));
    }

    /** Arms trouble for the second write to each system, which is the grant. */
    void trouble(Trouble trouble) {
        atTheSecondWrite(managed.faults(), "/user-license", trouble.status);
        atTheSecondWrite(unmanaged.faults(), "/odata/Users(", trouble.status);
        atTheSecondWrite(controlRoom.faults(), "/usermanagement/users/", trouble.status);
    }

    private static void atTheSecondWrite(Faults faults, String path, int status) {
        faults.next("PUT", path).after(() -> faults.next("PUT", path).refuse(status));
    }

    @Override
    public void close() {
        managed.close();
        unmanaged.close();
        controlRoom.close();
    }
}
