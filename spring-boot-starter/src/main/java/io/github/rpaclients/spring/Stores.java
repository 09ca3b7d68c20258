package io.github.rpaclients.spring;

import io.github.rpaclients.swap.journal.PoolStore;

/** Where the pools are kept. */
@FunctionalInterface
interface Stores {
    /** One of them by the pool's name. Touches nothing yet. */
    PoolStore pool(String name);
}
