package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All there is in the organization, out as JSON and in again. */
class CompanyTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void loadsWhatItGaveIntoAnotherSimulator() {
        uipath.orchestrator().user("ada").robotType("Development").busy(true).set("Tomorrow", "{'a':[1,2.50,null]}");
        uipath.orchestrator().user("grace").roles("Folder Administrator", "Administrator");
        uipath.lease().user("linus").allocate("ATTUNU");
        uipath.identity().user("margaret").remove();
        uipath.orchestrator().addRelease("Finance", "Invoices", "1.0.2").addPackage("Invoices", "1.0.3");
        uipath.allowScopes("OR.Users");
        String json = uipath.json();

        try (UiPathSimulator other = UiPathSimulator.builder().company(json).start()) {
            assertThat(other.json()).isEqualTo(json);
        }
    }

    @Test
    void keepsAllDigitsOrderAndUnknownMembers() {
        String json = uipath.load(uipath.json()).orchestrator().user("ada").json();

        assertThat(json)
                .endsWith("\"FutureFlag\":{\"a\":[1,2.50,null],\"b\":{}},\"Id\":9007199254740993}")
                .startsWith("{\"Name\":\"Ada\",\"Surname\":\"Lovelace\",\"UserName\"");
    }

    @Test
    void answersAsTheCompanyItLoaded() {
        String two = uipath.json().replace("\"RPADEVNU\":1", "\"RPADEVNU\":2");

        uipath.load(two);

        assertThat(uipath.lease().free("RPADEVNU")).isEqualTo(1);
        assertThat(new Wire(uipath).signIn("PM.License").lease("GET", "", "").body())
                .contains("{\"code\":\"RPADEVNU\",\"allocated\":1,\"total\":2}");
    }

    @Test
    void loadsAnEmptyCompany() {
        uipath.load("{}");

        assertThat(uipath.identity().userIds()).isEmpty();
        assertThat(new Wire(uipath)
                        .signIn("OR.Users")
                        .orchestrator("GET", "/odata/Users", "")
                        .body())
                .contains("\"value\":[]");
    }

    @Test
    void leavesTokensAsTheyAreWhenItLoads() {
        Wire wire = new Wire(uipath).signIn("OR.Users");

        uipath.load(uipath.json());

        assertThat(wire.orchestrator("GET", "/odata/Users(13)", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesIdsOutThatTheLoadedCompanyDoesNotHave() {
        String group = uipath.addPerson("ken@acme.example", "Ken", "Thompson")
                .identity()
                .user("ken")
                .id();

        try (UiPathSimulator other =
                UiPathSimulator.builder().company(uipath.json()).start()) {
            other.addPerson("barbara@acme.example", "Barbara", "Liskov");

            assertThat(other.identity().user("barbara").id()).isNotEqualTo(group);
            assertThat(other.orchestrator().user("barbara").id()).isEqualTo(1002);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no JSON                                    | no valid JSON
            {"orchestrator":{"users":[{"UserName":"x"}]}}            | company.orchestrator.users[x].Id has to be a whole number of 64 bits
            {"orchestrator":{"users":[{"Id":1.5,"UserName":"x"}]}}   | company.orchestrator.users[x].Id has to be a whole number of 64 bits
            {"orchestrator":{"users":[{"Id":1}]}}                    | company.orchestrator.users[0].UserName is missing: write "UserName":"…"
            {"orchestrator":{"users":[7]}}                           | company.orchestrator.users[0] has to be a JSON object
            {"orchestrator":{"users":[{"Id":1,"UserName":"x","RolesList":["King"]}]}} | users[x].RolesList names the role 'King', which is not there
            {"orchestrator":{"users":[{"Id":1,"UserName":"x","RobotProvision":7}]}}   | users[x].RobotProvision has to be an object or null
            {"orchestrator":{"users":[{"Id":1,"UserName":"x"},{"Id":1,"UserName":"y"}]}} | users[y].Id 1 is taken
            {"orchestrator":{"busy":[5]}}                            | company.orchestrator.busy names 5, who is no user
            {"orchestrator":{"licensesAllowed":{"Robocop":1}}}       | licensesAllowed.Robocop is no robot type
            {"identity":{"users":[{"id":"7","userName":"x"}]}}       | company.identity.users[x].id is '7': write a GUID
            {"identity":{"members":{"7":[]}}}                        | company.identity.members.7 is no group
            {"lease":{"seats":{"ATTUNU":-1}}}                        | company.lease.seats.ATTUNU has to be a number from 0 to
            {"lease":{"users":{"ada":{}}}}                           | company.lease.users.ada is about 'ada': write a GUID
            {"leases":{}}                                            | company.leases is not known here: remove it, or write one of
            """)
    void namesWhatDoesNotFitAndChangesNothing(String json, String message) {
        String before = uipath.json();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.load(json))
                .withMessageContaining(message)
                .matches(e -> !e.getMessage().contains("\n"));
        assertThat(uipath.json()).isEqualTo(before);
    }

    @Test
    void returnsToTheStart() {
        String before = uipath.json();
        Wire wire = new Wire(uipath).signIn("");
        String token = wire.token();
        wire.orchestrator("DELETE", "/odata/Users(13)", "");
        uipath.addPerson("ken@acme.example", "Ken", "Thompson").allowScopes("OR.Users");
        uipath.orchestrator().apiVersion(17);
        clock.set(Instant.parse("2026-03-01T13:00:00Z"));

        uipath.reset();

        assertThat(uipath.json()).isEqualTo(before);
        assertThat(uipath.requests().all()).isEmpty();
        assertThat(wire.orchestrator("GET", "/odata/Users(13)", "").statusCode())
                .isEqualTo(401);
        assertThat(wire.call("GET", "/acme/production/orchestrator_/nowhere", "")
                        .headers()
                        .allValues("api-supported-versions"))
                .isEqualTo(List.of("18.0, 19.0, 20.0"));
        clock.set(Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(new Wire(uipath).signIn("").token()).isEqualTo(token);
    }

    @Test
    void returnsToTheCompanyItStartedWith() {
        try (UiPathSimulator other = UiPathSimulator.builder().company("{}").start()) {
            other.addPerson("ken@acme.example", "Ken", "Thompson").reset();

            assertThat(other.identity().userIds()).isEmpty();
        }
    }
}
