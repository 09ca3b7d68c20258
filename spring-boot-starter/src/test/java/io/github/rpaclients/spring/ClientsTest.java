package io.github.rpaclients.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

class ClientsTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final ControlRoomSimulator controlRoom = ControlRoomSimulator.start();

    @AfterEach
    void stop() {
        uipath.close();
        controlRoom.close();
    }

    @Test
    void areNotThereUnlessConfigured() {
        Contexts.starter()
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(UiPathConnection.class)
                        .doesNotHaveBean(OrchestratorClient.class)
                        .doesNotHaveBean(ControlRoomClient.class));
    }

    @Test
    void shareOneConnection() {
        Contexts.with(Contexts.starter(), uipath).run(context -> {
            assertThat(context).hasSingleBean(UiPathConnection.class).doesNotHaveBean(ControlRoomClient.class);
            assertThat(context.getBean(OrchestratorClient.class).users().list()).isNotEmpty();
            assertThat(context.getBean(IdentityClient.class).users().list()).isNotEmpty();
            assertThat(context.getBean(LeaseClient.class).userLicenses().list()).isNotEmpty();
        });
        assertThat(uipath.requests().matching("POST", "/connect/token")).hasSize(1);
    }

    @Test
    void callTheControlRoom() {
        Contexts.with(Contexts.starter(), controlRoom).run(context -> {
            assertThat(context).doesNotHaveBean(UiPathConnection.class);
            assertThat(context.getBean(ControlRoomClient.class).users().list()).isNotEmpty();
        });
    }

    @Test
    void areClosedWithTheContext() {
        AtomicReference<OrchestratorClient> orchestrator = new AtomicReference<>();
        AtomicReference<UiPathConnection> connection = new AtomicReference<>();
        AtomicReference<ControlRoomClient> bots = new AtomicReference<>();

        Contexts.with(Contexts.with(Contexts.starter(), uipath), controlRoom).run(context -> {
            orchestrator.set(context.getBean(OrchestratorClient.class));
            connection.set(context.getBean(UiPathConnection.class));
            bots.set(context.getBean(ControlRoomClient.class));
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> orchestrator.get().users().list().toList());
        assertThatIllegalStateException().isThrownBy(() -> connection.get().organization());
        assertThatIllegalStateException()
                .isThrownBy(() -> bots.get().users().list().toList());
    }

    @Test
    void leaveOutLicencesOfAStandaloneOrchestratorUntilSomebodyAsks() {
        Contexts.starter()
                .withPropertyValues(
                        "rpa-clients.uipath.layout=standalone",
                        "rpa-clients.uipath.address=https://orchestrator.example",
                        "rpa-clients.uipath.tenant=Default",
                        "rpa-clients.uipath.username=ada",
                        "rpa-clients.uipath.password=lovelace")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThatExceptionOfType(BeanCreationException.class)
                            .isThrownBy(() -> context.getBean(LeaseClient.class))
                            .withMessageContaining("This deployment has no licence accountant");
                });
    }

    @Test
    void goWhereConnectionDetailsSayInPlaceOfProperties() {
        Contexts.with(Contexts.starter(), controlRoom)
                .withPropertyValues(
                        "rpa-clients.uipath.token=nobody-has-this", "rpa-clients.control-room.api-key=wrong")
                .withBean(
                        UiPathConnectionDetails.class,
                        () -> UiPathConnectionDetails.of(
                                UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()),
                                ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Users")))
                .withBean(
                        ControlRoomConnectionDetails.class,
                        () -> ControlRoomConnectionDetails.of(
                                controlRoom.url(),
                                ControlRoomCredentials.apiKey(
                                        controlRoom.adminUsername(), Secret.of(controlRoom.adminApiKey()))))
                .run(context -> {
                    assertThat(context.getBean(OrchestratorClient.class).users().list())
                            .isNotEmpty();
                    assertThat(context.getBean(ControlRoomClient.class).users().list())
                            .isNotEmpty();
                });
    }

    @Test
    void backOffWhereTheApplicationHasItsOwn() {
        UiPathConnection own = UiPathConnection.builder()
                .deployment(UiPathDeployment.standalone(URI.create("https://orchestrator.example"), "Default"))
                .credentials(UiPathCredentials.token(Secret.of("theirs")))
                .build();

        Contexts.with(Contexts.starter(), uipath)
                .withBean(UiPathConnection.class, () -> own)
                .withBean(OrchestratorClient.class, () -> OrchestratorClient.over(own))
                .run(context -> {
                    assertThat(context.getBean(UiPathConnection.class)).isSameAs(own);
                    assertThat(context)
                            .hasSingleBean(OrchestratorClient.class)
                            .doesNotHaveBean(UiPathConnectionDetails.class);
                });
    }

    @Test
    void areCustomizedInOrder() {
        Contexts.with(Contexts.with(Contexts.starter(), uipath), controlRoom)
                .withUserConfiguration(Customized.class)
                .withPropertyValues("rpa-clients.http.user-agent=from-properties/1")
                .run(context -> {
                    assertThat(context.getBean(OrchestratorClient.class).users().list())
                            .isNotEmpty();

                    assertThat(context.getBean("heard"))
                            .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                            .contains("first UIPATH", "second UIPATH", "first CONTROL_ROOM", "second CONTROL_ROOM")
                            .containsSubsequence("first UIPATH", "second UIPATH", "odata/Users");
                });
    }

    @Test
    void saySoWhenTheyAreNotLetIn() {
        Contexts.with(Contexts.starter(), uipath)
                .withPropertyValues("rpa-clients.uipath.client-secret=wrong")
                .run(context -> assertThatExceptionOfType(SignInException.class)
                        .isThrownBy(() -> context.getBean(OrchestratorClient.class)
                                .users()
                                .list()
                                .toList()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Customized {
        @Bean
        List<String> heard() {
            return new ArrayList<>();
        }

        @Bean
        @Order(2)
        ClientCustomizer second(List<String> heard) {
            return (system, options) -> heard.add("second " + system);
        }

        @Bean
        @Order(1)
        ClientCustomizer first(List<String> heard) {
            return (system, options) -> {
                heard.add("first " + system);
                options.listener(attempt -> heard.add(attempt.pathTemplate()));
            };
        }
    }
}
