package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityLimitsTest {
    /** A quarter of four fifths of the 160 deletions that the vendor allows in five minutes. */
    private static final int BURST = 32;

    private final IdentityServer server = IdentityServer.start();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void waitsInTheCloudOnceTheBurstIsUsedUp() {
        delete(UiPathDeployment.hosted(server.url(), "acme", "production"), true, BURST + 1);

        // the other 96 are spread over the five minutes
        assertThat(pauses).containsExactly(Duration.ofMillis(3125).plusNanos(1));
    }

    @Test
    void neverWaitsOnServersOfOnesOwn() {
        delete(UiPathDeployment.automationSuite(server.url(), "acme", "production"), true, BURST + 1);
        delete(UiPathDeployment.standalone(server.url(), "production"), true, BURST + 1);

        assertThat(pauses).isEmpty();
    }

    @Test
    void doesNotWaitWhereTheLimitsAreSwitchedOff() {
        delete(UiPathDeployment.hosted(server.url(), "acme", "production"), false, BURST + 1);

        assertThat(pauses).isEmpty();
    }

    private void delete(UiPathDeployment deployment, boolean limits, int times) {
        HttpOptions options = HttpOptions.builder()
                .ticker(new AtomicLong()::get)
                .sleeper(pauses::add)
                .rateLimits(limits)
                .build();
        try (IdentityClient identity = IdentityClient.builder()
                .deployment(deployment)
                .credentials(UiPathCredentials.token(Secret.of("opaque")))
                .organization(OrganizationId.of(IdentityServer.ORGANIZATION))
                .http(options)
                .build()) {
            for (int i = 0; i < times; i++) {
                server.answers(204, "");
                identity.groups().delete(GroupId.of("g-" + i));
            }
        }
    }
}
