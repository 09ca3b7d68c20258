package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All there is in the Control Room, out as JSON and in again. */
class CompanyTest {
    private static final String ADA = "/v2/usermanagement/users/2002";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void loadsWhatItGaveIntoASimulatorOfTheOtherDialect() {
        Caller admin = Caller.admin(simulator);
        admin.put(ADA, "{\"roleIds\":[\"26\"],\"tomorrow\":{\"b\":9007199254740993,\"a\":[1.50,null]}}");
        Caller.without(simulator).post("/v2/authentication", Caller.login("grace", "wrong"));
        simulator.licenses("QUANTUMRUNTIME", 5).licensesElsewhere("RUNTIME", 1).deny(Permission.VIEW_ROLES);
        String json = simulator.json();

        try (ControlRoomSimulator other =
                ControlRoomSimulator.builder().v1().company(json).start()) {
            assertThat(other.json()).isEqualTo(json);
            assertThat(other.user("grace").failedLogins()).isEqualTo(1);
            assertThat(other.user("margaret").id()).isEqualTo(9007199254740993L);
            assertThat(other.user("ada").json()).contains("\"tomorrow\":{\"b\":9007199254740993,\"a\":[1.50,null]}");
        }
    }

    @Test
    void answersAsTheCompanyItLoaded() {
        Caller admin = Caller.admin(simulator);

        simulator.load(simulator.json().replace("\"firstName\":\"Ada\"", "\"firstName\":\"Augusta\""));

        assertThat(admin.get(ADA).body()).contains("\"firstName\":\"Augusta\"");
    }

    @Test
    void endsTheTokensOfThoseWhoAreGone() {
        Caller margaret = Caller.user(simulator, "margaret");

        simulator.load("{\"roles\":[{\"id\":\"2\",\"name\":\"AAE_Basic\"}],\"users\":[{\"username\":\"ada\"}]}");

        assertThat(margaret.get(ADA).statusCode()).isEqualTo(401);
        assertThat(simulator.user("ada").password()).isEqualTo("pw-ada");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"users":[{"username":"x","roleIds":["7"]}]}          | user x cannot be like this: There is no role 7
            {"users":[{"password":"x"}]}                          | company.users[0].username is missing: write "username":"…"
            {"users":[{"username":"x","id":"y"}]}                 | company.users[x].id has to be a whole number of 64 bits
            {"roles":[{"id":1,"name":"r","king":true}]}           | company.roles[r].king is not known here: remove it
            {"licenses":[{"name":"Runtime"},{"name":"RUNTIME"}]}  | company.licenses[RUNTIME].name RUNTIME is there twice
            {"licenses":[{"name":"Runtime","purchased":true}]}    | purchased has to be a whole number
            {"denied":["EVERYTHING"]}                             | company.denied names 'EVERYTHING', which is no permission
            {"failedLogins":{"x":1}}                              | company.failedLogins.x is no user
            {"user":[]}                                           | company.user is not known here
            [                                                     | no valid JSON
            """)
    void namesWhatDoesNotFitAndChangesNothing(String json, String message) {
        String before = simulator.json();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.load(json))
                .withMessageContaining(message)
                .matches(e -> !e.getMessage().contains("\n"));
        assertThat(simulator.json()).isEqualTo(before);
    }

    @Test
    void returnsToTheStart() {
        String before = simulator.json();
        Caller admin = Caller.admin(simulator);
        admin.delete(ADA);
        simulator.addPerson("ken", "Ken", "Thompson").deny(Permission.VIEW_USERS);
        simulator.settings().idInSingleAnswers(true).maxPageLength(1);
        clock.set(Instant.parse("2026-03-01T12:10:00Z"));

        simulator.reset();

        assertThat(simulator.json()).isEqualTo(before);
        assertThat(simulator.requests().all()).isEmpty();
        assertThat(admin.get(ADA).statusCode()).isEqualTo(401);
        clock.set(Instant.parse("2026-03-01T12:00:00Z"));
        Caller again = Caller.admin(simulator);
        assertThat(again.token()).isEqualTo(admin.token());
        assertThat(again.get(ADA).body()).doesNotContain("\"id\":\"2002\"");
    }
}
