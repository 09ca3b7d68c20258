package io.github.rpaclients.swap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A simulated company with people, seats and other licences at random, and what is known of it without asking it. */
final class RandomCompany {
    final Vendor vendor;
    final Company company;
    final int seats;

    /** Those who have the seat from a group, and of these those who have it directly, too. */
    final Set<String> throughGroup = new TreeSet<>();

    final Set<String> alsoDirectly = new TreeSet<>();

    /** Those of whom the system can tell that they are at work. */
    final Set<String> busy = new TreeSet<>();

    private final Map<String, String> ids = new HashMap<>();
    private final Random random;

    RandomCompany(Vendor vendor, Company company, Random random) {
        this.vendor = vendor;
        this.company = company;
        this.random = random;
        seats = 1 + random.nextInt(6);
        company.take(company.giver());
        company.seats(seats);
        for (int i = random.nextInt(7); i > 0; i--) {
            company.hire("p" + i + domain());
        }
        handOutSeats();
        company.staff().forEach(person -> company.furnish(person, random));
        company.staff()
                .forEach(person ->
                        ids.put(person, company.seats().find(Person.of(person)).id()));
    }

    private String domain() {
        return vendor.isControlRoom() ? "" : "@acme.example";
    }

    /** Somebody whom the system does not know. */
    String stranger() {
        return "nobody" + domain();
    }

    List<String> staff() {
        return company.staff();
    }

    String id(String person) {
        return ids.get(person);
    }

    String anybody() {
        return staff().get(random.nextInt(staff().size()));
    }

    Set<String> holders() {
        return new TreeSet<>(company.holders());
    }

    /** Those whom the system lists if these have a seat: UiPath tells no group members, and counts robots by their owners. */
    Set<String> listed(Set<String> holders) {
        Set<String> listed = new TreeSet<>(holders);
        if (vendor.hidesOtherSources()) {
            listed.removeAll(throughGroup);
            listed.addAll(alsoDirectly);
        } else {
            listed.addAll(throughGroup);
        }
        return listed;
    }

    /** False if the system cannot tell who is at work. */
    boolean busy(String person, boolean isBusy) {
        if (!company.busy(person, isBusy)) {
            return false;
        }
        if (isBusy) {
            busy.add(person);
        } else {
            busy.remove(person);
        }
        return true;
    }

    private void handOutSeats() {
        List<String> people = new ArrayList<>(company.staff());
        Collections.shuffle(people, random);
        for (String person : people.subList(0, random.nextInt(3))) {
            if (company.holders().size() < seats && company.giveThroughGroup(person)) {
                throughGroup.add(person);
                if (vendor.hidesOtherSources() && random.nextBoolean()) {
                    company.give(person);
                    alsoDirectly.add(person);
                }
            }
        }
        for (int left = random.nextInt(seats + 1); left > 0; left--) {
            String person = people.get(random.nextInt(people.size()));
            if (company.holders().size() < seats && !throughGroup.contains(person)) {
                company.give(person);
            }
        }
    }

    @Override
    public String toString() {
        return "people " + company.staff() + ", holders " + company.holders() + ", through a group " + throughGroup
                + " and directly " + alsoDirectly + ", " + seats + " seats";
    }
}
