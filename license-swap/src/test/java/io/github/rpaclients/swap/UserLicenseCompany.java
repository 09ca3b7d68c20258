package io.github.rpaclients.swap;

import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** UiPath with user licence management. */
final class UserLicenseCompany extends UiPathCompany {
    private static final String WORD = "RPADEVNU";
    private static final String GROUP = "Seat owners";
    private static final String GROUP_ID = "cccccccc-0003-4000-8000-00000000000a";
    private static final int PLENTY = 50;

    private final LeaseClient lease;

    UserLicenseCompany(UiPathSimulator uipath, UiPathConnection connection, LeaseClient lease, SeatProvider seats) {
        super(uipath, connection, seats);
        this.lease = lease;
    }

    LeaseClient lease() {
        return lease;
    }

    String idOf(String person) {
        return uipath().identity().user(person).id();
    }

    @Override
    String dump() {
        return uipath().lease().json()
                + uipath().identity().json()
                + uipath().orchestrator().json();
    }

    @Override
    String record(String person) {
        return uipath().lease().user(person).json();
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
        TreeSet<String> words = new TreeSet<>(uipath().lease().user(person).bundles());
        words.add(WORD);
        uipath().lease().user(person).allocate(words.toArray(new String[0]));
    }

    @Override
    void take(String person) {
        TreeSet<String> words = new TreeSet<>(uipath().lease().user(person).bundles());
        words.remove(WORD);
        uipath().lease().user(person).allocate(words.toArray(new String[0]));
    }

    @Override
    void delete(String person) {
        uipath().identity().user(idOf(person)).remove();
    }

    @Override
    Fault firstRead() {
        return faults().next("GET", "/user-license");
    }

    @Override
    void furnish(String person, Random random) {
        uipath().lease().seats("ATTUNU", PLENTY).seats("CTZDEVNU", PLENTY);
        TreeSet<String> words = new TreeSet<>(uipath().lease().user(person).bundles());
        Stream.of("ATTUNU", "CTZDEVNU").filter(word -> random.nextBoolean()).forEach(words::add);
        lease.userLicenses()
                .allocate(
                        List.of(PersonId.of(idOf(person))),
                        words.stream().map(BundleCode::of).collect(Collectors.toList()),
                        random.nextInt(4) == 0);
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
        if (!uipath().identity().json().contains(GROUP)) {
            uipath().identity().addGroup(GROUP_ID, GROUP);
            uipath().lease().group(GROUP).rule(WORD);
        }
        uipath().identity().group(GROUP).add(person);
        uipath().lease().user(person).inherit(GROUP, WORD);
        return true;
    }

    @Override
    String besidesTheSeat(String person) {
        return record(person).replaceAll("\"" + WORD + "\",?", "").replace(",]", "]")
                + uipath().identity().user(person).json()
                + uipath().orchestrator().user(person).json();
    }
}
