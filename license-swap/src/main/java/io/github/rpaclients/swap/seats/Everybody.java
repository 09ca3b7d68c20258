package io.github.rpaclients.swap.seats;

import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.ReadProgress;
import io.github.rpaclients.swap.SwapRefusedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Long lists of people, read page by page; after each page whoever waits is told. Immutable. */
final class Everybody {
    /** For so few no list is read. */
    private static final int FEW = 10;

    private static final String DIRECTORY = "the directory";

    private final ReadProgress progress;

    Everybody(ReadProgress progress) {
        this.progress = progress;
    }

    /**
     * Reads a list.
     *
     * @param what what it is, for whoever waits
     */
    <T> void read(String what, PagedIterable<T> list, Consumer<T> row) {
        long soFar = 0;
        for (Page<T> page : list.pages()) {
            page.items().forEach(row);
            soFar += page.items().size();
            progress.read(what, soFar);
        }
    }

    /**
     * Finds many people: in the list of everybody, or one by one where that takes fewer requests.
     *
     * @param show shows a row of the list to those who look
     * @param find finds one person
     */
    <T> Map<Person, Account> find(
            Lookup lookup, PagedIterable<T> list, BiConsumer<Lookup, T> show, Function<Person, Account> find) {
        int people = lookup.people().size();
        if (people <= FEW) {
            return oneByOne(lookup, find);
        }
        long soFar = 0;
        for (Page<T> page : list.pages()) {
            if (soFar == 0 && requestsFor(page) > people) {
                return oneByOne(lookup, find);
            }
            page.items().forEach(row -> show.accept(lookup, row));
            soFar += page.items().size();
            progress.read(DIRECTORY, soFar);
        }
        Map<Person, Account> found = new LinkedHashMap<>();
        for (Person person : lookup.people()) {
            Set<Account> fits = lookup.fits(person);
            if (fits.size() == 1) {
                found.put(person, fits.iterator().next());
            }
        }
        return found;
    }

    /** How many requests the whole list takes whose first page this is; as far as its total tells. */
    private static long requestsFor(Page<?> first) {
        int rows = first.items().size();
        return (first.total().orElse(rows) + rows - 1) / rows;
    }

    private Map<Person, Account> oneByOne(Lookup lookup, Function<Person, Account> find) {
        Map<Person, Account> found = new LinkedHashMap<>();
        long asked = 0;
        for (Person person : lookup.people()) {
            try {
                found.put(person, find.apply(person));
            } catch (SwapRefusedException notFound) {
                // whoever needs to know asks for this one
            }
            asked++;
            progress.read(DIRECTORY + " one by one", asked);
        }
        return found;
    }
}
