package example.acme;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.spring.UiPathConnectionDetails;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class SimulatedUiPath {
    @Bean
    UiPathSimulator simulator() {
        return UiPathSimulator.start();
    }

    @Bean
    UiPathConnectionDetails uipath(UiPathSimulator simulator) {
        return UiPathConnectionDetails.of(
                UiPathDeployment.hosted(simulator.url(), simulator.organization(), simulator.tenant()),
                ClientCredentials.of(simulator.clientId(), Secret.of(simulator.clientSecret()), "OR.Users"));
    }
}
