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
    @ValueSource(
            strings = {
                "",
                " ",
                "http://proxy.acme.example",
                "ada:s3cret@proxy.acme.example",
                "ada:s3cret",
                "proxy.acme.example:3128",
                "proxy.acme.example?s3cret",
                "proxy.acme.example#s3cret",
                "proxy\nacme"
            })
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
                .hasMessage("What is reached directly must be a host such as a.acme.example, or *.acme.example for all"
                        + " names below a domain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ada:s3cret@a.example", "ada:s3cret", "a.example?s3cret"})
    void doesNotRepeatAPatternThatMayHaveAPasswordInIt(String pattern) {
        assertThatThrownBy(() -> HttpProxy.of("proxy", 3128).noProxyFor(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy", "proxy_1.acme.example", "10.0.0.1", "::1", "[fe80::1]", "fe80::1%eth0", "pröxy.example"
            })
    void takesNamesAndAddresses(String host) {
        assertThat(HttpProxy.of(host, 3128).host()).isEqualTo(host);
    }

    @Test
    void namesTheArgumentThatIsMissing() {
        HttpProxy proxy = HttpProxy.of("proxy", 3128);

        assertThatThrownBy(() -> HttpProxy.of(null, 3128)).hasMessage("The host of the proxy must not be null");
        assertThatThrownBy(() -> proxy.withCredentials(null, Secret.of("s3cret")))
                .hasMessage("The user of the proxy must not be null");
        assertThatThrownBy(() -> proxy.withCredentials("ada", null))
                .hasMessage("The password of the proxy must not be null");
        assertThatThrownBy(() -> proxy.withCredentials("ada", Secret.of("")))
                .hasMessage("The password of the proxy must not be empty");
        assertThatThrownBy(() -> proxy.noProxyFor("a", null))
                .hasMessage("A host that is reached directly must not be null");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> HttpProxy.of("proxy", 0))
                .hasMessage("The port of the proxy must be from 1 to 65535, not 0");
    }
}
