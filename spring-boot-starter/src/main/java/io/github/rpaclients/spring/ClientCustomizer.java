package io.github.rpaclients.spring;

import io.github.rpaclients.core.http.HttpOptions;

/**
 * A bean that has a say in the HTTP options of the clients: listeners, clocks, headers, whatever {@code rpa-clients.http}
 * does not offer. Called once for each system, after the properties, in the order of {@code @Order} or {@code Ordered}; the
 * last one counts where two set the same.
 */
@FunctionalInterface
public interface ClientCustomizer {
    /** Changes the options of one system's clients before they are made. */
    void customize(RpaSystem system, HttpOptions.Builder options);
}
