package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.CallOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityClientViewTest {
    private static final CallOptions ONCE = CallOptions.builder().maxAttempts(1).build();

    private final IdentityServer server = IdentityServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keepsWithinTheLimitsOfTheView() {
        server.answers(503, "");

        assertThatThrownBy(() -> server.identity().withOptions(ONCE).groups().list())
                .isInstanceOf(ServerException.class);

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void closesAViewWithoutTheOriginal() {
        IdentityClient view = server.identity().withOptions(ONCE);

        view.close();

        assertThatThrownBy(() -> view.groups().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The client is closed");
        server.answers("[]");
        assertThat(server.identity().groups().list()).isEmpty();
    }

    @Test
    void saysThatItIsClosed() {
        IdentityClient identity = server.identity();

        identity.close();
        identity.close();

        assertThatThrownBy(() -> identity.groups().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The client is closed");
        assertThat(server.requestCount()).isZero();
    }
}
