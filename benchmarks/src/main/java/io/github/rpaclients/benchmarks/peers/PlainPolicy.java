package io.github.rpaclients.benchmarks.peers;

import org.jspecify.annotations.Nullable;

/** The update policy of a {@link PlainUser}. */
final class PlainPolicy {
    @Nullable
    String type;

    @Nullable
    String specificVersion;
}
