package io.github.rpaclients.swap;

import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.lease.LeaseClient;
import java.util.List;
import java.util.TreeSet;

/** UiPath with user licence management. */
final class UserLicenseCompany extends Company {
    private static final String WORD = "RPADEVNU";

    private final UiPathSimulator uipath;
    private final UiPathConnection connection;
    private final LeaseClient lease;
    private final SeatProvider seats;

    UserLicenseCompany(UiPathSimulator uipath, UiPathConnection connection, LeaseClient lease, SeatProvider seats) {
        this.uipath = uipath;
        this.connection = connection;
        this.lease = lease;
        this.seats = seats;
    }

    UiPathSimulator uipath() {
        return uipath;
    }

    LeaseClient lease() {
        return lease;
    }

    String idOf(String person) {
        return uipath.identity().user(person).id();
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
        return uipath.lease().json()
                + uipath.identity().json()
                + uipath.orchestrator().json();
    }

    @Override
    String record(String person) {
        return uipath.lease().user(person).json();
    }

    @Override
    List<String> people() {
        return List.of("grace@acme.example", "ada@acme.example", "linus@acme.example", "margaret@acme.example");
    }

    @Override
    boolean holds(String person) {
        return uipath.lease().user(person).bundles().contains(WORD)
                || uipath.lease().user(person).inheritedBundles().contains(WORD);
    }

    @Override
    void seats(int total) {
        uipath.lease().seats(WORD, total);
    }

    @Override
    void give(String person) {
        TreeSet<String> words = new TreeSet<>(uipath.lease().user(person).bundles());
        words.add(WORD);
        uipath.lease().user(person).allocate(words.toArray(new String[0]));
    }

    @Override
    void take(String person) {
        TreeSet<String> words = new TreeSet<>(uipath.lease().user(person).bundles());
        words.remove(WORD);
        uipath.lease().user(person).allocate(words.toArray(new String[0]));
    }

    @Override
    void delete(String person) {
        uipath.identity().user(idOf(person)).remove();
    }

    @Override
    Fault firstRead() {
        return faults().next("GET", "/user-license");
    }

    @Override
    boolean robotsAreRemoved() {
        return false;
    }

    @Override
    public void close() {
        connection.close();
        uipath.close();
    }
}
