package io.github.rpaclients.spring;

import io.github.rpaclients.uipath.UiPathBuilder;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;

/** One connection to UiPath and the clients of its services, closed with the context. */
@AutoConfiguration(after = RpaClientsAutoConfiguration.class)
public final class UiPathAutoConfiguration {
    @Bean
    @Conditional(OnUiPathProperties.class)
    @ConditionalOnMissingBean({UiPathConnectionDetails.class, UiPathConnection.class})
    PropertiesUiPathDetails uiPathConnectionDetails(RpaClientsProperties properties) {
        return new PropertiesUiPathDetails(properties.uipath());
    }

    @Bean
    @ConditionalOnBean(UiPathConnectionDetails.class)
    @ConditionalOnMissingBean
    UiPathConnection uiPathConnection(UiPathConnectionDetails details, ClientOptions options) {
        UiPathBuilder<UiPathConnection> builder = UiPathConnection.builder()
                .deployment(details.deployment())
                .credentials(details.credentials())
                .http(options.of(RpaSystem.UIPATH));
        details.organization().ifPresent(builder::organization);
        return new Checked("rpa-clients.uipath.").made(builder::build);
    }

    @Bean
    @ConditionalOnBean(UiPathConnection.class)
    @ConditionalOnMissingBean
    OrchestratorClient orchestratorClient(UiPathConnection connection) {
        return OrchestratorClient.over(connection);
    }

    @Bean
    @ConditionalOnBean(UiPathConnection.class)
    @ConditionalOnMissingBean
    IdentityClient identityClient(UiPathConnection connection) {
        return IdentityClient.over(connection);
    }

    /** Made only for whoever asks for it: a standalone Orchestrator has no licence services. */
    @Bean
    @Lazy
    @ConditionalOnBean(UiPathConnection.class)
    @ConditionalOnMissingBean
    LeaseClient leaseClient(UiPathConnection connection) {
        return LeaseClient.over(connection);
    }

    /** For the sake of its name in the report of conditions. */
    static final class OnUiPathProperties extends OnProperties {
        OnUiPathProperties() {
            super("rpa-clients.uipath");
        }
    }
}
