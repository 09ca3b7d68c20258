package io.github.rpaclients.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedRequestsTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Http http = Http.to(uipath.url());

    @AfterEach
    void stop() {
        uipath.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'/odata/Users(13)', true",
        "'/odata/Users(', true",
        "'/odata/Users', true",
        "'Users', true",
        "'13', true",
        "'', true",
        "'/acme/production/orchestrator_/odata/Users(13)', true",
        "'/odata/Users(1', false",
        "'/odata/User', false",
        "'sers(13)', false",
        "'/odata/Users(131)', false"
    })
    void findsAPathByWholeWords(String part, boolean found) throws Exception {
        http.get(Http.GRACE + "?$select=Users");

        assertThat(uipath.requests().matching("GET", part)).hasSize(found ? 1 : 0);
    }

    @Test
    void takesALaterPlaceWhereAnEarlierOneCutsAWord() throws Exception {
        http.get("/users/2001/users/20");

        assertThat(uipath.requests().matching("GET", "/users/20")).hasSize(1);
    }

    @Test
    void asksForTheMethodUnlessItIsEmpty() throws Exception {
        http.get(Http.GRACE);

        assertThat(uipath.requests().matching("PUT", "/odata/Users(13)")).isEmpty();
        assertThat(uipath.requests().matching("", "/odata/Users(13)")).hasSize(1);
    }

    @Test
    void countsWritesAndReads() throws Exception {
        http.send("PUT", Http.GRACE, "{}");
        http.send("PUT", Http.GRACE, "{}");
        http.get(Http.GRACE);
        http.send("PUT", "/acme/production/orchestrator_/odata/Users(131)", "{}");

        RequestAssertions received = uipath.requests().assertThat();

        assertThatCode(() -> received.wrote("PUT", "/odata/Users(13)")
                        .times(2)
                        .wrote("PUT", "/odata/Users(13)")
                        .atLeast(2)
                        .wrote("", "/odata/Users(13)")
                        .times(2)
                        .wrote("PUT", "/odata/Users(131)")
                        .once()
                        .wrote("DELETE", "/odata/Users")
                        .never()
                        .sent("GET", "/odata/Users(13)")
                        .once()
                        .sent("", "/odata/Users")
                        .times(4))
                .doesNotThrowAnyException();
    }

    @Test
    void failsWhereTheNumberIsAnother() throws Exception {
        http.send("PUT", Http.GRACE, "{}");

        RequestAssertions.Count puts = uipath.requests().assertThat().wrote("PUT", "/odata/Users(13)");

        assertThatThrownBy(puts::never).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> puts.times(2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> puts.atLeast(2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> uipath.requests().assertThat().sent("GET", "").once())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> uipath.requests().assertThat().wroteNothing()).isInstanceOf(AssertionError.class);
    }

    @Test
    void listsRequestLinesAndStatusesAndNoSecrets() throws Exception {
        http.send("PUT", Http.GRACE + "?key=s3cret", "{\"Password\":\"s3cret\"}");
        http.get("/elsewhere");

        assertThatThrownBy(() -> uipath.requests()
                        .assertThat()
                        .wrote("PUT", "/odata/Users(14)")
                        .atLeast(1))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "Expected the write PUT /odata/Users(14) at least 1 time, found it 0 times among 2 requests:\n"
                                + "  PUT " + Http.GRACE + " -> 401\n"
                                + "  GET /elsewhere -> 200");
    }

    @Test
    void listsNoMoreThanTheLastFifty() throws Exception {
        for (int i = 1; i <= 51; i++) {
            http.get("/elsewhere/" + i);
        }

        assertThatThrownBy(() -> uipath.requests().assertThat().sent("GET", "").never())
                .hasMessageContaining("among 51 requests, of which the last:\n  GET /elsewhere/2 -> 200\n")
                .hasMessageEndingWith("GET /elsewhere/51 -> 200");
    }

    @Test
    void refusesToLookForAGetAmongTheWrites() {
        assertThatThrownBy(() -> uipath.requests().assertThat().wrote("GET", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET writes nothing; use sent(…)");
    }

    @Test
    void takesNoSignInAndNoReadingPostForAWriteAtUiPath() throws Exception {
        Http signedIn = Http.to(uipath);
        String account = "/acme/lease_/api/account/" + uipath.organizationId();

        signedIn.send("POST", account + "/user-license", "[]");
        signedIn.get(Http.GRACE);

        uipath.requests()
                .assertThat()
                .wroteNothing()
                .sent("POST", "/user-license")
                .once();
        signedIn.send("POST", "/acme/identity_/api/RobotAccount", "{}");
        uipath.requests().assertThat().wrote("POST", "/api/RobotAccount").once();
        assertThat(uipath.requests().all()).filteredOn(ReceivedRequest::isWrite).hasSize(1);
    }

    @Test
    void takesNoSignInAndNoListForAWriteAtTheControlRoom() throws Exception {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.start()) {
            Http room = Http.to(simulator.url());

            room.send("POST", "/v2/authentication", "{}");
            room.send("POST", "/v2/authentication/token", "{}");
            room.send("POST", "/v1/authentication/logout", "");
            room.send("POST", "/v2/usermanagement/users/list", "{}");
            room.send("POST", "/v2/usermanagement/roles/list", "{}");
            room.send("POST", "/v2/license/product/list", "{}");

            simulator.requests().assertThat().wroteNothing().sent("POST", "").times(6);
            room.send("POST", "/v2/usermanagement/users", "{}");
            simulator.requests().assertThat().wrote("POST", "/users").once();
        }
    }

    @Test
    void takesAPostToAnUnknownPathForAWrite() throws Exception {
        http.send("POST", "/nowhere", "");

        uipath.requests().assertThat().wrote("POST", "/nowhere").once();
    }

    @Test
    void forgetsWhatWasCleared() throws Exception {
        http.send("POST", "/nowhere", "");

        uipath.requests().clear();

        uipath.requests().assertThat().wroteNothing();
        assertThat(uipath.requests().all()).isEmpty();
    }
}
