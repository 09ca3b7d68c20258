package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolStore;

/** Adds numbered entries to a journal for ever, and prints the number of each one that is durable. */
final class AppendProgram {
    private AppendProgram() {}

    public static void main(String[] arguments) {
        PoolStore store = Home.at(arguments[0], Sample.POOL);
        PoolLock.Held lock = Sample.take(store);
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            store.journal().append(lock.token(), Sample.note(number));
            System.out.println(number + ".");
        }
    }
}
