package io.github.rpaclients.swap;

import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.PoolStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where what is known of pools is kept between processes. */
public interface Stores {
    /** What one process opens of a pool, and closes. */
    PoolStore open(String pool);

    /** The process that has the lock is taken for dead. Returns false if nobody can be here but by dying. */
    default boolean presumeDead(String pool) {
        return false;
    }

    static Stores inMemory() {
        Map<String, InMemoryPoolLock> locks = new HashMap<>();
        Map<String, PoolStore> stores = new HashMap<>();
        return new Stores() {
            @Override
            public PoolStore open(String pool) {
                return stores.computeIfAbsent(pool, name -> {
                    locks.put(name, new InMemoryPoolLock());
                    return InMemoryPoolStore.of(new InMemoryJournal(), locks.get(name));
                });
            }

            @Override
            public boolean presumeDead(String pool) {
                locks.get(pool).crash();
                return true;
            }
        };
    }

    /** Opened once for all processes, since only one of them at a time adds to a journal. */
    static Stores files(Path folder) {
        Map<String, PoolStore> stores = new HashMap<>();
        return pool -> stores.computeIfAbsent(pool, name -> FilePoolStore.in(folder, name));
    }
}
