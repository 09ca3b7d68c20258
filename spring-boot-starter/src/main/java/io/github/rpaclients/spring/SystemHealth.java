package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;

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
}
