package io.github.rpaclients.swap.seats;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.json.GuidId;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.groups.DirectoryEntity;
import io.github.rpaclients.uipath.identity.groups.DirectoryObjectType;
import io.github.rpaclients.uipath.identity.groups.Group;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import io.github.rpaclients.uipath.identity.users.IdentityUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The people and groups of an organization as a swap asks for them. Safe for use by several threads. */
final class Directory {
    private static final String LOCAL = "local";

    private final IdentityClient identity;
    private final Everybody everybody;

    Directory(IdentityClient identity, Everybody everybody) {
        this.identity = identity;
        this.everybody = everybody;
    }

    /**
     * The account of a person.
     *
     * @throws SwapRefusedException if there is none, or more than one
     */
    Account find(Person person) {
        Lookup lookup = Lookup.of(List.of(person));
        try {
            ask(person, lookup);
        } catch (IllegalArgumentException unsendable) {
            // nobody has such a name
        }
        Set<Account> fits = lookup.fits(person);
        if (fits.size() > 1) {
            throw new SwapRefusedException(person + " fits more than one person; name the e-mail address or the id");
        }
        return fits.stream()
                .findFirst()
                .orElseThrow(() -> new SwapRefusedException("Nobody in the organization is called " + person
                        + "; name a user name, an e-mail address or an id as Admin > Accounts & Groups shows it"));
    }

    private void ask(Person person, Lookup lookup) {
        if (GuidId.isGuid(person.name())) {
            try {
                show(lookup, identity.users().get(PersonId.of(person.name())));
            } catch (NotFoundException nobody) {
                // which is the answer
            }
            return;
        }
        for (String spelling : Spellings.of(person)) {
            identity.users().list(query -> query.searchTerm(spelling)).forEach(user -> show(lookup, user));
        }
    }

    /** Those of many people who are found. */
    Map<Person, Account> findAll(Collection<Person> people) {
        return everybody.find(Lookup.of(people), identity.users().list(), Directory::show, this::find);
    }

    private static void show(Lookup lookup, IdentityUser user) {
        Account account = account(user);
        // a name that looks like an id would be taken for one
        lookup.named(account, user.userName().filter(name -> !GuidId.isGuid(name)));
        lookup.named(account, user.email());
        lookup.numbered(account, user.id().value());
    }

    private static Account account(IdentityUser user) {
        return account(
                user.id().value(),
                Stream.of(user.email(), user.userName(), user.displayName()).flatMap(Optional::stream));
    }

    /**
     * An account, called by the first of its names that is one.
     *
     * @param id in the case that a server likes
     */
    static Account account(String id, Stream<String> names) {
        String one = id.toLowerCase(Locale.ROOT);
        return Account.of(one, names.filter(name -> !name.isBlank()).findFirst().orElse(one));
    }

    /**
     * The people in a group; robots and groups in it are left out.
     *
     * @throws SwapRefusedException if there is no such group or more than one, or if the server names nobody who is in it
     */
    List<Account> members(String name) {
        Set<Account> members = new LinkedHashSet<>();
        List<Person> fromElsewhere = new ArrayList<>();
        boolean groups = false;
        for (DirectoryEntity member : identity.groups().get(group(name).id()).members()) {
            groups |= is(member, DirectoryObjectType.DIRECTORY_GROUP);
            if (isPerson(member)) {
                localId(member)
                        .ifPresentOrElse(
                                id -> members.add(account(id, names(member))),
                                () -> names(member).findFirst().map(Person::of).ifPresent(fromElsewhere::add));
            }
        }
        members.addAll(findAll(fromElsewhere).values());
        if (members.isEmpty()) {
            throw new SwapRefusedException("The server names nobody who is in the group " + name + "; "
                    + (groups
                            ? "whoever is in the groups in it is not told, so name the people, or a group of people"
                            : "either it is empty, or another directory keeps it; name the people, or another group"));
        }
        return List.copyOf(members);
    }

    private Group group(String name) {
        try {
            return identity.groups()
                    .find(name)
                    .orElseThrow(() -> new SwapRefusedException("No group of the organization is called " + name
                            + "; write it as Admin > Accounts & Groups shows it, upper and lower case, too"));
        } catch (IllegalStateException several) {
            throw new SwapRefusedException(
                    "More than one group of the organization is called " + name + "; rename one, or name the people");
        }
    }

    /** Some servers leave out what a member is; a robot taken for a person is none who could have a seat. */
    static boolean isPerson(DirectoryEntity member) {
        return member.objectType().isEmpty() || is(member, DirectoryObjectType.DIRECTORY_USER);
    }

    static boolean is(DirectoryEntity member, DirectoryObjectType type) {
        return member.objectType().filter(type::equals).isPresent();
    }

    /** The id by which licences know the member; that of another directory is not it. */
    static Optional<String> localId(DirectoryEntity member) {
        return member.source().map(LOCAL::equalsIgnoreCase).orElse(true)
                ? member.identifier().map(MemberId::value).filter(GuidId::isGuid)
                : Optional.empty();
    }

    static Stream<String> names(DirectoryEntity member) {
        return Stream.of(member.email(), member.name(), member.displayName())
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank());
    }
}
