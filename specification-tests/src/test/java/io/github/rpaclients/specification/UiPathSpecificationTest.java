package io.github.rpaclients.specification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything our clients say to the simulator, and all it answers, against the vendor's files. */
class UiPathSpecificationTest {
    private static List<Exchange> exchanges = List.of();

    @BeforeAll
    static void callEverything() {
        try (UiPathSimulator uipath = UiPathSimulator.start();
                Recorder recorder = new Recorder(uipath.url());
                ClientCalls clients = new ClientCalls(uipath, recorder)) {
            clients.toEverything();
            new RawCalls(uipath, recorder).toEverything();
            new QueueCalls(uipath, recorder).toEverything();
            new SetCalls(uipath, recorder).toEverything();
            exchanges = recorder.exchanges();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingThatTheSpecificationDoesNot(SpecifiedService service) {
        Specification specification = service.specification();

        assertThat(service.of(exchanges)).isNotEmpty();
        assertThat(service.findings(specification, exchanges)).isEqualTo(Deviations.of(service));
    }

    /** The one that is refused whoever asks is DELETE of licences. */
    @ParameterizedTest
    @CsvSource({"ORCHESTRATOR, 133", "IDENTITY, 14", "LEASE, 12", "LICENSE, 1"})
    void everySimulatedOperationWasCalled(SpecifiedService service, int count) {
        Specification specification = service.specification();
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            Set<String> simulated = service.simulated(specification, uipath.url());

            assertThat(service.called(specification, exchanges, status -> status != 401))
                    .isEqualTo(simulated);
            assertThat(simulated).hasSize(count);
        }
    }
}
