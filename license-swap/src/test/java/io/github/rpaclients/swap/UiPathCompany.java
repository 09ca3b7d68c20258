package io.github.rpaclients.swap;

import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.UiPathConnection;
import java.util.ArrayList;
import java.util.List;

/** An organization in UiPath, whatever a seat is there. */
abstract class UiPathCompany extends Company {
    private final UiPathSimulator uipath;
    private final UiPathConnection connection;
    private final SeatProvider seats;
    private final List<String> people = new ArrayList<>(
            List.of("grace@acme.example", "ada@acme.example", "linus@acme.example", "margaret@acme.example"));

    UiPathCompany(UiPathSimulator uipath, UiPathConnection connection, SeatProvider seats) {
        this.uipath = uipath;
        this.connection = connection;
        this.seats = seats;
    }

    final UiPathSimulator uipath() {
        return uipath;
    }

    @Override
    AutoCloseable system() {
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
    List<String> people() {
        return List.copyOf(people);
    }

    @Override
    boolean robotsAreRemoved() {
        return false;
    }

    @Override
    void hire(String person) {
        uipath.addPerson(person, "New", "Person");
        people.add(person);
    }

    @Override
    boolean busy(String person, boolean isBusy) {
        uipath.orchestrator().user(person).busy(isBusy);
        return true;
    }

    @Override
    public void close() {
        connection.close();
        uipath.close();
    }
}
