package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts, pools and a roster that fit together. Immutable. */
public final class SwapFile {
    private final Path file;
    private final Map<String, AccountSettings> accounts;
    private final List<Pool> pools;
    private final Map<String, Pool> byName = new HashMap<>();
    private final Roster roster;
    private final List<Path> rosterFiles;
    private final List<FileState> states;
    private final Optional<StoreSettings> store;

    SwapFile(
            Path file,
            Map<String, AccountSettings> accounts,
            List<Pool> pools,
            Roster roster,
            List<Path> rosterFiles,
            List<FileState> states,
            Optional<StoreSettings> store) {
        this.file = file;
        this.accounts = Collections.unmodifiableMap(new LinkedHashMap<>(accounts));
        this.pools = List.copyOf(pools);
        pools.forEach(pool -> byName.put(pool.name(), pool));
        this.roster = roster;
        this.rosterFiles = List.copyOf(rosterFiles);
        this.states = List.copyOf(states);
        this.store = store;
    }

    /** The accounts by their names; {@code [account]} is {@link Pool#DEFAULT_ACCOUNT}. */
    public Map<String, AccountSettings> accounts() {
        return accounts;
    }

    /** The settings of the account of a pool; no settings if the file has no section for any account. */
    public AccountSettings account(Pool pool) {
        return accounts.getOrDefault(pool.account(), new AccountSettings(pool.account(), file, 1, Map.of(), Map.of()));
    }

    /** The pools in the order of the file, at least one. */
    public List<Pool> pools() {
        return pools;
    }

    public Optional<Pool> pool(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The people, at least one. */
    public Roster roster() {
        return roster;
    }

    /** The database that keeps the pools; empty if files do. */
    public Optional<StoreSettings> store() {
        return store;
    }

    /** All files that were read: the one with the pools first, then those with rosters of their own. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>(rosterFiles);
        files.add(0, file);
        return files;
    }

    /** How each of {@link #files()} was right before it was read, so that whoever asks again sees whether it has changed. */
    List<FileState> states() {
        return states;
    }

    @Override
    public String toString() {
        return "accounts " + accounts.values() + ", pools " + pools;
    }
}
