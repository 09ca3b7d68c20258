package io.github.rpaclients.spring;

import io.github.rpaclients.jackson.Jackson2Models;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Models as the vendor's JSON in what controllers take and answer, where there is Jackson 2. */
@AutoConfiguration
@ConditionalOnClass(name = "com.fasterxml.jackson.databind.Module")
public final class Jackson2AutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Jackson2Models rpaClientsJackson2Models() {
        return new Jackson2Models();
    }
}
