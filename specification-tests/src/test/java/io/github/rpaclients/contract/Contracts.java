package io.github.rpaclients.contract;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.http.HttpOptions;
import java.util.List;

/** All clients that are under contract. */
final class Contracts {
    /** Pauses take no time. */
    static final HttpOptions PAUSELESS =
            HttpOptions.builder().sleeper(pause -> {}).rateLimits(false).build();

    private Contracts() {}

    static List<Contract<?>> all() {
        return List.of(
                new OrchestratorContract(),
                new LeaseContract(),
                new IdentityContract(),
                new ControlRoomContract(Dialect.V2),
                new ControlRoomContract(Dialect.V1));
    }
}
