package io.github.rpaclients.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;

/** What the clients of all systems need: properties and HTTP options. */
@AutoConfiguration(after = SslAutoConfiguration.class)
@EnableConfigurationProperties(RpaClientsProperties.class)
public final class RpaClientsAutoConfiguration {
    @Bean
    ClientOptions rpaClientOptions(
            RpaClientsProperties properties,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<ClientCustomizer> customizers) {
        return new ClientOptions(
                properties.http(),
                bundles.stream().findFirst(),
                customizers.orderedStream().toList());
    }
}
