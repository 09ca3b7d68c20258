package io.github.rpaclients.swap;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.swap.seats.DeviceLicenseSeats;
import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** An Automation Anywhere Control Room of either dialect. */
final class DeviceLicenseCompany extends Company {
    private static final String WORD = "DEVELOPMENT";
    private static final int PLENTY = 50;

    private final ControlRoomSimulator simulator;
    private final ControlRoomClient client;
    private final boolean tellsWhoIsAtWork;
    private final List<String> people = new ArrayList<>(List.of("svc-admin", "grace", "ada", "linus", "margaret"));

    DeviceLicenseCompany(ControlRoomSimulator simulator, ControlRoomClient client) {
        this.simulator = simulator;
        this.client = client;
        this.tellsWhoIsAtWork = client.dialect() == Dialect.V2;
        if (tellsWhoIsAtWork) {
            runs("linus", "COMPLETED");
        }
    }

    private void runs(String person, String status) {
        simulator
                .entities("activities")
                .add("{'automationName':'" + person + "','userName':'" + person + "','status':'" + status + "'}");
    }

    ControlRoomSimulator simulator() {
        return simulator;
    }

    @Override
    String giver() {
        return "grace";
    }

    @Override
    String taker() {
        return "ada";
    }

    @Override
    AutoCloseable system() {
        return simulator;
    }

    @Override
    SeatProvider seats() {
        return DeviceLicenseSeats.of(client);
    }

    /** Where nobody can know who is at work, seats are taken all the same. */
    @Override
    LicenseSwap swap() {
        return tellsWhoIsAtWork ? super.swap() : super.swap().takingUnknown();
    }

    @Override
    ReceivedRequests requests() {
        return simulator.requests();
    }

    @Override
    Faults faults() {
        return simulator.faults();
    }

    @Override
    List<String> signIn() {
        return List.of(simulator.url().toString(), "", "", simulator.adminUsername(), simulator.adminPassword());
    }

    @Override
    String dump() {
        return simulator.json();
    }

    @Override
    String record(String person) {
        return simulator.user(person).json();
    }

    @Override
    List<String> people() {
        return List.copyOf(people);
    }

    @Override
    boolean holds(String person) {
        return simulator.user(person).features().contains(WORD);
    }

    @Override
    void seats(int total) {
        simulator.licenses(WORD, total);
    }

    @Override
    void give(String person) {
        Set<String> words = new TreeSet<>(simulator.user(person).features());
        words.add(WORD);
        features(person, words);
    }

    @Override
    void take(String person) {
        Set<String> words = new TreeSet<>(simulator.user(person).features());
        words.remove(WORD);
        features(person, words);
    }

    void features(String person, Collection<String> words) {
        simulator.user(person).features(words.toArray(new String[0]));
    }

    @Override
    void delete(String person) {
        simulator.user(person).remove();
    }

    @Override
    Fault firstRead() {
        return faults().next("POST", "/list");
    }

    @Override
    boolean robotsAreRemoved() {
        return false;
    }

    @Override
    void hire(String person) {
        simulator.addPerson(person, "New", "Person");
        people.add(person);
    }

    /** Without the user who signs in, which leaves a trace. */
    @Override
    List<String> staff() {
        return people.subList(1, people.size());
    }

    @Override
    void furnish(String person, Random random) {
        List<String> words = new ArrayList<>(simulator.user(person).features());
        for (String word : List.of("RUNTIME", "ATTENDEDRUNTIME", "CITIZENDEVELOPER")) {
            simulator.licenses(word, PLENTY);
            if (!words.contains(word) && random.nextInt(3) == 0) {
                words.add(word);
            }
        }
        Collections.shuffle(words, random);
        features(person, words);
        if (random.nextBoolean()) {
            simulator.user(person).set("futureFlag", "{'a':[1,2.50,null]}");
        }
    }

    @Override
    void changeSomethingElse(String person) {
        simulator.licenses("RUNTIME", PLENTY);
        Set<String> words = new TreeSet<>(simulator.user(person).features());
        if (!words.remove("RUNTIME")) {
            words.add("RUNTIME");
        }
        features(person, words);
    }

    @Override
    boolean busy(String person, boolean isBusy) {
        if (tellsWhoIsAtWork && isBusy) {
            runs(person, "RUNNING");
        } else if (tellsWhoIsAtWork) {
            simulator.activity(person).completed();
        }
        return tellsWhoIsAtWork;
    }

    @Override
    String besidesTheSeat(String person) {
        return stateOf(person).replaceAll("\"" + WORD + "\",?", "").replace(",]", "]");
    }

    @Override
    public void close() {
        client.close();
        simulator.close();
    }
}
