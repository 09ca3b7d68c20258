package io.github.rpaclients.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProxyTest {
    @ParameterizedTest
    @CsvSource({
        "https://orchestrator.acme.example/, false",
        "https://ORCHESTRATOR.acme.example/, false",
        "https://other.acme.example/, true",
        "https://a.intern.example/, false",
        "https://a.b.intern.example/, false",
        "https://intern.example/, true",
        "https://notintern.example/, true",
        "https://x.lan/, false",
        "https://[::1]:8443/, false"
    })
    void passesByTheServersThatAreReachedDirectly(URI address, boolean through) {
        HttpProxy proxy = HttpProxy.of("proxy.acme.example", 3128)
                .noProxyFor("Orchestrator.acme.example", "*.intern.example")
                .noProxyFor(".lan", "::1");

        assertThat(proxy.isFor(address)).isEqualTo(through);
    }

    @Test
    void printsNoPassword() {
        HttpProxy proxy = HttpProxy.of("proxy.acme.example", 3128).withCredentials("ada", Secret.of("s3cret"));

        assertThat(proxy).hasToString("proxy.acme.example:3128");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://proxy.acme.example", "ada:s3cret@proxy.acme.example"})
    void refusesAHostThatIsMoreThanAHostWithoutRepeatingIt(String host) {
        assertThatThrownBy(() -> HttpProxy.of(host, 3128))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret")
                .hasMessageContaining("without http:// and without a user");
    }

    @Test
    void refusesAUserThatBasicCannotCarry() {
        assertThatThrownBy(() -> HttpProxy.of("proxy", 3128).withCredentials("a:b", Secret.of("s3cret")))
                .hasMessage("The user of the proxy must not be empty and must not have a colon in it");
    }

    @Test
    void refusesAPatternItWouldNotUnderstand() {
        assertThatThrownBy(() -> HttpProxy.of("proxy", 3128).noProxyFor("10.*"))
                .hasMessage("Not a host or *.domain that can be reached directly: 10.*");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> HttpProxy.of("proxy", 0))
                .hasMessage("The port of the proxy must be from 1 to 65535, not 0");
    }
}
