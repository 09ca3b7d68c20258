package io.github.rpaclients.uipath.orchestrator.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettingsApiTest extends OrchestratorTest {
    @Test
    void readsTheLicence() throws Exception {
        enqueue(200, fixture("license.json"));

        License license = orchestrator.settings().license();

        assertThat(requestLine()).isEqualTo("GET /odata/Settings/UiPath.Server.Configuration.OData.GetLicense");
        assertThat(license.allowed())
                .containsExactly(
                        entry("Unattended", 3L), entry("Development", 0L), entry("Future", 9_007_199_254_740_993L));
        assertThat(license.used()).isEmpty();
        assertThat(license.userLicensingEnabled()).contains(true);
        assertThat(license.expires()).contains(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(license.licensedFeatures()).isEmpty();
        assertThat(license.extras().json("GracePeriod")).contains("30");
    }

    @Test
    void comesBackEqualFromItsOwnJson() {
        License license = Json.fromJson(License.class, fixture("license.json"));

        assertThat(Json.fromJson(License.class, Json.toJson(License.class, license)))
                .isEqualTo(license);
    }

    @Test
    void doesNotKnowWhenALicenceWithoutADateEnds() {
        enqueue(200, "{\"Allowed\":{},\"Used\":{},\"ExpireDate\":null}");

        assertThat(orchestrator.settings().license().expires()).isEmpty();
    }
}
