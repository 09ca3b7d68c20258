package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Ticker;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrchestratorLimitsTest extends OrchestratorTest {
    /** A quarter of four fifths of the 100 requests that the vendor allows in a minute. */
    private static final int BURST = 20;

    private final Ticker ticker = new AtomicLong()::get;

    @ParameterizedTest
    @ValueSource(strings = {"odata/Jobs", "odata/QueueItems"})
    void waitsInTheCloudOnceTheBurstIsUsedUp(String list) {
        get(cloud("production"), list, BURST + 1);

        // the other 60 are spread over the minute
        assertThat(pauses).containsExactly(Duration.ofSeconds(1).plusNanos(1));
    }

    @Test
    void countsTheListsAndTheTenantsApart() {
        get(cloud("production"), "odata/Jobs", BURST);
        get(cloud("production"), "odata/QueueItems", BURST);
        get(cloud("test"), "odata/Jobs", BURST);
        get(cloud("production"), "odata/Jobs(13)", BURST);
        get(cloud("production"), "odata/Users", 2 * BURST);

        assertThat(pauses).isEmpty();
    }

    @Test
    void countsTheClientsOfATenantTogether() {
        get(cloud("production"), "odata/Jobs", BURST);
        get(cloud("production"), "odata/Jobs", 1);

        assertThat(pauses).hasSize(1);
    }

    @Test
    void neverWaitsOnServersOfOnesOwn() {
        get(UiPathDeployment.automationSuite(host(), "acme", "production"), "odata/Jobs", BURST + 1);
        get(UiPathDeployment.standalone(host(), "production"), "odata/Jobs", BURST + 1);

        assertThat(pauses).isEmpty();
    }

    private UiPathDeployment cloud(String tenant) {
        return UiPathDeployment.hosted(host(), "acme", tenant);
    }

    private URI host() {
        return server.url("/").uri();
    }

    private void get(UiPathDeployment deployment, String path, int times) {
        try (OrchestratorClient client = OrchestratorClient.builder()
                .deployment(deployment)
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .http(HttpOptions.builder().ticker(ticker).sleeper(pauses::add).build())
                .build()) {
            for (int i = 0; i < times; i++) {
                // without a body: a second packet would come 40 ms late
                enqueue(404);
                assertThatThrownBy(() -> client.raw().get(path)).isInstanceOf(NotFoundException.class);
            }
        }
    }
}
