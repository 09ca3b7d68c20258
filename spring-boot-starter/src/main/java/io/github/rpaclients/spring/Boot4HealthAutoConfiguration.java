package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The systems in the health endpoint, where Spring Boot 4 has one. */
@AutoConfiguration(
        after = {UiPathAutoConfiguration.class, ControlRoomAutoConfiguration.class, LicenseSwapAutoConfiguration.class})
@ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
public final class Boot4HealthAutoConfiguration {
    @Bean
    @ConditionalOnEnabledHealthIndicator("uipath")
    @ConditionalOnBean(OrchestratorClient.class)
    @ConditionalOnMissingBean(name = "uipathHealthIndicator")
    HealthIndicator uipathHealthIndicator(OrchestratorClient orchestrator) {
        return new Boot4HealthIndicator(SystemHealth.of(orchestrator));
    }

    @Bean
    @ConditionalOnEnabledHealthIndicator("controlroom")
    @ConditionalOnBean(ControlRoomClient.class)
    @ConditionalOnMissingBean(name = "controlroomHealthIndicator")
    HealthIndicator controlroomHealthIndicator(ControlRoomClient controlRoom) {
        return new Boot4HealthIndicator(SystemHealth.of(controlRoom));
    }

    @Bean
    @ConditionalOnEnabledHealthIndicator("licenseswap")
    @ConditionalOnBean(PoolWatch.class)
    @ConditionalOnMissingBean(name = "licenseswapHealthIndicator")
    HealthIndicator licenseswapHealthIndicator(PoolWatch watch) {
        return new Boot4HealthIndicator(SystemHealth.of(watch));
    }
}
