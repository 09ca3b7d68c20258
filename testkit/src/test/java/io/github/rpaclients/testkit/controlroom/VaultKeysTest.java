package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VaultKeysTest {
    private static final String VAULT = "/v2/credentialvault";
    private static final String LOGIN = VAULT + "/loginsetting";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void makesAPairOfKeysOnce() {
        var keys = admin.post(VAULT + "/keys");

        assertThat(keys.statusCode()).isEqualTo(200);
        assertThat(Caller.json(keys).keySet()).containsExactly("privateKey", "publicKey");
        assertThat(admin.post(VAULT + "/keys").statusCode()).isEqualTo(400);
    }

    @Test
    void opensWithThePrivateKeyOnly() {
        admin.put(VAULT + "/keys", "{\"privateKey\":\"mine\",\"publicKey\":\"everybodys\",\"mode\":\"Manual\"}");
        simulator.closeVault();

        int closed = admin.post(VAULT + "/credentials/list", "{}").statusCode();
        String applied = admin.get(VAULT + "/keys/private").body();
        int wrong =
                admin.put(VAULT + "/keys/private", "{\"privateKey\":\"hers\"}").statusCode();
        int right =
                admin.put(VAULT + "/keys/private", "{\"privateKey\":\"mine\"}").statusCode();

        assertThat(closed).isEqualTo(500);
        assertThat(applied).isEqualTo("{\"applied\":false}");
        assertThat(wrong).isEqualTo(400);
        assertThat(right).isEqualTo(204);
        assertThat(admin.get(VAULT + "/keys/private").body()).isEqualTo("{\"applied\":true}");
        assertThat(admin.post(VAULT + "/credentials/list", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void saysNothingButInternalErrorWhileItIsClosed() {
        simulator.closeVault();

        var answer = admin.post(VAULT + "/lockers/list", "{}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"message\":\"Internal Error\"");
    }

    @Test
    void changesTheMode() {
        String before = admin.get(VAULT + "/mode").body();

        int changed = admin.put(VAULT + "/mode", "{\"name\":\"Manual\"}").statusCode();

        assertThat(before).isEqualTo("{\"name\":\"Express\"}");
        assertThat(changed).isEqualTo(204);
        assertThat(admin.get(VAULT + "/mode").body()).isEqualTo("{\"name\":\"Manual\"}");
        assertThat(admin.put(VAULT + "/mode", "{\"name\":\"Open\"}").statusCode())
                .isEqualTo(400);
        assertThat(admin.put(VAULT + "/mode", "{\"name\":\"Express\",\"privateKey\":\"hers\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void letsOnlyAdministratorsSeeToTheVaultItself() {
        Caller ada = Caller.user(simulator, "ada");

        assertThat(ada.get(VAULT + "/mode").statusCode()).isEqualTo(403);
        assertThat(ada.post(VAULT + "/keys").statusCode()).isEqualTo(403);
        assertThat(ada.get(VAULT + "/keys/transport/public").body()).startsWith("{\"publicKey\":\"MFww");
    }

    @Test
    void keepsHowUsersSignInToTheirDevices() {
        String login = "\"loginUsername\":\"ACME\\\\runner7\",\"loginPassword\":\"s3cret\"}";

        var byId = admin.put(LOGIN, "{\"userid\":2002," + login);
        var byName = admin.put(LOGIN, "{\"username\":\"grace\"," + login);

        assertThat(byId.statusCode()).isEqualTo(200);
        assertThat(byId.body()).isEmpty();
        assertThat(byName.statusCode()).isEqualTo(200);
        assertThat(simulator.entities("deviceLogins").all()).hasSize(2);
        assertThat(simulator.entities("deviceLogins").json("2002")).contains("ACME\\\\runner7", "s3cret");
        assertThat(admin.put(LOGIN, "{\"userid\":2002,\"username\":\"ada\"," + login)
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.put(LOGIN, "{\"username\":\"nobody\"," + login).statusCode())
                .isEqualTo(400);
        assertThat(admin.put(LOGIN, "{\"username\":\"ada\",\"loginUsername\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Caller.user(simulator, "ada")
                        .put(LOGIN, "{\"username\":\"grace\"," + login)
                        .statusCode())
                .isEqualTo(403);
    }
}
