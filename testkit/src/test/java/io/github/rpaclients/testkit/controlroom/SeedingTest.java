package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People, looked at and changed by name. */
class SeedingTest {
    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void changesOneThingAndLeavesTheRest() {
        String before = simulator.user("ada").json();

        ControlRoomUser ada =
                simulator.user("ada").features("RUNTIME", "DEVELOPMENT").roles("AAE_Admin");

        assertThat(ada.features()).containsExactly("RUNTIME", "DEVELOPMENT");
        assertThat(ada.roles()).containsExactly("AAE_Admin");
        assertThat(ada.set("licenseFeatures", "[]").roles("AAE_Basic").json())
                .isEqualTo(before.replace("\"version\":\"0\"", "\"version\":\"4\""));
    }

    @Test
    void logsInWithTheSecretsThatWereSet() {
        simulator.user("ada").password("n3w").apiKey("k3y");

        Caller nobody = Caller.without(simulator);
        assertThat(nobody.post("/v2/authentication", Caller.login("ada", "n3w")).statusCode())
                .isEqualTo(200);
        assertThat(nobody.post("/v2/authentication", "{\"username\":\"ada\",\"apiKey\":\"k3y\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(simulator.user("ada").openTokens()).isEqualTo(2);
    }

    @Test
    void disablesAUser() {
        Caller.user(simulator, "margaret");

        ControlRoomUser margaret = simulator.user("margaret").disabled(true);

        assertThat(margaret.disabled()).isTrue();
        assertThat(margaret.openTokens()).isZero();
        assertThat(margaret.disabled(false).disabled()).isFalse();
    }

    @Test
    void addsAPersonWithTheNextId() {
        simulator.addPerson("ken", "Ken", "Thompson");

        assertThat(simulator.user("ken").json()).contains("\"firstName\":\"Ken\"", "ken@acme.example", "AAE_Basic");
        assertThat(simulator.user("ken").id()).isEqualTo(2004);
    }

    @Test
    void saysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.user("bob"))
                .withMessage("The Control Room has no user 'bob': there are svc-admin, grace, ada, linus, margaret; "
                        + "add one or ask for one of these");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.addPerson("ada", "Ada", "Yonath"))
                .withMessage("user.username ada is taken: give every user a name of his own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.user("ada").roles("King"))
                .withMessage("The Control Room has no role 'King': write one of AAE_Admin, AAE_Basic, Seat keepers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.user("ada").set("id", "7"))
                .withMessage("set was asked for id, which cannot change: add another user");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.user("ada").set("disabled", "'no'"))
                .withMessage("user ada cannot be like this: disabled must be a boolean");
    }

    @Test
    void losesNobodyWhoIsAddedByManyThreads() {
        CompletableFuture<?>[] all = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.runAsync(() -> simulator.addPerson("p" + i, "P", "No. " + i)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(IntStream.range(0, 50).mapToLong(i -> simulator.user("p" + i).id()))
                .hasSize(50)
                .doesNotHaveDuplicates();
    }
}
