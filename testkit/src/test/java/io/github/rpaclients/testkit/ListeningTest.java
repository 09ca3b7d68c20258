package io.github.rpaclients.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a simulator listens. */
class ListeningTest {
    @Test
    void returnsToThePortItHad() {
        int port;
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            port = uipath.url().getPort();
        }

        try (ControlRoomSimulator controlRoom =
                ControlRoomSimulator.builder().port(port).start()) {
            assertThat(controlRoom.url().getPort()).isEqualTo(port);
            assertThat(ExtensionTest.isListening(controlRoom.url())).isTrue();
        }
    }

    @Test
    void saysThatAPortIsInUse() {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            int port = uipath.url().getPort();

            assertThatThrownBy(() -> UiPathSimulator.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("The simulator cannot listen on port " + port + " of 127.0.0.1: ");
            assertThatThrownBy(() -> ControlRoomSimulator.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void knowsWhatAPortIs(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UiPathSimulator.builder().port(port))
                .withMessageContaining("0 to 65535");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlRoomSimulator.builder().port(port))
                .withMessageContaining("0 to 65535");
    }

    @Test
    void namesLocalhostWhenItListensEverywhere() throws UnknownHostException {
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");

        try (UiPathSimulator uipath =
                        UiPathSimulator.builder().address(everywhere).start();
                ControlRoomSimulator controlRoom =
                        ControlRoomSimulator.builder().address(everywhere).start()) {
            assertThat(uipath.url()).hasHost("localhost");
            assertThat(ExtensionTest.isListening(uipath.url())).isTrue();
            assertThat(controlRoom.url()).hasHost("localhost");
        }
    }
}
