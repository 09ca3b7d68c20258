package io.github.rpaclients.contract;

import java.util.function.Consumer;

/**
 * One call of a client.
 *
 * @param operation what it is about, as {@code operations.tsv} names it
 */
public record Row<C>(String operation, Consumer<C> call) {
    @Override
    public String toString() {
        return operation;
    }
}
