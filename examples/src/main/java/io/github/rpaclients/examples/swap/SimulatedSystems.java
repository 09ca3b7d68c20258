package io.github.rpaclients.examples.swap;

import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.List;

/** A company without a vendor: three simulators, and the settings that lead to them instead of to a real account. */
final class SimulatedSystems implements AutoCloseable {
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
    }

    /** The same kind of settings that a file would hold. */
    List<Settings> settings() {
        return List.of(
                uiPath(managed, SwapSystem.UIPATH_USER_LICENSES, LICENCE),
                uiPath(unmanaged, SwapSystem.UIPATH_ATTENDED_ROBOTS, "Development"),
                settings(
                        SwapSystem.CONTROLROOM_DEVICE_LICENSES,
                        "seat = DEVELOPMENT",
                        "from = grace",
                        "to = ada",
                        "url = " + controlRoom.url(),
                        "username = " + controlRoom.adminUsername(),
                        "api-key = " + controlRoom.adminApiKey()));
    }

    private static Settings uiPath(UiPathSimulator simulator, SwapSystem system, String seat) {
        return settings(
                system,
                "seat = " + seat,
                "from = grace@acme.example",
                "to = ada@acme.example",
                "url = " + simulator.url(),
                "organization = " + simulator.organization(),
                "tenant = " + simulator.tenant(),
                "client-id = " + simulator.clientId(),
                "client-secret = " + simulator.clientSecret());
    }

    private static Settings settings(SwapSystem system, String... lines) {
        List<String> all = new java.util.ArrayList<>(List.of("system = " + system));
        all.addAll(List.of(lines));
        return Settings.parse("simulated " + system, all, name -> null);
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
