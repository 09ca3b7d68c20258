package io.github.rpaclients.uipath.identity.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.IdentityServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsApiTest {
    private final IdentityServer server = IdentityServer.start();
    private final SettingsApi settings = server.identity().settings();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void getNamesEveryKeyAndTheOrganization() {
        server.answers("[]");

        assertThat(settings.getOf(PersonId.of("7"), List.of("Theme", "Language", "Theme")))
                .isEmpty();

        assertThat(server.received().target())
                .endsWith("/api/Setting?key=Theme&key=Language&userId=7&partitionGlobalId="
                        + IdentityServer.ORGANIZATION);
    }

    @Test
    void getAsksForSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings.get(List.of()));

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void setNamesAPersonOnlyIfItIsHis() {
        server.answers("[]");

        settings.set(List.of(SettingValue.of("Language", "en")));

        assertThat(server.received().body())
                .isEqualTo("{\"settings\":[{\"key\":\"Language\",\"value\":\"en\"}],\"partitionGlobalId\":\""
                        + IdentityServer.ORGANIZATION + "\"}");
    }
}
