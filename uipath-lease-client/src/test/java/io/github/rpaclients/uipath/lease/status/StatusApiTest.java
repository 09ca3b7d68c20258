package io.github.rpaclients.uipath.lease.status;

import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.ORGANIZATION;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatusApiTest {
    private final LicenseServer server = new LicenseServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void asksTheLicenceResourceManager() {
        server.answer("{\"enabled\":true,\"since\":\"2025-05-01\"}");

        UserLicensingStatus status = server.lease.status().userLicensing();

        assertThat(status.enabled()).isTrue();
        assertThat(line(server.take()))
                .isEqualTo("GET /" + ORGANIZATION + "/license_/api/account/" + ORGANIZATION + "/user-license/status");
    }

    @Test
    void doesNotGuessWhereTheAnswerDoesNotSay() {
        server.answer("{}");

        assertThatThrownBy(() -> server.lease.status().userLicensing()).isInstanceOf(UnexpectedAnswerException.class);
    }
}
