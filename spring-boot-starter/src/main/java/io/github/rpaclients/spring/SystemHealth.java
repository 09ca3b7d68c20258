package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.Map;

/** Whether a system answers and takes our sign-in, whichever generation of Spring Boot asks. */
@FunctionalInterface
interface SystemHealth {
    /**
     * Calls the system.
     *
     * @return whether the system takes the token
     * @throws io.github.rpaclients.core.error.ApiException if it does not answer, or with an error
     */
    boolean isUp();

    /** What there is to say about it besides, without secrets. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** A call that needs no scope and no permission, but a token. */
    static SystemHealth of(OrchestratorClient orchestrator) {
        return () -> {
            orchestrator.status().check();
            return true;
        };
    }

    static SystemHealth of(ControlRoomClient controlRoom) {
        return () -> controlRoom.tokens().isValid();
    }

    /** Calls nobody: it is down while a pool cannot be looked at. */
    static SystemHealth of(PoolWatch watch) {
        return new SystemHealth() {
            @Override
            public boolean isUp() {
                return watch.isWell();
            }

            @Override
            public Map<String, String> details() {
                return watch.details();
            }
        };
    }
}
