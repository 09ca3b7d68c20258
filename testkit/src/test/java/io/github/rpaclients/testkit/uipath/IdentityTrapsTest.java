package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityTrapsTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Wire wire = new Wire(uipath).signIn("PM.RobotAccount PM.Group PM.User");
    private final String partition = uipath.organizationId();
    private final String developers = uipath.identity().group("Developers").id();

    @BeforeEach
    void limit() {
        uipath.faults().rateLimit(UiPathRateLimits.identity());
    }

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void answers429ToOneGetTooManyInFiveMinutes() {
        for (int i = 0; i < 299; i++) {
            groups();
        }
        clock.set(NOON.plusSeconds(10));
        int last = groups().statusCode();
        HttpResponse<String> tooMany = groups();
        int written = create("\"name\":\"weekly\"").statusCode();
        clock.set(NOON.plusSeconds(299));
        int stillTooMany = groups().statusCode();
        clock.set(NOON.plusSeconds(300));
        int again = groups().statusCode();

        assertThat(last).isEqualTo(200);
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).hasValue("290");
        assertThat(written).isEqualTo(201);
        assertThat(stillTooMany).isEqualTo(429);
        assertThat(again).isEqualTo(200);
    }

    @Test
    void countsDeletesApart() {
        for (int i = 0; i < 160; i++) {
            wire.identity("DELETE", "/api/Group/" + partition + "/" + partition, "");
        }

        HttpResponse<String> answer = wire.identity("DELETE", "/api/Group/" + partition + "/" + partition, "");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(groups().statusCode()).isEqualTo(200);
    }

    @Test
    void ignoresGroupsUnderAMisspelledName() {
        JsonObject created = Wire.json(create("\"name\":\"weekly\",\"groupIdsToAdd\":[\"" + developers + "\"]"));

        assertThat(created.getAsJsonArray("groupIds")).isEmpty();
        assertThat(created.has("groupIDs")).isFalse();
    }

    @Test
    void spellsGroupsOfUsersInAnotherWay() {
        String margaret = uipath.identity().user("margaret").id();

        JsonObject user = Wire.json(wire.identity("GET", "/api/User/" + margaret, ""));

        assertThat(user.getAsJsonArray("groupIDs")).hasSize(2);
        assertThat(user.has("groupIds")).isFalse();
    }

    @Test
    void ignoresWhatTheDocumentationAddsToANewRobotAccount() {
        HttpResponse<String> answer =
                create("\"id\":\"rb-12\",\"name\":\"weekly\",\"groupIDsToRemove\":[\"" + developers + "\"]");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Wire.json(answer).get("id").getAsString()).isNotEqualTo("rb-12");
        assertThat(Wire.json(answer).get("displayName").getAsString()).isEqualTo("weekly");
    }

    @Test
    void refusesARobotAccountThatIsThereAlready() {
        HttpResponse<String> answer = create("\"name\":\"NIGHTLY\"");

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void answers405ToTheDocumentedListWithoutAnOrganization() {
        assertThat(wire.identity("GET", "/api/RobotAccount", "").statusCode()).isEqualTo(405);
    }

    @Test
    void sortsByANameAndNotByANumber() {
        int number = wire.identity("GET", "/api/RobotAccount/" + partition + "?sortBy=1", "")
                .statusCode();
        int name = wire.identity("GET", "/api/RobotAccount/" + partition + "?sortBy=NAME", "")
                .statusCode();

        assertThat(number).isEqualTo(400);
        assertThat(name).isEqualTo(200);
    }

    @Test
    void leavesTheTypeOfMembersOut() {
        String typed = groups().body();
        uipath.identity().untypedMembers(true);

        String untyped = groups().body();

        assertThat(typed).contains("\"objectType\":\"DirectoryUser\"");
        assertThat(untyped).contains("margaret@acme.example").doesNotContain("objectType");
    }

    @Test
    void writesGroupTypesAsNumbers() {
        uipath.identity().integerEnums(true);

        assertThat(groups().body()).contains("\"type\":0", "\"type\":1").doesNotContain("\"type\":\"custom\"");
    }

    @Test
    void listsGroupsWithoutPages() {
        for (int i = 0; i < 20; i++) {
            uipath.identity().addGroup(String.format("00000000-0000-0000-0000-%012d", i), "group" + i);
        }

        assertThat(Wire.element(wire.identity("GET", "/api/Group/" + partition + "?top=5", ""))
                        .getAsJsonArray())
                .hasSize(22);
    }

    @Test
    void namesItsApiVersionsToo() {
        assertThat(groups().headers().firstValue("api-supported-versions")).isPresent();
    }

    private HttpResponse<String> groups() {
        return wire.identity("GET", "/api/Group/" + partition, "");
    }

    private HttpResponse<String> create(String members) {
        return wire.identity(
                "POST", "/api/RobotAccount", "{\"partitionGlobalId\":\"" + partition + "\"," + members + "}");
    }
}
