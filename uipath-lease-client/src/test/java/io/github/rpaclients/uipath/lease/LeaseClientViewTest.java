package io.github.rpaclients.uipath.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaseClientViewTest {
    private static final CallOptions ONCE = CallOptions.builder().maxAttempts(1).build();

    private final LicenseServer server = new LicenseServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keepsWithinTheLimitsOfTheViewInBothServices() {
        server.answer(503, "").answer(503, "");
        LeaseClient view = server.lease.withOptions(ONCE);

        assertThatThrownBy(() -> view.userLicenses().seats()).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> view.status().userLicensing()).isInstanceOf(ServerException.class);

        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void closesAViewWithoutTheOriginal() {
        LeaseClient view = server.lease.withOptions(ONCE);

        view.close();

        assertClosed(view);
        server.answer("[]");
        assertThat(server.lease.userLicenses().seats()).isEmpty();
    }

    @Test
    void saysThatItIsClosed() {
        server.lease.close();
        server.lease.close();

        assertClosed(server.lease);
        assertThat(server.requestCount()).isZero();
    }

    private static void assertClosed(LeaseClient client) {
        assertThatThrownBy(() -> client.userLicenses().seats())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The client is closed");
        assertThatThrownBy(() -> client.status().userLicensing())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The client is closed");
    }
}
