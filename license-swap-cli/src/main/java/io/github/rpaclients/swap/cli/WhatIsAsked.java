package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.pool.Pool;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** What a file asks for at a time. */
final class WhatIsAsked {
    private WhatIsAsked() {}

    /** The same text as long as the same people need seats of the same pools. */
    static String of(SwapFile file, Instant now) {
        StringBuilder text = new StringBuilder();
        for (Pool pool : file.pools()) {
            text.append(pool).append(pool.exempt()).append(pool.pinned());
            text.append(file.roster().needs(now, pool.name())).append('\n');
        }
        return text.toString();
    }

    static Optional<Instant> nextChange(SwapFile file, Instant now) {
        return file.pools().stream()
                .flatMap(pool -> file.roster().nextChange(now, pool.name()).stream())
                .min(Comparator.naturalOrder());
    }
}
