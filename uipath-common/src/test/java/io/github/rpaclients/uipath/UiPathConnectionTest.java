package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UiPathConnectionTest extends UiPathTest {
    private static final String GUID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void readsTheOrganizationOutOfTheToken() {
        UiPathConnection connection = connection(UiPathCredentials.token(jwt("{\"prt_id\":\"" + GUID + "\"}")));

        assertThat(connection.organization()).isEqualTo(OrganizationId.of(GUID));
    }

    @Test
    void prefersTheOrganizationThatWasGiven() {
        UiPathConnection connection = UiPathConnection.builder()
                .deployment(deployment())
                .credentials(UiPathCredentials.token(jwt("{\"prt_id\":\"another\"}")))
                .organization(OrganizationId.of(GUID))
                .build();

        assertThat(connection.organization()).isEqualTo(OrganizationId.of(GUID));
    }

    @Test
    void asksForOneTokenHoweverOftenTheOrganizationIsAsked() {
        UiPathConnection connection = connection(ClientCredentials.of("app-1", SECRET, "OR.Users"));
        enqueueToken(jwt("{\"prt_id\":\"" + GUID + "\"}").reveal());

        connection.organization();
        connection.organization();

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"prt_id\":null}", "{\"prt_id\":\"\"}", "{\"prt_id\":{}}"})
    void saysHowToNameAnOrganizationThatTheTokenDoesNotName(String claims) {
        UiPathConnection connection = connection(UiPathCredentials.token(jwt(claims)));

        assertThatThrownBy(connection::organization)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The token does not name its organization; give its GUID with organization(…)");
    }

    @Test
    void saysWhichPartIsMissing() {
        assertThatThrownBy(() -> UiPathConnection.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deployment(…) is missing: say where the services are");
        assertThatThrownBy(() ->
                        UiPathConnection.builder().deployment(deployment()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("credentials(…) is missing: say how to sign in");
    }

    @Test
    void refusesOptionsBesideATransportThatHasItsOwn() {
        try (Transport transport = Transport.create(options())) {
            UiPathBuilder<UiPathConnection> builder = UiPathConnection.builder()
                    .deployment(deployment())
                    .credentials(UiPathCredentials.token(Secret.of("pat")))
                    .http(options())
                    .transport(transport);

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("http(…) has no effect on a transport(…), which has options of its own; give one of"
                            + " the two");
        }
    }

    @Test
    void namesTheArgumentThatIsNull() {
        UiPathBuilder<UiPathConnection> builder = UiPathConnection.builder();

        assertThatThrownBy(() -> builder.deployment(null))
                .hasMessage("deployment(…) is null; say where the services are");
        assertThatThrownBy(() -> builder.credentials(null)).hasMessage("credentials(…) is null; say how to sign in");
        assertThatThrownBy(() -> builder.organization(null))
                .hasMessage("The organization's id is null; leave it out or give the GUID");
        assertThatThrownBy(() -> builder.http(null)).hasMessage("http(…) is null; leave it out for the usual options");
        assertThatThrownBy(() -> builder.transport(null))
                .hasMessage("transport(…) is null; leave it out for one of its own");
    }

    /** The words with which vendors' support looks for a request, and by whom it is found where nobody hides it. */
    @Test
    void tellsTheVendorsIdOfARequestAndItsOwnNames() {
        UiPathConnection connection = connection(UiPathCredentials.token(Secret.of("pat")));
        server.enqueue(new MockResponse.Builder()
                .code(400)
                .addHeader("X-UIPATH-Correlation-Id", "c0-1")
                .addHeader("x-request-id", "another")
                .addHeader("Content-Type", "application/json")
                .body("{\"message\":\"no folder 4711-folder\"}")
                .build());
        var calls = connection.calls(
                connection.deployment().orchestratorUrl(), Map.of("X-UIPATH-OrganizationUnitId", "4711-folder"));

        assertThatThrownBy(() -> calls.run(calls.service(ProbeService.class).probe()))
                .hasMessage("GET /probe: 400 no folder 4711-folder. (request id c0-1)");
    }

    @Test
    void sendsNothingBeforeTheFirstCall() {
        connection(ClientCredentials.of("app-1", SECRET, "OR.Users")).close();

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void leavesASharedTransportOpen() {
        try (Transport transport = Transport.create(options())) {
            UiPathConnection.builder()
                    .deployment(deployment())
                    .credentials(UiPathCredentials.token(Secret.of("pat")))
                    .transport(transport)
                    .build()
                    .close();
            UiPathConnection second = UiPathConnection.builder()
                    .deployment(deployment())
                    .credentials(UiPathCredentials.token(Secret.of("pat")))
                    .transport(transport)
                    .build();
            enqueue(200, "");

            probe(second);

            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void endsTheSessionWithTheConnection() {
        AtomicInteger closed = new AtomicInteger();
        UiPathConnection connection = connection((deployment, transport) -> new TokenProvider() {
            @Override
            public AccessToken token() {
                return AccessToken.of(Secret.of("t"));
            }

            @Override
            public void rejected(AccessToken token) {}

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });

        connection.close();

        assertThat(closed).hasValue(1);
    }

    private static Secret jwt(String claims) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String payload = base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return Secret.of("e30." + payload + ".c2ln");
    }
}
