package io.github.rpaclients.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ActuatorTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final ControlRoomSimulator controlRoom = ControlRoomSimulator.start();

    private ApplicationContextRunner both(ApplicationContextRunner runner) {
        return Contexts.with(Contexts.with(runner, uipath), controlRoom);
    }

    @AfterEach
    void stop() {
        uipath.close();
        controlRoom.close();
    }

    @Test
    void tellsWhetherSystemsAreUp() {
        uipath.answer("GET", "/api/Status/Get").status(200);
        controlRoom.answer("GET", "/v1/authentication/token").json("{\"valid\": true}");

        both(Contexts.starter()).run(context -> {
            assertThat(Contexts.health(context, "uipath")).isEqualTo("UP {}");
            assertThat(Contexts.health(context, "controlroom")).isEqualTo("UP {}");
        });
    }

    @Test
    void tellsWhySystemsAreDown() {
        uipath.answer("GET", "/api/Status/Get").status(403);
        controlRoom.answer("GET", "/v1/authentication/token").json("{\"valid\": false}");

        both(Contexts.starter()).run(context -> {
            assertThat(Contexts.health(context, "uipath")).startsWith("DOWN {").contains("403");
            assertThat(Contexts.health(context, "controlroom")).isEqualTo("DOWN {}");
        });
    }

    @Test
    void isToldToKeepOut() {
        both(Contexts.starter())
                .withPropertyValues("management.health.uipath.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean("uipathHealthIndicator")
                        .hasBean("controlroomHealthIndicator"));
    }

    @Test
    void isNotMissed() {
        both(Contexts.starter())
                .withClassLoader(
                        new FilteredClassLoader("org.springframework.boot.actuate", "org.springframework.boot.health"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("uipathHealthIndicator"));
    }

    @Test
    void showsNoSecretEvenIfToldToShowAll() {
        both(Contexts.everything())
                .withPropertyValues(
                        "spring.jmx.enabled=true",
                        "management.endpoints.jmx.exposure.include=env,configprops",
                        "management.endpoint.env.show-values=always",
                        "management.endpoint.configprops.show-values=always")
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "systemEnvironment", Map.of("RPACLIENTS_CONTROLROOM_PASSWORD", "hunter2"))))
                .run(context -> {
                    assertThat(shown(context.getBean(EnvironmentEndpoint.class).environment(null)))
                            .contains(uipath.organization(), "******")
                            .doesNotContain(uipath.clientSecret(), controlRoom.adminApiKey(), "hunter2");
                    assertThat(shown(context.getBean(ConfigurationPropertiesReportEndpoint.class)
                                    .configurationProperties()))
                            .contains(uipath.organization())
                            .doesNotContain(uipath.clientSecret(), controlRoom.adminApiKey(), "hunter2");
                });
    }

    private static String shown(EnvironmentEndpoint.EnvironmentDescriptor environment) {
        return environment.getPropertySources().stream()
                .flatMap(source -> source.getProperties().entrySet().stream())
                .map(property -> property.getKey() + "=" + property.getValue().getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String shown(ConfigurationPropertiesReportEndpoint.ConfigurationPropertiesDescriptor report) {
        return report.getContexts().values().stream()
                .flatMap(context -> context.getBeans().values().stream())
                .map(bean -> bean.getPrefix() + bean.getProperties() + bean.getInputs())
                .collect(Collectors.joining("\n"));
    }
}
