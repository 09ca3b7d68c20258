package io.github.rpaclients.swap;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.seats.AttendedRobotSeats;
import io.github.rpaclients.swap.seats.GroupMembershipSeats;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.LeaseClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The systems whose seats move, each with Grace, who has the only developer seat, and Ada, who is to get it. */
public enum Vendor {
    USER_LICENSES("RPADEVNU"),
    GROUP_MEMBERSHIPS("RPADEVNU"),
    ATTENDED_ROBOTS("Development"),
    ATTENDED_ROBOTS_REMOVED("Development"),
    DEVICE_LICENSES("DEVELOPMENT"),
    DEVICE_LICENSES_V1("DEVELOPMENT");

    static final String WRONG_SECRET = "n0t-the-secret";

    private static final HttpOptions HTTP = HttpOptions.builder()
            .readTimeout(Duration.ofSeconds(Integer.getInteger("swap.patience", 2)))
            .sleeper(pause -> {})
            // a life of months passes in a second
            .rateLimits(false)
            .build();

    private final String word;

    Vendor(String word) {
        this.word = word;
    }

    Seat seat() {
        return Seat.of(word);
    }

    /** Whether the system tells how many seats there are. */
    boolean countsSeats() {
        return this != DEVICE_LICENSES_V1;
    }

    /** Whether the system tells who is at work. */
    boolean tellsWhoIsAtWork() {
        return this != DEVICE_LICENSES_V1;
    }

    boolean isControlRoom() {
        return this == DEVICE_LICENSES || this == DEVICE_LICENSES_V1;
    }

    /** Whether no list has those who have the seat from elsewhere. */
    boolean hidesOtherSources() {
        return this == USER_LICENSES || this == GROUP_MEMBERSHIPS;
    }

    boolean isAttendedRobots() {
        return this == ATTENDED_ROBOTS || this == ATTENDED_ROBOTS_REMOVED;
    }

    /**
     * Statuses with which a system may answer what it does not handle. After a Control Room's 401 the client signs in
     * again, and if that fails it waits, lest the user be locked.
     */
    List<Integer> refusals() {
        return isControlRoom()
                ? List.of(400, 403, 404, 409, 429, 500, 502, 503, 504)
                : List.of(400, 401, 403, 404, 409, 429, 500, 502, 503, 504);
    }

    /** Started, signed in, and with no requests so far. */
    Company start() {
        Company company = settled(false);
        company.seats().find(Person.of(company.giver()));
        company.requests().clear();
        return company;
    }

    /** Started with a client whose secret is wrong; not signed in. */
    Company startWithWrongSecret() {
        return settled(true);
    }

    private Company settled(boolean wrongSecret) {
        switch (this) {
            case USER_LICENSES:
                return userLicenses(UiPathSimulator.start(), wrongSecret);
            case GROUP_MEMBERSHIPS:
                return groupMemberships(GroupMembershipCompany.settle(UiPathSimulator.start()), wrongSecret);
            case ATTENDED_ROBOTS:
            case ATTENDED_ROBOTS_REMOVED:
                return attendedRobots(UiPathSimulator.startWithoutUserLicensing(), wrongSecret);
            case DEVICE_LICENSES:
                return deviceLicenses(ControlRoomSimulator.start(), Dialect.V2, wrongSecret);
            default:
                return deviceLicenses(ControlRoomSimulator.startV1(), Dialect.V1, wrongSecret);
        }
    }

    static UserLicenseCompany userLicenses(UiPathSimulator uipath, boolean wrongSecret) {
        UiPathConnection connection = connection(uipath, wrongSecret);
        LeaseClient lease = LeaseClient.over(connection);
        return new UserLicenseCompany(uipath, connection, lease, UserLicenseSeats.over(connection));
    }

    private static GroupMembershipCompany groupMemberships(UiPathSimulator uipath, boolean wrongSecret) {
        UiPathConnection connection = connection(uipath, wrongSecret);
        return new GroupMembershipCompany(uipath, connection, groupMemberships(connection));
    }

    /** Nobody sleeps, and patience is measured by looks. */
    static SeatProvider groupMemberships(UiPathConnection connection) {
        return GroupMembershipSeats.over(connection, GroupMembershipCompany.OWNERS)
                .waitingAtMost(Duration.ofSeconds(15))
                .sleepingBy(pause -> {});
    }

    AttendedRobotCompany attendedRobots(UiPathSimulator uipath, boolean wrongSecret) {
        UiPathConnection connection = connection(uipath, wrongSecret);
        AttendedRobotSeats seats = AttendedRobotSeats.over(connection);
        boolean removed = this == ATTENDED_ROBOTS_REMOVED;
        return new AttendedRobotCompany(
                uipath,
                connection,
                removed ? seats.releasing(AttendedRobotSeats.Release.REMOVE_ROBOT) : seats,
                removed);
    }

    private static DeviceLicenseCompany deviceLicenses(
            ControlRoomSimulator simulator, Dialect dialect, boolean wrongSecret) {
        Secret password = Secret.of(wrongSecret ? WRONG_SECRET : simulator.adminPassword());
        return new DeviceLicenseCompany(
                simulator, controlRoom(simulator.url(), dialect, simulator.adminUsername(), password));
    }

    static ControlRoomClient controlRoom(URI url, Dialect dialect, String user, Secret password) {
        return ControlRoomClient.builder()
                .url(url)
                .dialect(dialect)
                .credentials(ControlRoomCredentials.password(user, password))
                .allowPlainHttp()
                .http(HTTP)
                .build();
    }

    private static UiPathConnection connection(UiPathSimulator uipath, boolean wrongSecret) {
        return connection(
                UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()),
                uipath.clientId(),
                Secret.of(wrongSecret ? WRONG_SECRET : uipath.clientSecret()));
    }

    static UiPathConnection connection(UiPathDeployment deployment, String id, Secret secret) {
        return UiPathConnection.builder()
                .deployment(deployment)
                .credentials(ClientCredentials.of(
                        id, secret, "PM.License", "PM.User.Read", "PM.Group", "OR.Users", "OR.Settings.Read"))
                .http(HTTP)
                .build();
    }
}
