/**
 * The clients as beans of a Spring Boot application: {@code OrchestratorClient}, {@code IdentityClient} and {@code
 * LeaseClient} over one {@code UiPathConnection} where {@code rpa-clients.uipath} is set, {@code ControlRoomClient} where
 * {@code rpa-clients.control-room} is. Each bean backs off where the application has one of its own. Start with {@link
 * io.github.rpaclients.spring.ClientCustomizer} for what the properties do not offer, and with {@link
 * io.github.rpaclients.spring.UiPathConnectionDetails} for tests.
 */
@NullMarked
package io.github.rpaclients.spring;

import org.jspecify.annotations.NullMarked;
