package io.github.rpaclients.spring;

import io.github.rpaclients.swap.files.BadInputException;
import io.github.rpaclients.swap.files.FileTimes;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.files.SwapFiles;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** The file of the pools as it is; as it was while somebody is at it, and while it cannot be used. Thread-safe. */
final class PoolFile {
    private static final Log LOG = LogFactory.getLog(PoolFile.class);

    /** A file that cannot be used may name another that is still to come. */
    private static final Duration UNTIL_NEXT_ATTEMPT = Duration.ofMinutes(1);

    private final Path path;
    private final Accounts accounts;
    private final Clock clock;
    private Reading reading;
    private Instant next = Instant.MIN;
    private Optional<String> complaint = Optional.empty();

    /** @throws PropertiesException if it cannot be used */
    PoolFile(Path path, Accounts accounts, Clock clock) {
        this.path = path;
        this.accounts = accounts;
        this.clock = clock;
        try {
            this.reading = read();
        } catch (BadInputException e) {
            throw new PropertiesException(
                    "The file that rpa-clients.license-swap.file names is not usable:\n" + e.getMessage());
        }
    }

    synchronized Reading current() {
        Instant now = clock.instant();
        FileTimes files = FileTimes.of(reading.file);
        if (files.isSameAs(FileTimes.ofReading(reading.file))) {
            complaint = Optional.empty();
        } else if (!now.isBefore(next) && files.settled(now).isEmpty()) {
            try {
                reading = read();
                complaint = Optional.empty();
            } catch (RuntimeException e) {
                complain("going on with the file of the pools as it was: " + e.getMessage());
                next = now.plus(UNTIL_NEXT_ATTEMPT);
            }
        }
        return reading;
    }

    private void complain(String sentence) {
        if (complaint.filter(sentence::equals).isEmpty()) {
            LOG.warn(sentence);
        }
        complaint = Optional.of(sentence);
    }

    /** Why a change of the file has not been taken up; empty if there is none, or it has just been made. */
    synchronized Optional<String> complaint() {
        return complaint;
    }

    private Reading read() {
        SwapFile file = SwapFiles.read(path);
        file.store().ifPresent(store -> {
            throw new BadInputException(List.of(store.signIn()
                    .problem(
                            "url",
                            "In a Spring application the DataSource keeps the pools; take [store] out and set"
                                    + " rpa-clients.license-swap.store=data-source")));
        });
        Map<String, OpenAccount> opened = new LinkedHashMap<>();
        for (Pool pool : file.pools()) {
            if (!opened.containsKey(pool.account())) {
                opened.put(pool.account(), accounts.open(file.account(pool)));
            }
        }
        return new Reading(file, opened);
    }

    /** What was read at once. */
    record Reading(SwapFile file, Map<String, OpenAccount> accounts) {
        List<Pool> pools() {
            return file.pools();
        }

        Pool pool(String name) {
            return file.pool(name)
                    .orElseThrow(() -> new IllegalArgumentException("There is no pool " + name + "; there are "
                            + pools().stream().map(Pool::name).collect(Collectors.joining(", "))));
        }

        Roster roster() {
            return file.roster();
        }

        OpenAccount account(Pool pool) {
            return Objects.requireNonNull(accounts.get(pool.account()));
        }
    }
}
