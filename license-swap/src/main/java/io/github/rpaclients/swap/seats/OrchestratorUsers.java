package io.github.rpaclients.swap.seats;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.EMAIL_ADDRESS;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The users of a tenant as a swap asks for them. Safe for use by several threads. */
final class OrchestratorUsers {
    private static final String ID = "\\d{1,18}";

    private final OrchestratorClient tenant;
    private final KnownIds known;

    OrchestratorUsers(OrchestratorClient tenant) {
        this(tenant, new KnownIds(System::nanoTime));
    }

    OrchestratorUsers(OrchestratorClient tenant, KnownIds known) {
        this.tenant = tenant;
        this.known = known;
    }

    /**
     * The account of the user with this user name, e-mail address or id.
     *
     * @throws SwapRefusedException if there is none, or more than one
     */
    Account find(Person person) {
        Set<Account> fits = fits(person);
        if (fits.size() > 1) {
            throw new SwapRefusedException(person + " fits more than one user of the tenant; name the user's id");
        }
        return fits.stream()
                .findFirst()
                .orElseThrow(() -> new SwapRefusedException("No user of the tenant is called " + person
                        + "; name a user name, an e-mail address or an id as Tenant > Manage access shows it"));
    }

    /** Those of many people who are found. */
    Map<Person, Account> findAll(Collection<Person> people, Everybody everybody) {
        return everybody.find(Lookup.of(people), tenant.users().list(), OrchestratorUsers::show, this::find);
    }

    private Set<Account> fits(Person person) {
        return (person.name().matches(ID) ? byId(person).stream() : named(person).stream())
                .map(OrchestratorUsers::account)
                .collect(Collectors.toSet());
    }

    private Optional<User> byId(Person person) {
        try {
            return Optional.of(tenant.users().get(UserId.of(Long.parseLong(person.name()))));
        } catch (NotFoundException nobody) {
            return Optional.empty();
        }
    }

    /** Everybody with exactly this user name or e-mail address; servers have been seen to match parts. */
    private List<User> named(Person person) {
        OdataFilter<User> filter;
        try {
            filter = Spellings.of(person).stream()
                    .map(name -> USER_NAME.eq(name).or(EMAIL_ADDRESS.eq(name)))
                    .reduce(OdataFilter::or)
                    .orElseThrow();
        } catch (IllegalArgumentException unsendable) {
            return List.of(); // nobody has such a name
        }
        return tenant.users().list(query -> query.filter(filter)).stream()
                .filter(user -> is(user.userName(), person) || is(user.emailAddress(), person))
                .collect(Collectors.toList());
    }

    private static boolean is(Optional<String> name, Person person) {
        return name.filter(text -> !text.isBlank())
                .map(Person::of)
                .filter(person::equals)
                .isPresent();
    }

    private static void show(Lookup lookup, User user) {
        Account account = account(user);
        // a name that looks like an id would be taken for one
        lookup.named(account, user.userName().filter(name -> !name.matches(ID)));
        lookup.named(account, user.emailAddress());
        lookup.numbered(account, account.id());
    }

    static Account account(User user) {
        String id = user.id().toString();
        return Account.of(id, user.userName().filter(name -> !name.isBlank()).orElse(id));
    }

    /** Of somebody the tenant does not know nothing can be said. Whom a name means is asked once in a while. */
    Busy busy(String name) {
        if (name.isBlank()) {
            return Busy.NOT_KNOWN;
        }
        Person person = Person.of(name);
        Busy busy = busyAsKnown(known.of(person));
        return busy == Busy.NOT_KNOWN ? busyAsNamedNow(person) : busy;
    }

    private Busy busyAsKnown(List<UserId> ids) {
        try {
            return ids.isEmpty() ? Busy.NOT_KNOWN : busy(ids);
        } catch (NotFoundException gone) {
            return Busy.NOT_KNOWN;
        }
    }

    private Busy busyAsNamedNow(Person person) {
        List<UserId> ids = named(person).stream().map(User::id).collect(Collectors.toList());
        known.keep(person, ids);
        return ids.isEmpty() ? Busy.NOT_KNOWN : busy(ids);
    }

    Busy busy(UserId id) {
        return busy(List.of(id));
    }

    /** Where a name fits several users, one at work is enough. */
    private Busy busy(List<UserId> ids) {
        Map<UserId, Boolean> busy = tenant.users().busy(ids);
        if (busy.containsValue(true)) {
            return Busy.YES;
        }
        return busy.keySet().containsAll(ids) ? Busy.NO : Busy.NOT_KNOWN;
    }
}
