package io.github.rpaclients.spring;

import io.github.rpaclients.jackson.Jackson3Models;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Models as the vendor's JSON in what controllers take and answer, where there is Jackson 3. */
@AutoConfiguration
@ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
public final class Jackson3AutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Jackson3Models rpaClientsJackson3Models() {
        return new Jackson3Models();
    }
}
