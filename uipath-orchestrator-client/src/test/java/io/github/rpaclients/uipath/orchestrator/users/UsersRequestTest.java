package io.github.rpaclients.uipath.orchestrator.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every operation but update puts on the wire. */
class UsersRequestTest extends OrchestratorTest {
    private static final UserId ADELE = UserId.of(9_007_199_254_740_993L);

    @Test
    void getsAUserWithEverythingThatMustBeAskedFor() throws Exception {
        enqueue(200, fixture("user.json"));

        User adele = orchestrator.users().get(ADELE);

        assertThat(requestLine()).isEqualTo("GET /odata/Users(9007199254740993)?$expand=OrganizationUnits,UserRoles");
        assertThat(adele.userRoles()).hasSize(1);
    }

    @Test
    void deletesAUser() throws Exception {
        enqueue(204);

        orchestrator.users().delete(ADELE);

        assertThat(requestLine()).isEqualTo("DELETE /odata/Users(9007199254740993)");
    }

    @Test
    void assignsRoles() throws Exception {
        enqueue(200);

        orchestrator.users().assignRoles(ADELE, List.of(RoleId.of(1), RoleId.of(2)));

        RecordedRequest request = server.takeRequest();
        assertThat(line(request))
                .isEqualTo("POST /odata/Users(9007199254740993)/UiPath.Server.Configuration.OData.AssignRoles");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(request.getBody().utf8()).isEqualTo("{\"roleIds\":[1,2]}");
    }

    @Test
    void takesAllRolesAwayWithAnEmptyList() throws Exception {
        enqueue(200);

        orchestrator.users().assignRoles(ADELE, List.of());

        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"roleIds\":[]}");
    }

    @Test
    void changesTheCultureOfAUser() throws Exception {
        enqueue(200);

        orchestrator.users().changeCulture(ADELE, "de");

        RecordedRequest request = server.takeRequest();
        assertThat(line(request))
                .isEqualTo("POST /odata/Users(9007199254740993)/UiPath.Server.Configuration.OData.ChangeUserCulture");
        assertThat(request.getBody().utf8()).isEqualTo("{\"culture\":\"de\"}");
    }

    @Test
    void changesTheCultureOfTheCaller() throws Exception {
        enqueue(200);

        orchestrator.users().changeOwnCulture("pt-BR");

        RecordedRequest request = server.takeRequest();
        assertThat(line(request)).isEqualTo("POST /odata/Users/UiPath.Server.Configuration.OData.ChangeCulture");
        assertThat(request.getBody().utf8()).isEqualTo("{\"culture\":\"pt-BR\"}");
    }

    @Test
    void encodesTheBracketsOfValidateOnce() throws Exception {
        enqueue(200, "{\"value\":{}}");

        orchestrator.users().busy(List.of(ADELE, UserId.of(13)));

        assertThat(requestLine())
                .isEqualTo("GET /odata/Users/UiPath.Server.Configuration.OData.Validate"
                        + "(userIds=%5B9007199254740993,13%5D)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@odata.context\":\"x\",\"value\":{\"9007199254740993\":true,\"13\":false}}",
                "{\"value\":[{\"Key\":9007199254740993,\"Value\":true},{\"Key\":13,\"Value\":false}]}",
                "{\"value\":[{\"key\":\"9007199254740993\",\"value\":true},{\"key\":13,\"value\":false,\"new\":1}]}"
            })
    void readsBothFormsOfADictionary(String answer) {
        enqueue(200, answer);

        Map<UserId, Boolean> busy = orchestrator.users().busy(List.of(ADELE, UserId.of(13)));

        assertThat(busy).containsExactly(entry(ADELE, true), entry(UserId.of(13), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":{\"ada\":true}}", "{\"value\":7}", "{\"value\":{\"13\":\"perhaps\"}}", "[]"})
    void refusesADictionaryOfSomethingElse(String answer) {
        enqueue(200, answer);

        assertThatThrownBy(() -> orchestrator.users().busy(List.of(ADELE)))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("Validate")
                .hasMessageNotContaining("perhaps");
    }

    @Test
    void refusesToValidateNobody() {
        assertThatThrownBy(() -> orchestrator.users().busy(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Name at least one user");
        assertThat(server.getRequestCount()).isZero();
    }
}
