package io.github.rpaclients.spring;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Secrets stay secret in the endpoints {@code env} and {@code configprops}, where there are such. */
@AutoConfiguration
@ConditionalOnClass(name = "org.springframework.boot.actuate.endpoint.SanitizingFunction")
public final class SecretPropertiesAutoConfiguration {
    @Bean
    SanitizingFunction rpaClientsSanitizingFunction() {
        return new SecretProperties();
    }
}
