package io.github.rpaclients.swap.internal.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.AccountCache;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.JournalException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person ADA = Person.of("ada");
    private static final Person GRACE = Person.of("grace");

    private final Phonebook phonebook = new Phonebook().lists("ada", "a-1").lists("grace", "g-1");
    private final AccountCache cache = new InMemoryPoolStore().accounts();

    @Test
    void asksForAllAtOnce() {
        People people = met(NOON, ADA, GRACE);

        assertThat(people.account(ADA).id()).isEqualTo("a-1");
        assertThat(people.find(GRACE)).contains(Account.of("g-1", "grace"));
        assertThat(people.person(Account.of("a-1", ""))).contains(ADA);
        assertThat(phonebook.questions()).containsExactly(List.of(ADA, GRACE));
    }

    @Test
    void believesForADayWhatIsKept() {
        met(NOON, ADA);

        People people = met(NOON.plus(Duration.ofDays(1)), ADA);

        assertThat(people.account(ADA).id()).isEqualTo("a-1");
        assertThat(people.isFromCache(Account.of("a-1", ""))).isTrue();
        assertThat(phonebook.questions()).hasSize(1);
    }

    @Test
    void asksAgainAfterADay() {
        met(NOON, ADA);
        phonebook.lists("ada", "a-2");

        People people = met(NOON.plus(Duration.ofDays(1)).plusMillis(1), ADA);

        assertThat(people.account(ADA).id()).isEqualTo("a-2");
        assertThat(people.isFromCache(Account.of("a-2", ""))).isFalse();
    }

    @Test
    void asksEveryTimeForThoseWhoAreNotFound() {
        Person linus = Person.of("linus");
        met(NOON, ADA, linus);
        phonebook.lists("linus", "l-1");

        People people = met(NOON.plusSeconds(1), ADA, linus);

        assertThat(people.account(linus).id()).isEqualTo("l-1");
        assertThat(phonebook.questions()).containsExactly(List.of(ADA, linus), List.of(linus));
    }

    @Test
    void believesNoNameOfAHolder() {
        People people = people();

        people.meet(List.of(ADA), List.of(Holder.of(Account.of("x-1", "ada"))), NOON);

        assertThat(people.account(ADA).id()).isEqualTo("a-1");
    }

    @Test
    void asksAgainWhereAHolderHasTheNameOfSomebodyElse() {
        met(NOON, ADA, GRACE);
        phonebook.lists("ada", "a-2");

        People people = people();
        people.meet(List.of(ADA, GRACE), List.of(Holder.of(Account.of("a-2", "ADA"))), NOON.plusSeconds(1));

        assertThat(people.account(ADA).id()).isEqualTo("a-2");
        assertThat(phonebook.questions()).last().isEqualTo(List.of(ADA));
        assertThat(cache.foundSince(NOON)).containsEntry(ADA, Account.of("a-2", ""));
    }

    @Test
    void forgetsWhoIsNotFoundAnyMore() {
        met(NOON, ADA);
        phonebook.drops("ada");

        people().meet(List.of(ADA), List.of(Holder.of(Account.of("a-2", "ada"))), NOON.plusSeconds(1));

        assertThat(cache.foundSince(NOON)).isEmpty();
    }

    @Test
    void leavesHoldersAloneWhoAreTheOnesThatAreKept() {
        met(NOON, ADA);

        people().meet(List.of(ADA), List.of(Holder.of(Account.of("a-1", "ada"))), NOON.plusSeconds(1));

        assertThat(phonebook.questions()).hasSize(1);
    }

    @Test
    void forgetsAnAccountThatIsGoneUnderAllItsNames() {
        Person other = Person.of("ada@acme.example");
        phonebook.lists("ada@acme.example", "a-1");
        People people = met(NOON, ADA, other, GRACE);

        people.gone(Account.of("a-1", ""));

        assertThat(cache.foundSince(NOON)).containsOnlyKeys(GRACE);
    }

    @Test
    void explainsAFewWhoAreNotFoundAndAsksForNoMore() {
        List<Person> strangers =
                IntStream.range(0, 30).mapToObj(i -> Person.of("stranger" + i)).collect(Collectors.toList());
        People people = people();
        people.meet(strangers, List.of(), NOON);

        strangers
                .subList(0, 20)
                .forEach(person -> assertThatExceptionOfType(SwapRefusedException.class)
                        .isThrownBy(() -> people.account(person))
                        .withMessage("Nobody is called " + person));
        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> people.account(strangers.get(20)))
                .withMessage("No account of the system is known to be that of stranger20");
        assertThat(phonebook.finds()).isEqualTo(20);
    }

    @Test
    void goesOnWhereNothingCanBeKept() {
        People people = new People(phonebook, new NoCache());

        people.meet(List.of(ADA), List.of(), NOON);
        people.gone(Account.of("a-1", ""));

        assertThat(people.account(ADA).id()).isEqualTo("a-1");
    }

    private People people() {
        return new People(phonebook, cache);
    }

    private People met(Instant now, Person... everybody) {
        People people = people();
        people.meet(List.of(everybody), List.of(), now);
        return people;
    }

    /** A disk that is full, or not one's own. */
    private static final class NoCache implements AccountCache {
        @Override
        public Map<Person, Account> foundSince(Instant since) {
            throw new JournalException("unreadable");
        }

        @Override
        public void keep(Map<Person, Account> found, Instant at) {
            throw new JournalException("full");
        }

        @Override
        public void forget(Collection<Person> people) {
            throw new JournalException("full");
        }
    }
}
