package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Accounts in a file, {@code developers.accounts}: one JSON object a line. A line that cannot be read is passed over, and
 * gone when the file is written again; so is what nobody has found for a month. Processes that write at the same time lose
 * what the other has kept, and no more.
 */
final class FileAccountCache implements AccountCache {
    private static final String PERSON = "person";
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Path path;

    FileAccountCache(Path path) {
        this.path = path;
    }

    @Override
    public synchronized Map<Person, Account> foundSince(Instant since) {
        Map<Person, Account> found = new LinkedHashMap<>();
        read().forEach((person, entry) -> {
            if (!entry.at.isBefore(since)) {
                found.put(person, entry.account);
            }
        });
        return found;
    }

    @Override
    public synchronized void keep(Map<Person, Account> found, Instant at) {
        if (found.isEmpty()) {
            return;
        }
        Map<Person, Entry> all = read();
        all.values().removeIf(entry -> entry.at.isBefore(at.minus(LONGEST)));
        found.forEach((person, account) -> all.put(person, new Entry(account, at)));
        write(all);
    }

    @Override
    public synchronized void forget(Collection<Person> people) {
        Map<Person, Entry> all = read();
        if (all.keySet().removeAll(List.copyOf(people))) {
            write(all);
        }
    }

    private Map<Person, Entry> read() {
        Map<Person, Entry> all = new LinkedHashMap<>();
        for (String line : lines()) {
            try {
                EntryReader in = new EntryReader(line);
                all.put(Person.of(in.text(PERSON)), new Entry(PlanJson.readAccount(in), in.instant(EntryReader.AT)));
            } catch (IllegalArgumentException e) {
                // asked for again, which is all that this file saves
            }
        }
        return all;
    }

    private List<String> lines() {
        try {
            // bytes that are no UTF-8 spoil their own line only
            String text = Uninterrupted.run(() -> new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            return text.lines().collect(Collectors.toList());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void write(Map<Person, Entry> all) {
        List<String> lines = new ArrayList<>();
        all.forEach((person, entry) -> lines.add(PlanJson.write(entry.account)
                .text(PERSON, person.name())
                .text(EntryReader.AT, entry.at.toString())
                .json()));
        // a name of its own: others may be writing, too
        Path next = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            try {
                Uninterrupted.run(() -> {
                    OwnFiles.createFile(next);
                    Files.write(next, lines, StandardCharsets.UTF_8);
                    return Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                });
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private JournalException unusable(IOException e) {
        return new JournalException(
                path + " cannot be used (" + e + "); see that it and its folder can be read and written", e);
    }

    private static final class Entry {
        private final Account account;
        private final Instant at;

        Entry(Account account, Instant at) {
            this.account = account;
            this.at = at;
        }
    }
}
