package io.github.rpaclients.specification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.uipath.Deployment;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything our clients say to the simulator, and all it answers, against the vendor's files. */
class UiPathSpecificationTest {
    private static final List<Consumer<OrchestratorCaller>> SETS = List.of(
            FolderCalls::all,
            MachineCalls::all,
            RobotCalls::all,
            StoreCalls::all,
            ScheduleCalls::all,
            LogCalls::all,
            PackageCalls::all,
            SettingCalls::all,
            BucketCalls::all,
            AssetCalls::all,
            RoleCalls::all,
            WebhookCalls::all,
            ReleaseCalls::all,
            JobCalls::all,
            TaskCalls::all,
            QueueCalls::all);

    private static final List<Exchange> exchanges = new ArrayList<>();

    @BeforeAll
    static void callEverything() {
        try (UiPathSimulator uipath = UiPathSimulator.start();
                Recorder recorder = new Recorder(uipath.url());
                ClientCalls clients = new ClientCalls(uipath, recorder)) {
            clients.toEverything();
            new RawCalls(uipath, recorder).toEverything();
            exchanges.addAll(recorder.exchanges());
        }
        SETS.forEach(UiPathSpecificationTest::callInACompanyOfItsOwn);
        callInACompanyOfItsOwn(Deployment.CLOUD, LicenseCalls::inTheCloud);
        callInACompanyOfItsOwn(Deployment.AUTOMATION_SUITE, LicenseCalls::onPremises);
        callInACompanyOfItsOwn(Deployment.CLOUD, IdentityCalls::inTheCloud);
        callInACompanyOfItsOwn(Deployment.AUTOMATION_SUITE, IdentityCalls::onPremises);
    }

    private static void callInACompanyOfItsOwn(Consumer<OrchestratorCaller> calls) {
        try (UiPathSimulator uipath = UiPathSimulator.start();
                Recorder recorder = new Recorder(uipath.url())) {
            calls.accept(OrchestratorCaller.of(uipath, recorder));
            exchanges.addAll(recorder.exchanges());
        }
    }

    private static void callInACompanyOfItsOwn(Deployment deployment, BiConsumer<UiPathSimulator, Caller> calls) {
        try (UiPathSimulator uipath =
                        UiPathSimulator.builder().deployment(deployment).start();
                Recorder recorder = new Recorder(uipath.url())) {
            calls.accept(uipath, Caller.signedIn(recorder.url(), uipath.clientId(), uipath.clientSecret(), ""));
            exchanges.addAll(recorder.exchanges());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "CONTROL_ROOM", mode = EnumSource.Mode.EXCLUDE)
    void saysNothingThatTheSpecificationDoesNot(SpecifiedService service) {
        Specification specification = service.specification();

        assertThat(service.of(exchanges)).isNotEmpty();
        assertThat(service.findings(specification, exchanges))
                .containsExactlyInAnyOrderElementsOf(Deviations.of(service));
    }

    /** The one that is refused whoever asks is DELETE of licences. */
    @ParameterizedTest
    @EnumSource(
            names = {"TOKEN", "CONTROL_ROOM"},
            mode = EnumSource.Mode.EXCLUDE)
    void everySimulatedOperationWasCalled(SpecifiedService service) {
        Specification specification = service.specification();
        try (UiPathSimulator uipath = UiPathSimulator.start();
                UiPathSimulator suite = UiPathSimulator.builder()
                        .deployment(Deployment.AUTOMATION_SUITE)
                        .start()) {
            Set<String> simulated = service.simulated(specification, uipath.url(), service.base());
            if (service == SpecifiedService.IDENTITY) {
                // texts of messages are there alone
                simulated.addAll(service.simulated(specification, suite.url(), "/identity_"));
            }

            assertThat(simulated).isNotEmpty();
            assertThat(service.called(specification, exchanges, status -> status != 401))
                    .isEqualTo(simulated);
        }
    }
}
