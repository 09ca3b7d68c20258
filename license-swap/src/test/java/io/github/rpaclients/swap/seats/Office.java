package io.github.rpaclients.swap.seats;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A simulated organization of UiPath, and who speaks to it without ever waiting for a turn. */
final class Office implements AutoCloseable {
    final UiPathSimulator uipath;
    final UiPathConnection connection;
    final OrchestratorClient tenant;
    final LeaseClient lease;

    private Office(UiPathSimulator uipath) {
        this.uipath = uipath;
        this.connection = UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(ClientCredentials.of(
                        uipath.clientId(),
                        Secret.of(uipath.clientSecret()),
                        "PM.License",
                        "PM.User.Read",
                        "PM.Group",
                        "OR.Users",
                        "OR.Settings.Read"))
                .http(HttpOptions.builder().sleeper(pause -> {}).build())
                .build();
        this.tenant = OrchestratorClient.over(connection);
        this.lease = LeaseClient.over(connection);
    }

    /** Where the organization manages user licences. */
    static Office open() {
        return new Office(UiPathSimulator.start());
    }

    /** Where Orchestrator decides about attended robots. */
    static Office withoutUserLicensing() {
        return new Office(UiPathSimulator.startWithoutUserLicensing());
    }

    UserLicenseSeats userLicenses() {
        return UserLicenseSeats.over(connection);
    }

    AttendedRobotSeats attendedRobots() {
        return AttendedRobotSeats.over(connection);
    }

    /** A GUID that nobody else of the simulator has. */
    static String id(int number) {
        return String.format("eeeeeeee-0000-4000-8000-%012d", number);
    }

    /** Adds somebody to the directory only. */
    void hire(int number, String userName, String email) {
        uipath.identity().addUser(id(number), userName, email, "First", "Last");
    }

    /** Adds many to the directory only, the first of whom is number 1000. */
    List<Person> hireMany(int number) {
        return IntStream.range(1000, 1000 + number)
                .mapToObj(i -> {
                    hire(i, "user" + i, "user" + i + "@acme.example");
                    return Person.of("user" + i);
                })
                .collect(Collectors.toList());
    }

    int requests(String part) {
        return uipath.requests().matching("", part).size();
    }

    @Override
    public void close() {
        connection.close();
        uipath.close();
    }
}
