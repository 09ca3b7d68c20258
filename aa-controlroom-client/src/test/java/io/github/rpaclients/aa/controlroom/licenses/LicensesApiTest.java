package io.github.rpaclients.aa.controlroom.licenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.testing.Fixtures;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.error.ApiException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LicensesApiTest {
    private static final String PRODUCTS = "POST /v2/license/product/list";

    private final ScriptedServer server =
            new ScriptedServer().on(PRODUCTS, 200, Fixtures.read(LicensesApiTest.class, "products.json"));
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void readsTheCountsOfEveryFeature() {
        List<LicenseCount> counts = client.licenses().counts();

        assertThat(counts).extracting(c -> c.feature().value()).containsExactly("AttendedRuntime", "CloudBotRunner");
        assertThat(counts.get(0).purchased()).hasValue(10);
        assertThat(counts.get(0).usedByThisControlRoom()).hasValue(4);
        assertThat(counts.get(0).usedByAll()).hasValue(6);
        assertThat(counts.get(0).available()).hasValue(4);
        assertThat(counts.get(0).unit()).contains(LicenseUnit.NUMBER);
        assertThat(counts.get(0).extras().json("tier")).contains("\"gold\"");
    }

    @Test
    void leavesEmptyWhatTheServerDidNotSay() {
        LicenseCount count = client.licenses().counts().get(1);

        assertThat(count.purchased()).hasValue(9007199254740993L);
        assertThat(count.usedByAll()).isEmpty();
        assertThat(count.available()).isEmpty();
    }

    @Test
    void findsAFeatureWhateverItsCase() {
        assertThat(client.licenses().count(LicenseFeature.ATTENDEDRUNTIME)).isPresent();
        assertThat(client.licenses().count(LicenseFeature.RUNTIME)).isEmpty();
    }

    @Test
    void repeatsTheListLikeAGet() {
        server.on(
                PRODUCTS,
                ScriptedServer.dropped(),
                ScriptedServer.json(200, Fixtures.read(LicensesApiTest.class, "products.json")));

        assertThat(client.licenses().counts()).hasSize(2);
    }

    @Test
    void saysThatTheProductsLicenceHasRunOut() {
        server.on(PRODUCTS, 402, "{\"code\":1402,\"message\":\"License expired\",\"details\":null}");

        assertThatThrownBy(() -> client.licenses().counts())
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.status()).hasValue(402))
                .hasMessageContaining("[1402] License expired");
    }

    @Test
    void asksNothingInTheV1Dialect() {
        try (ControlRoomClient v1 = server.client().dialect(Dialect.V1).build()) {
            assertThatThrownBy(() -> v1.licenses().counts())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("v1 dialect");
            assertThatThrownBy(() -> v1.licenses().details()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> v1.licenses().sync()).isInstanceOf(IllegalStateException.class);
        }
        assertThat(server.lines()).isEmpty();
    }
}
