package io.github.rpaclients.spring;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.util.ReflectionTestUtils;

/** Small applications. */
final class Contexts {
    private Contexts() {}

    /** With the starter and nothing else. */
    static ApplicationContextRunner starter() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        RpaClientsAutoConfiguration.class,
                        UiPathAutoConfiguration.class,
                        ControlRoomAutoConfiguration.class,
                        TelemetryAutoConfiguration.class,
                        LicenseSwapAutoConfiguration.class,
                        SecretPropertiesAutoConfiguration.class,
                        Boot3HealthAutoConfiguration.class,
                        Boot4HealthAutoConfiguration.class));
    }

    /** With all that is found, as in an application. */
    static ApplicationContextRunner everything() {
        return new ApplicationContextRunner().withUserConfiguration(Application.class);
    }

    static ApplicationContextRunner with(ApplicationContextRunner runner, UiPathSimulator uipath) {
        return runner.withPropertyValues(
                "rpa-clients.uipath.address=" + uipath.url(),
                "rpa-clients.uipath.organization=" + uipath.organization(),
                "rpa-clients.uipath.tenant=" + uipath.tenant(),
                "rpa-clients.uipath.client-id=" + uipath.clientId(),
                "rpa-clients.uipath.client-secret=" + uipath.clientSecret(),
                "rpa-clients.uipath.scopes=OR.Users,PM.License,PM.User.Read");
    }

    static ApplicationContextRunner with(ApplicationContextRunner runner, ControlRoomSimulator controlRoom) {
        return runner.withPropertyValues(
                "rpa-clients.control-room.url=" + controlRoom.url(),
                "rpa-clients.control-room.username=" + controlRoom.adminUsername(),
                "rpa-clients.control-room.api-key=" + controlRoom.adminApiKey());
    }

    /** What the health endpoint shows of something: a class of its own in each generation, with the same method. */
    static String health(ApplicationContext context, String name) {
        Object health = ReflectionTestUtils.invokeMethod(context.getBean(name + "HealthIndicator"), "health");
        return String.valueOf(health);
    }

    /** All that a log would show of a failure. */
    static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
