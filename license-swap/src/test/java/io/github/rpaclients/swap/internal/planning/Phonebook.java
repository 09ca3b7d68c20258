package io.github.rpaclients.swap.internal.planning;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A system that only knows who people are, and remembers for whom it was asked. */
final class Phonebook implements SeatProvider {
    private final Map<Person, Account> listed = new HashMap<>();
    private final List<List<Person>> questions = new ArrayList<>();
    private int finds;

    Phonebook lists(String name, String id) {
        listed.put(Person.of(name), Account.of(id, name));
        return this;
    }

    void drops(String name) {
        listed.remove(Person.of(name));
    }

    /** Those for whom it was asked at once, question by question. */
    List<List<Person>> questions() {
        return List.copyOf(questions);
    }

    /** How often it was asked for one. */
    int finds() {
        return finds;
    }

    @Override
    public Account find(Person person) {
        finds++;
        return Optional.ofNullable(listed.get(person))
                .orElseThrow(() -> new SwapRefusedException("Nobody is called " + person));
    }

    @Override
    public Map<Person, Account> findAll(Collection<Person> people) {
        questions.add(List.copyOf(people));
        Map<Person, Account> found = new LinkedHashMap<>();
        people.forEach(person -> Optional.ofNullable(listed.get(person)).ifPresent(one -> found.put(person, one)));
        return found;
    }

    @Override
    public String system() {
        return "Phonebook";
    }

    @Override
    public SeatCount count(Seat seat) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Holder> holders(Seat seat) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Holding read(Account account, Seat seat) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Busy busy(Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void release(Account account, Seat seat) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void grant(Account account, Seat seat) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void restore(Holding before, Seat seat) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.empty();
    }
}
