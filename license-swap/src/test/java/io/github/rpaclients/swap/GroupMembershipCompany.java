package io.github.rpaclients.swap;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.UiPathConnection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** UiPath where a rule gives the seat to the members of a group, and the licence follows some looks later. */
final class GroupMembershipCompany extends UiPathCompany {
    static final String OWNERS = "Seat owners";

    /** How many requests for licences show them as they were. */
    static final int LATE = 5;

    private static final String WORD = "RPADEVNU";
    private static final String OWNERS_ID = "cccccccc-0003-4000-8000-00000000000a";
    private static final String OTHERS = "Other owners";
    private static final String OTHERS_ID = "cccccccc-0004-4000-8000-00000000000a";
    private static final int PLENTY = 50;

    GroupMembershipCompany(UiPathSimulator uipath, UiPathConnection connection, SeatProvider seats) {
        super(uipath, connection, seats);
    }

    /** Grace has the only seat through the group, as nobody has directly. */
    static UiPathSimulator settle(UiPathSimulator uipath) {
        uipath.lease().user("grace").allocate("ATTUNU");
        uipath.identity().addGroup(OWNERS_ID, OWNERS).group(OWNERS).add("grace");
        uipath.lease().group(OWNERS).rule(WORD);
        uipath.lease().seatsFollowMembersAfter(LATE).hearOfMembers();
        return uipath;
    }

    @Override
    String dump() {
        return others() + uipath().orchestrator().json();
    }

    /** With the groups in the order of their names, since who goes and comes back comes last. */
    @Override
    String record(String person) {
        JsonObject record =
                JsonParser.parseString(uipath().lease().user(person).json()).getAsJsonObject();
        JsonArray groups = new JsonArray();
        new TreeSet<>(List.of(OWNERS, OTHERS))
                .stream().filter(group -> isIn(group, person)).forEach(groups::add);
        record.add("groups", groups);
        return record.toString();
    }

    private boolean isIn(String group, String person) {
        return uipath().identity().json().contains(group)
                && uipath().identity().group(group).members().contains(person);
    }

    @Override
    boolean holds(String person) {
        return uipath().lease().user(person).bundles().contains(WORD)
                || uipath().lease().user(person).inheritedBundles().contains(WORD);
    }

    @Override
    void seats(int total) {
        uipath().lease().seats(WORD, total);
    }

    @Override
    void give(String person) {
        uipath().identity().group(OWNERS).add(person);
        uipath().lease().hearOfMembers();
    }

    @Override
    void take(String person) {
        uipath().identity().group(OWNERS).drop(person);
        uipath().lease().hearOfMembers();
    }

    @Override
    void delete(String person) {
        uipath().identity().user(person).remove();
    }

    @Override
    Fault firstRead() {
        return faults().next("GET", "/api/Group");
    }

    @Override
    void furnish(String person, Random random) {
        uipath().lease().seats("ATTUNU", PLENTY).seats("CTZDEVNU", PLENTY);
        uipath().lease()
                .user(person)
                .allocate(List.of("ATTUNU", "CTZDEVNU").stream()
                        .filter(word -> random.nextBoolean())
                        .toArray(String[]::new));
    }

    @Override
    void changeSomethingElse(String person) {
        uipath().lease().seats("TESTER", PLENTY);
        TreeSet<String> words = new TreeSet<>(uipath().lease().user(person).bundles());
        if (!words.remove("TESTER")) {
            words.add("TESTER");
        }
        uipath().lease().user(person).allocate(words.toArray(new String[0]));
    }

    @Override
    boolean giveThroughGroup(String person) {
        if (!uipath().identity().json().contains(OTHERS)) {
            uipath().identity().addGroup(OTHERS_ID, OTHERS);
            uipath().lease().group(OTHERS).rule(WORD);
        }
        uipath().identity().group(OTHERS).add(person);
        uipath().lease().hearOfMembers();
        return true;
    }

    @Override
    String besidesTheSeat(String person) {
        return record(person)
                        .replaceAll("\"(" + WORD + "|" + OWNERS + ")\",?", "")
                        .replace(",]", "]")
                + uipath().identity().user(person).json()
                + uipath().orchestrator().user(person).json();
    }

    @Override
    String state() {
        return people().stream().map(this::stateOf).collect(Collectors.joining("\n"))
                + unstamped(uipath().orchestrator().json());
    }
}
