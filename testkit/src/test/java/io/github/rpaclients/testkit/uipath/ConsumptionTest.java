package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Units that are used up, runtimes that are in use, and statistics of both. */
class ConsumptionTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String TENANT = Organization.TENANT_KEY;
    private static final String GONE = "d1e7a0c2-0000-4000-8000-000000000002";

    private final SettableClock clock = new SettableClock(NOW);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Wire wire = new Wire(uipath).signIn("PM.License");
    private final String lease = "/acme/lease_/api/lease/" + uipath.organizationId();
    private final String stats = "/acme/lease_/api/account/" + uipath.organizationId() + "/stats";

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void sumsUpWhatAServiceHasUsed() {
        consume(TENANT, 12.5).consume("production", "tenant", "AIU", 1);
        uipath.lease().account().consume(TENANT, "orchestrator", "AIU", 100);

        HttpResponse<String> answer = wire.call("GET", lease + "/" + TENANT + "/tenant/AIU/consumed", "");

        assertThat(answer.body())
                .isEqualTo("{\"serviceScopeId\":\"" + TENANT + "\",\"serviceType\":\"tenant\",\"productCode\":\"AIU\","
                        + "\"used\":13.5,\"total\":1000.0,\"startDate\":1767225600,\"endDate\":1798761599,"
                        + "\"usageModel\":\"Consumption\"}");
    }

    @Test
    void startsAgainWithTheYear() {
        consume(TENANT, 12.5);
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));

        String answer = new Wire(uipath)
                .signIn("PM.License")
                .call("GET", lease + "/" + TENANT + "/tenant/AIU/consumed", "")
                .body();

        assertThat(answer).contains("\"used\":0.0", "\"startDate\":1798761600");
    }

    @Test
    void countsRuntimesOfMachinesThatAreConnected() {
        uipath.orchestrator().addMachine("{'Name':'east','UnattendedSlots':2}");
        uipath.orchestrator().entities("Sessions").add("{'MachineName':'east','HostMachineName':'pc-7'}");

        assertThat(wire.call("GET", lease + "/" + TENANT + "/orchestrator/UNATT/usage", "")
                        .body())
                .contains("\"used\":2.0,\"total\":3.0,\"startDate\":null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.lease().account().consume(TENANT, "orchestrator", "UNATT", 1));
    }

    @Test
    void tellsWhatATenantUsesByService() {
        consume(TENANT, 12.5);

        String all = wire.call("GET", lease + "/" + TENANT + "/usage", "").body();
        String some = wire.call("GET", lease + "/" + TENANT + "/usage?serviceTypes=tenant", "")
                .body();

        assertThat(all).contains("\"clientType\":\"tenant\"", "\"UNATT\"", "\"used\":12.5");
        assertThat(some).doesNotContain("UNATT");
        assertThat(wire.call("GET", lease + "/" + GONE + "/usage", "").body()).isEqualTo("[]");
    }

    @Test
    void leavesToTheOrganizationWhatTenantsHaveNotAndTheDeletedHaveNotUsed() {
        consume(GONE, 40).consume(uipath.organizationId(), "portal", "AIU", 7);
        consume(TENANT, 3);
        String scopes =
                "{\"scopes\":[" + scope(uipath.organizationId(), "portal") + "," + scope(TENANT, "tenant") + "]}";

        HttpResponse<String> answer = wire.call("PUT", lease + "/computeUsage", scopes);

        assertThat(Wire.element(answer).getAsJsonArray().get(0).toString())
                .contains("\"scopeType\":\"portal\"", "\"used\":7.0,\"total\":3960.0");
        assertThat(Wire.element(answer).getAsJsonArray().get(1).toString()).contains("\"used\":3.0,\"total\":1000.0");
        assertThat(wire.call("GET", lease + "/tenant/AIU/available/count", "").body())
                .isEqualTo("3960");
    }

    @Test
    void tellsWhatWasUsedInASpanOfTime() {
        consume(TENANT, 5);
        clock.set(NOW.plus(Duration.ofDays(1)));
        consume(TENANT, 8);
        consume(GONE, 40);
        String span = "[{\"serviceScopeId\":\"" + TENANT + "\",\"serviceType\":\"tenant\",\"productCode\":\"AIU\","
                + "\"startDate\":" + NOW.plusSeconds(1).getEpochSecond() + ",\"endDate\":"
                + clock.instant().getEpochSecond() + "}]";

        HttpResponse<String> answer = again().call("PUT", lease + "/usage", span);

        assertThat(answer.body())
                .contains(
                        "\"used\":8.0",
                        "\"consumedAtOrganizationLevel\":0.0",
                        "\"consumedAcrossDeletedServiceScopeIds\":40.0");
        assertThat(again().call("PUT", lease + "/usage", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsWhatCouldBeHad() {
        uipath.lease().account().product("NONPR", 0);

        HttpResponse<String> answer = wire.call(
                "PUT",
                lease + "/" + TENANT + "/orchestrator/available/services",
                "{\"productCodes\":[\"AIU\",\"NONPR\",\"RU\"]}");

        assertThat(answer.body())
                .isEqualTo("[{\"productCode\":\"AIU\",\"productCodeStatus\":1},"
                        + "{\"productCode\":\"NONPR\",\"productCodeStatus\":2},"
                        + "{\"productCode\":\"RU\",\"productCodeStatus\":0}]");
    }

    @Test
    void tellsWhatTenantsUseNow() {
        consume(TENANT, 12.5);

        assertThat(wire.call("POST", stats + "/used", "{\"clientIds\":[],\"timePeriod\":30}")
                        .body())
                .isEqualTo("[{\"clientId\":\"" + TENANT + "\",\"productCode\":\"UNATT\",\"used\":0.0,\"total\":3},"
                        + "{\"clientId\":\"" + TENANT + "\",\"productCode\":\"AIU\",\"used\":12.5,\"total\":1000}]");
    }

    @Test
    void tellsWhatWasUsedByTheDay() {
        consume(TENANT, 5);
        clock.set(NOW.plus(Duration.ofDays(2)));
        consume(TENANT, 8).consume(TENANT, "orchestrator", "AIU", 1);
        consume(GONE, 40);

        assertThat(again().call("POST", stats + "/timeline", "{\"clientIds\":[\"" + TENANT + "\"],\"timePeriod\":2}")
                        .body())
                .contains("\"productUsage\":{\"2026-03-02\":5.0,\"2026-03-04\":9.0}");
        assertThat(again().call("POST", stats + "/organization/timeline", "{\"timePeriod\":1}")
                        .body())
                .contains("\"productUsage\":{\"2026-03-04\":49.0}");
        assertThat(again().call("POST", stats + "/organization/timeline", "{}").statusCode())
                .isEqualTo(400);
    }

    private LeaseAccount consume(String scope, double units) {
        return uipath.lease().account().consume(scope, "tenant", "AIU", units);
    }

    /** Tokens live an hour. */
    private Wire again() {
        return new Wire(uipath).signIn("PM.License");
    }

    private static String scope(String id, String type) {
        return "{\"scopeId\":\"" + id + "\",\"scopeType\":\"" + type + "\",\"productCode\":\"AIU\"}";
    }
}
