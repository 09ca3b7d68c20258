package io.github.rpaclients.swap.cli;

import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.nio.file.Path;

/** An office where a seat is a device licence of an Automation Anywhere Control Room. */
final class DeviceLicenseOffice extends Office {
    static final String TAKES_UNKNOWN = "at-work-unknown = take\n";

    private static final String SECRET = "CONTROL_ROOM_SECRET";

    final ControlRoomSimulator controlRoom;

    private final String secret;

    private DeviceLicenseOffice(
            Path folder,
            OfficeClock clock,
            ControlRoomSimulator controlRoom,
            String furtherLines,
            String secretKey,
            String secret) {
        super(
                folder,
                clock,
                "system = controlroom-device-licenses\n"
                        + furtherLines
                        + "url = env:URL\n"
                        + "username = " + controlRoom.adminUsername() + "\n"
                        + secretKey + " = env:" + SECRET + "\n",
                "DEVELOPMENT",
                "");
        this.controlRoom = controlRoom;
        this.secret = secret;
        shell.variable("URL", controlRoom.url().toString()).variable(SECRET, secret);
    }

    static DeviceLicenseOffice withPassword(Path folder) {
        OfficeClock clock = new OfficeClock();
        return withPassword(folder, clock, current(clock), "");
    }

    /** A current release, on which a bot has run. */
    private static ControlRoomSimulator current(OfficeClock clock) {
        ControlRoomSimulator controlRoom =
                ControlRoomSimulator.builder().clock(clock).start();
        controlRoom.entities("activities").add("{'userName':'linus','status':'COMPLETED'}");
        return controlRoom;
    }

    static DeviceLicenseOffice withApiKey(Path folder) {
        OfficeClock clock = new OfficeClock();
        ControlRoomSimulator controlRoom = current(clock);
        return new DeviceLicenseOffice(folder, clock, controlRoom, "", "api-key", controlRoom.adminApiKey());
    }

    /** A release before v.33, where seats are taken though nobody can know who is at work. */
    static DeviceLicenseOffice ofDialectV1(Path folder) {
        OfficeClock clock = new OfficeClock();
        DeviceLicenseOffice office = withPassword(
                folder, clock, ControlRoomSimulator.builder().clock(clock).v1().start(), "dialect = v1\n");
        office.edit("seats = 1\n", "seats = 1\n" + TAKES_UNKNOWN);
        return office;
    }

    private static DeviceLicenseOffice withPassword(
            Path folder, OfficeClock clock, ControlRoomSimulator controlRoom, String furtherLines) {
        return new DeviceLicenseOffice(
                folder, clock, controlRoom, furtherLines, "password", controlRoom.adminPassword());
    }

    @Override
    boolean holds(String name) {
        return controlRoom.user(name).features().contains(licence);
    }

    @Override
    ReceivedRequests requests() {
        return controlRoom.requests();
    }

    @Override
    void beginsToWork(String name) {
        controlRoom.entities("activities").add("{'userName':'" + name + "','status':'RUNNING'}");
    }

    @Override
    void allowOnlyWhatTheGuideNames() {
        controlRoom.user(controlRoom.adminUsername()).roles("AAE_Basic", "Seat keepers");
    }

    /** How often somebody has tried to sign in with a wrong secret; the third time disables the user. */
    int failedLogins() {
        return controlRoom.user(controlRoom.adminUsername()).failedLogins();
    }

    @Override
    String secretVariable() {
        return SECRET;
    }

    @Override
    String secret() {
        return secret;
    }

    @Override
    public void close() {
        controlRoom.close();
    }
}
