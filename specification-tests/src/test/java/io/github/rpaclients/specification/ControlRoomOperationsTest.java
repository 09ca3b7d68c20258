package io.github.rpaclients.specification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everything our client says to the simulator of a Control Room, and all it answers, against what is known of the vendor's
 * operations and their members.
 */
class ControlRoomOperationsTest {
    private static final List<Consumer<ControlRoomCaller>> AREAS = List.of(
            AdministrationCalls::all,
            DeviceCalls::all,
            RunCalls::all,
            ScheduledRunCalls::all,
            VaultCalls::all,
            AuditCalls::all,
            WorkloadCalls::all,
            RepositoryCalls::all,
            BlmCalls::all);

    private static final SpecifiedService SERVICE = SpecifiedService.CONTROL_ROOM;
    private static final List<Exchange> exchanges = new ArrayList<>();

    @BeforeAll
    static void callEverything() {
        AREAS.forEach(ControlRoomOperationsTest::callInACompanyOfItsOwn);
    }

    private static void callInACompanyOfItsOwn(Consumer<ControlRoomCaller> calls) {
        try (ControlRoomCaller caller = new ControlRoomCaller()) {
            calls.accept(caller);
            exchanges.addAll(caller.exchanges());
        }
    }

    @Test
    void saysNothingThatTheFactsDoNot() {
        assertThat(SERVICE.findings(SERVICE.specification(), exchanges))
                .containsExactlyInAnyOrderElementsOf(Deviations.of(SERVICE));
    }

    /** Where somebody logs in no token is wanted. */
    @Test
    void everySimulatedOperationWasCalled() {
        Specification specification = SERVICE.specification();
        try (ControlRoomSimulator room = ControlRoomSimulator.start()) {
            Set<String> simulated = new TreeSet<>(SERVICE.simulated(specification, room.url(), SERVICE.base()));
            simulated.add("POST /v2/authentication");

            assertThat(SERVICE.called(specification, exchanges, status -> status < 300))
                    .isEqualTo(simulated);
        }
    }
}
