package io.github.rpaclients.swap;

import io.github.rpaclients.swap.testing.Unslept;
import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequest;
import io.github.rpaclients.testkit.ReceivedRequests;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A simulated system, a provider that speaks to it, and a look behind its scenes. */
abstract class Company implements AutoCloseable {
    /** What a server writes into a record by itself, so that a record written and written back differs in it. */
    static final List<String> STAMPS =
            List.of("version", "updatedOn", "updatedBy", "LastModificationTime", "LastModifierUserId");

    /** A robot removed and given back is another one. */
    static final String ROBOT_ID = "RobotId";

    /** A robot given back is written anew, with its members in the order of the client. */
    private static final String ROBOT_GIVEN_BACK =
            "(\"RobotProvision\":\\{\"UserName\":(?:\"[^\"]*\"|null)),(\"RobotType\":\"[^\"]*\"),(\"ExecutionSettings\":\\{[^}]*})}";

    abstract SeatProvider seats();

    /** The simulated system itself. */
    abstract AutoCloseable system();

    abstract ReceivedRequests requests();

    abstract Faults faults();

    /** Where another process finds the system, and how it signs in: URL, organization, tenant, name, secret. */
    abstract List<String> signIn();

    /** Everything the system knows, as text. */
    abstract String dump();

    /** All the system knows of one person, as text. */
    abstract String record(String person);

    abstract List<String> people();

    /** The names of those who have the developer seat. */
    List<String> holders() {
        return people().stream().filter(this::holds).collect(Collectors.toList());
    }

    abstract boolean holds(String person);

    /** How many developer seats there are. */
    abstract void seats(int total);

    abstract void give(String person);

    abstract void take(String person);

    abstract void delete(String person);

    /** The first request of a plan. */
    abstract Fault firstRead();

    abstract boolean robotsAreRemoved();

    /** Somebody new, without a seat. */
    abstract void hire(String person);

    /** Those whose records only an administrator or a swap changes. */
    List<String> staff() {
        return people();
    }

    /** Gives somebody who may have the seat other licences and settings at random. */
    abstract void furnish(String person, Random random);

    /** An administrator gives somebody something else than the seat, or takes it away. */
    abstract void changeSomethingElse(String person);

    /** Lets somebody have the seat by a group, too; false if there are no groups here. */
    boolean giveThroughGroup(String person) {
        return false;
    }

    /** Lets somebody begin or stop to work; false if the system cannot tell who does. */
    boolean busy(String person, boolean isBusy) {
        return false;
    }

    /** All that is known of a person but what a swap may change. */
    abstract String besidesTheSeat(String person);

    String giver() {
        return "grace@acme.example";
    }

    String taker() {
        return "ada@acme.example";
    }

    MoveReport swap(Seat seat) {
        return swap(seat, giver(), taker());
    }

    MoveReport swap(Seat seat, String from, String to) {
        return swap().move(seat, Person.of(from), Person.of(to));
    }

    LicenseSwap swap() {
        return LicenseSwap.using(seats()).watching(Unslept.LATE_WRITES);
    }

    /** The n-th write from here on, from 1: the release, the grant, a restore. */
    Fault write(int number) {
        for (int earlier = 1; earlier < number; earlier++) {
            faults().next("PUT", "").after(() -> {});
        }
        return faults().next("PUT", "");
    }

    /** The requests that could have changed something. */
    List<ReceivedRequest> writes() {
        return requests().all().stream().filter(ReceivedRequest::isWrite).collect(Collectors.toList());
    }

    /** The dump without exactly the stamps. */
    String state() {
        return unstamped(dump());
    }

    /** The record without exactly the stamps. */
    String stateOf(String person) {
        return unstamped(record(person));
    }

    /** The records of everybody but these, byte for byte. */
    String others(String... except) {
        return people().stream()
                .filter(person -> !List.of(except).contains(person))
                .map(this::record)
                .collect(Collectors.joining("\n"));
    }

    final String unstamped(String json) {
        String names = String.join("|", STAMPS) + (robotsAreRemoved() ? "|" + ROBOT_ID : "");
        return json.replaceAll("\"(" + names + ")\":(\"[^\"]*\"|[^,}\\]]*)", "")
                .replaceAll(",(?=[,}])", "")
                .replace("{,", "{")
                .replaceAll(ROBOT_GIVEN_BACK, "$1,$3,$2}");
    }

    @Override
    public abstract void close();
}
