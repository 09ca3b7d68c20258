package io.github.rpaclients.contract;

import java.util.List;

/** All clients that are under contract. */
final class Contracts {
    private Contracts() {}

    static List<Contract<?>> all() {
        return List.of(new OrchestratorContract(), new LeaseContract(), new IdentityContract());
    }
}
