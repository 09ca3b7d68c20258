package io.github.rpaclients.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

class PropertiesTest {
    private static final String[] APPLICATION = {
        "rpa-clients.uipath.organization=acme",
        "rpa-clients.uipath.tenant=prod",
        "rpa-clients.uipath.client-id=app",
        "rpa-clients.uipath.client-secret=hunter2",
        "rpa-clients.uipath.scopes=OR.Users",
        "rpa-clients.control-room.url=https://acme.example",
        "rpa-clients.control-room.username=bots",
        "rpa-clients.control-room.password=hunter2",
        "rpa-clients.http.proxy.host=proxy.acme.example",
        "rpa-clients.http.proxy.user=ada",
        "rpa-clients.http.proxy.password=hunter2"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rpa-clients.uipath.tenant=                              | rpa-clients.uipath.tenant is missing",
                "rpa-clients.uipath.organization=                        | rpa-clients.uipath.organization is missing",
                "rpa-clients.uipath.client-secret=                       | rpa-clients.uipath.client-secret is missing",
                "rpa-clients.uipath.scopes=                              | rpa-clients.uipath.scopes is missing",
                "rpa-clients.uipath.layout=automation-suite              | rpa-clients.uipath.address is missing",
                "rpa-clients.uipath.address=https://a:hunter2@b.example  | The host must be scheme and name alone",
                "rpa-clients.uipath.address=https://a:hunter2 @b.example | rpa-clients.uipath.address is no address",
                "rpa-clients.uipath.address=http://b.example             | use https",
                "rpa-clients.control-room.url=                           | rpa-clients.control-room.url is missing",
                "rpa-clients.control-room.url=https://a:hunter2@b.example| without a user",
                "rpa-clients.control-room.password=                      | set api-key, or password, or token",
                "rpa-clients.http.proxy.host=http://a:hunter2@p.example  | The host of the proxy must be a name",
                "rpa-clients.http.proxy.password=                        | rpa-clients.http.proxy.password is missing",
                "rpa-clients.http.max-attempts=0                         | rpa-clients.http.* says is not usable",
                "rpa-clients.http.read-timeout=soon                      | read-timeout",
                "rpa-clients.http.ssl-bundle=acme                        | the application has none",
            })
    void areComplainedOfWithoutASecret(String property, String sentence) {
        Contexts.starter()
                .withPropertyValues(APPLICATION)
                .withPropertyValues(property)
                .run(context -> assertThat(Contexts.printed(context.getStartupFailure()))
                        .contains(sentence)
                        .doesNotContain("hunter2"));
    }

    @Test
    void areAllThereOnTheOtherHand() {
        Contexts.starter()
                .withPropertyValues(APPLICATION)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void takeASecretThatLooksLikeAPlaceholder() {
        Contexts.starter()
                .withPropertyValues(APPLICATION)
                .withPropertyValues("rpa-clients.uipath.client-secret=a\\${b}c")
                .run(context -> assertThat(context.getBean(RpaClientsProperties.class)
                                .uipath()
                                .clientSecret())
                        .isEqualTo(Secret.of("a${b}c")));
    }

    @Test
    void nameTheLackOfAWayToSignIn() {
        Contexts.starter()
                .withPropertyValues("rpa-clients.uipath.organization=acme", "rpa-clients.uipath.tenant=prod")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("rpa-clients.uipath says no way to sign in: set client-id, or token, or username"));
    }

    @Test
    void areExplainedInPlaceOfAStackTrace() throws IOException {
        Properties factories = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/META-INF/spring.factories")) {
            factories.load(file);
        }

        FailureAnalysis analysis =
                new PropertiesFailureAnalyzer().analyze(new IllegalStateException(new PropertiesException("so")));

        assertThat(factories.getProperty(FailureAnalyzer.class.getName()))
                .contains(PropertiesFailureAnalyzer.class.getName());
        assertThat(analysis.getDescription()).isEqualTo("so");
    }

    @Test
    void areDescribedForEditors() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"rpa-clients.uipath.client-secret\"", "Id of a confidential external application.")
                    .contains(
                            "\"rpa-clients.license-swap.watch.interval\"",
                            "\"5m\"",
                            "\"rpa-clients.telemetry.traces\"");
        }
    }

    @Test
    void hideSecretsWhenPrinted() {
        Contexts.starter()
                .withPropertyValues(APPLICATION)
                .run(context -> assertThat(
                                context.getBean(RpaClientsProperties.class).toString())
                        .contains("acme")
                        .doesNotContain("hunter2"));
    }
}
