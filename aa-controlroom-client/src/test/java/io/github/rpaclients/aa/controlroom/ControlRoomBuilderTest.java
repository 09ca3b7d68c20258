package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlRoomBuilderTest {
    private static final ControlRoomCredentials PASSWORD =
            ControlRoomCredentials.password("ada", Secret.of("Secret1!"));

    @Test
    void namesTheMissingAddress() {
        assertThatThrownBy(
                        () -> ControlRoomClient.builder().credentials(PASSWORD).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("url(");
    }

    @Test
    void namesTheMissingCredentials() {
        assertThatThrownBy(() -> ControlRoomClient.builder()
                        .url(URI.create("https://cr.example"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("credentials(");
    }

    @Test
    void refusesMultipleLoginWithAnApiKey() {
        ControlRoomBuilder builder = ControlRoomClient.builder()
                .url(URI.create("https://cr.example"))
                .credentials(ControlRoomCredentials.apiKey("ada", Secret.of("k3y")))
                .multipleLogin(true);

        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cr.example",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example",
                "http://10.0.0.1"
            })
    void refusesPlainHttpToAnotherMachine(String url) {
        assertThatThrownBy(() -> build(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowPlainHttp()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cr.example",
                "https://cr.example/base/",
                "http://localhost:8080",
                "http://127.0.0.1:8080",
                "http://[::1]:8080"
            })
    void takesHttpsAndThisMachine(String url) {
        build(url).close();
    }

    @Test
    void takesPlainHttpWhereItIsAllowed() {
        ControlRoomClient.builder()
                .url(URI.create("http://cr.example"))
                .credentials(PASSWORD)
                .allowPlainHttp()
                .build()
                .close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://cr.example",
                "httpfoo://cr.example/pa55",
                "httpfoo:cr.example",
                "cr.example",
                "https://cr.example/?t=pa55",
                "https://cr.example/#/pa55",
                "https://ada:pa55@cr.example"
            })
    void refusesWhatIsNoAddressWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> build(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The address of a Control Room must look like https://host/path, or http, without a user, a"
                        + " query and a fragment");
    }

    @Test
    void refusesAnEmptySecretBeforeItCountsAsAFailedLogin() {
        assertThatThrownBy(() -> ControlRoomCredentials.password("ada", Secret.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> ControlRoomCredentials.password("ada", null))
                .hasMessage("The password is empty; a login with it would count as failed");
        assertThatThrownBy(() -> ControlRoomCredentials.apiKey("ada", Secret.of(" ")))
                .hasMessage("The API key is empty; a login with it would count as failed");
        assertThatThrownBy(() -> ControlRoomCredentials.token(null)).hasMessage("The token is empty");
        assertThatThrownBy(() -> ControlRoomCredentials.password(null, Secret.of("s3cret")))
                .hasMessage("The user name is missing");
    }

    @Test
    void refusesABlankName() {
        assertThatThrownBy(() -> ControlRoomCredentials.apiKey(" ", Secret.of("k3y")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesASharedTransportOpen() {
        try (var transport = Transport.create();
                var simulator = ControlRoomSimulator.start()) {
            ControlRoomBuilder builder = ControlRoomClient.builder()
                    .url(simulator.url())
                    .credentials(ControlRoomCredentials.password(
                            simulator.adminUsername(), Secret.of(simulator.adminPassword())))
                    .transport(transport);
            builder.build().close();

            try (ControlRoomClient second = builder.build()) {
                assertThat(second.users().list().toList()).isNotEmpty();
            }
        }
    }

    @Test
    void refusesOptionsBesideATransportThatHasItsOwn() {
        try (Transport transport = Transport.create()) {
            ControlRoomBuilder builder = ControlRoomClient.builder()
                    .url(URI.create("https://cr.example"))
                    .credentials(PASSWORD)
                    .http(HttpOptions.defaults())
                    .transport(transport);

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("http(…) has no effect on a transport(…), which has options of its own; give one of"
                            + " the two");
        }
    }

    @Test
    void namesTheArgumentThatIsNull() {
        ControlRoomBuilder builder = ControlRoomClient.builder();

        assertThatThrownBy(() -> builder.url(null)).hasMessage("url(…) must not be given null");
        assertThatThrownBy(() -> builder.dialect(null)).hasMessage("dialect(…) must not be given null");
        assertThatThrownBy(() -> builder.credentials(null)).hasMessage("credentials(…) must not be given null");
        assertThatThrownBy(() -> builder.http(null)).hasMessage("http(…) must not be given null");
        assertThatThrownBy(() -> builder.transport(null)).hasMessage("transport(…) must not be given null");
    }

    private static ControlRoomClient build(String url) {
        return ControlRoomClient.builder()
                .url(URI.create(url))
                .credentials(PASSWORD)
                .build();
    }
}
