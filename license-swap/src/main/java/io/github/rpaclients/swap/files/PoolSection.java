package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code [pool NAME]}. */
final class PoolSection {
    private static final List<String> KEYS = List.of(
            "licence",
            "seats",
            "account",
            "exempt",
            "pinned",
            "takes-from",
            "at-work-unknown",
            "notice",
            "moves-per-run",
            "moves-per-person-per-day",
            "minimum-holding",
            "busy-wait",
            "abort-share",
            "concurrency",
            "roster-guard",
            "resume-within");
    private static final String EVERYBODY = "everybody";
    private static final Pattern GROUP = Pattern.compile("group\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    private final Section section;
    private final Set<String> accounts;
    private final Problems problems;

    private PoolSection(Section section, Set<String> accounts, Problems problems) {
        this.section = section;
        this.accounts = accounts;
        this.problems = problems;
    }

    /** The pool; not to be used if there are problems. */
    static Pool read(Section section, Set<String> accounts, Problems problems) {
        return new PoolSection(section, accounts, problems).read();
    }

    private Pool read() {
        section.settings().forEach((key, line) -> {
            if (!KEYS.contains(key)) {
                problems.add(
                        line.number,
                        "A pool has no key " + key + "; "
                                + Nearest.to(key, KEYS)
                                        .map(word -> "did you mean " + word + "?")
                                        .orElse("write one of " + String.join(", ", KEYS)));
            }
        });
        Optional<Seat> licence = required("licence", "licence = RPADEVPRONU", Seat::of);
        Optional<Integer> seats = required("seats", "seats = 12", Numbers::whole);
        // the other keys are checked even if these two are wrong
        String name = problems.attempt(
                        section.line, () -> Pool.builder(section.name, Seat.of("unknown"), Pool.MAX_SEATS))
                .map(some -> section.name)
                .orElse("unknown");
        Pool.Builder pool = problems.attempt(
                        line("seats"),
                        () -> Pool.builder(name, licence.orElse(Seat.of("unknown")), seats.orElse(Pool.MAX_SEATS)))
                .orElse(Pool.builder(name, Seat.of("unknown"), Pool.MAX_SEATS));
        account(pool);
        set("exempt", this::people, pool, Pool.Builder::exempt);
        set("pinned", this::people, pool, Pool.Builder::pinned);
        set("takes-from", this::takesFrom, pool, Pool.Builder::takesFrom);
        set("at-work-unknown", PoolSection::takesUnknown, pool, Pool.Builder::takesUnknown);
        set("notice", Durations::parse, pool, Pool.Builder::notice);
        return pool.limits(limits()).build();
    }

    private int line(String key) {
        return section.setting(key).map(line -> line.number).orElse(section.line);
    }

    private <T> Optional<T> required(String key, String example, Function<String, T> read) {
        Optional<Line> line = section.setting(key);
        if (!section.mentioned().containsKey(key)) {
            problems.add(section.line, ("The pool " + section.name).strip() + " has no " + key + "; write " + example);
        }
        return line.flatMap(some -> problems.attempt(some.number, () -> read.apply(some.text)));
    }

    private void account(Pool.Builder pool) {
        Optional<Line> line = section.setting("account");
        String account = line.map(some -> some.text).orElse(Pool.DEFAULT_ACCOUNT);
        if (line.isPresent() ? !accounts.contains(account) : !accounts.isEmpty() && !accounts.contains(account)) {
            problems.add(
                    line("account"),
                    "There is no section for the account " + Problems.quoted(account) + " of the pool " + section.name
                            + "; "
                            + Nearest.to(account, accounts)
                                    .map(name -> "did you mean " + name + "?")
                                    .orElse("write account = NAME and a section [account NAME]"));
        } else {
            problems.attempt(line("account"), () -> pool.account(account));
        }
    }

    private MoveLimits limits() {
        MoveLimits.Builder limits = MoveLimits.builder();
        set("moves-per-run", Numbers::whole, limits, MoveLimits.Builder::movesPerRun);
        set("moves-per-person-per-day", Numbers::whole, limits, MoveLimits.Builder::movesPerPersonPerDay);
        set("minimum-holding", Durations::parse, limits, MoveLimits.Builder::minimumHolding);
        set("busy-wait", Durations::parse, limits, MoveLimits.Builder::busyWait);
        set("abort-share", Numbers::share, limits, MoveLimits.Builder::abortShare);
        set("concurrency", Numbers::whole, limits, MoveLimits.Builder::concurrency);
        set("roster-guard", Numbers::share, limits, MoveLimits.Builder::rosterGuard);
        set("resume-within", Durations::parse, limits, MoveLimits.Builder::resumeWithin);
        return limits.build();
    }

    private <T, B> void set(String key, Function<String, T> read, B builder, BiConsumer<B, T> set) {
        section.setting(key)
                .ifPresent(line -> problems.attempt(line.number, () -> {
                    set.accept(builder, read.apply(line.text));
                    return key;
                }));
    }

    private TakesFrom takesFrom(String text) {
        List<String> groups = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (String name : Lists.of(text)) {
            Matcher group = GROUP.matcher(name);
            if (name.equalsIgnoreCase(EVERYBODY)) {
                if (Lists.of(text).size() > 1) {
                    throw new IllegalArgumentException(
                            "Everybody and others beside them make no sense; write takes-from = everybody, or names");
                }
                return TakesFrom.everybody();
            }
            if (group.matches()) {
                groups.add(group.group(1));
            } else {
                people.add(name);
            }
        }
        return TakesFrom.of(people(String.join(";", people)), groups);
    }

    private static boolean takesUnknown(String text) {
        switch (text) {
            case "keep":
                return false;
            case "take":
                return true;
            default:
                throw new IllegalArgumentException(
                        Problems.quoted(text) + " is neither keep nor take; write one of them");
        }
    }

    private List<Person> people(String text) {
        List<Person> people = new ArrayList<>();
        for (String name : Lists.of(text)) {
            Person person = Person.of(name);
            if (people.contains(person)) {
                throw new IllegalArgumentException(Problems.quoted(name) + " is named twice; take one of the two away");
            }
            people.add(person);
        }
        return people;
    }
}
