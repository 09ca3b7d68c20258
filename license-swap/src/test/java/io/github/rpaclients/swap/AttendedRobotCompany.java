package io.github.rpaclients.swap;

import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.UiPathConnection;
import java.util.List;

/** UiPath without user licence management, where the type of the attended robot is the seat. */
final class AttendedRobotCompany extends Company {
    private static final String SEAT = "\"RobotType\":\"Development\"";
    private static final String ENTITLED = "\"MayHaveRobotSession\":true";

    private final UiPathSimulator uipath;
    private final UiPathConnection connection;
    private final SeatProvider seats;
    private final boolean robotsAreRemoved;

    AttendedRobotCompany(
            UiPathSimulator uipath, UiPathConnection connection, SeatProvider seats, boolean robotsAreRemoved) {
        this.uipath = uipath;
        this.connection = connection;
        this.seats = seats;
        this.robotsAreRemoved = robotsAreRemoved;
    }

    UiPathSimulator uipath() {
        return uipath;
    }

    @Override
    SeatProvider seats() {
        return seats;
    }

    @Override
    ReceivedRequests requests() {
        return uipath.requests();
    }

    @Override
    Faults faults() {
        return uipath.faults();
    }

    @Override
    List<String> signIn() {
        return List.of(
                uipath.url().toString(),
                uipath.organization(),
                uipath.tenant(),
                uipath.clientId(),
                uipath.clientSecret());
    }

    @Override
    String dump() {
        return uipath.orchestrator().json();
    }

    @Override
    String record(String person) {
        return uipath.orchestrator().user(person).json();
    }

    @Override
    List<String> people() {
        return List.of("grace@acme.example", "ada@acme.example", "linus@acme.example", "margaret@acme.example");
    }

    @Override
    boolean holds(String person) {
        return record(person).contains(SEAT) && record(person).contains(ENTITLED);
    }

    @Override
    void seats(int total) {
        uipath.orchestrator().licensesAllowed("Development", total);
    }

    @Override
    void give(String person) {
        uipath.orchestrator().user(person).robotType("Development");
    }

    @Override
    void take(String person) {
        uipath.orchestrator().user(person).removeRobot();
    }

    @Override
    void delete(String person) {
        uipath.orchestrator().user(person).remove();
    }

    @Override
    Fault firstRead() {
        return faults().next("GET", "GetLicense");
    }

    @Override
    boolean robotsAreRemoved() {
        return robotsAreRemoved;
    }

    @Override
    public void close() {
        connection.close();
        uipath.close();
    }
}
