package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with a queue. */
class QueueRolesTest {
    private static final String V3 = "/v3/wlm/queues/701";
    private static final String V4 = "/v4/wlm/queues/701";
    private static final String BASIC = "[{\"id\":2}]";
    private static final String ITEM = "{\"workItems\":[{\"json\":{\"order\":\"1\"}}]}";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @BeforeEach
    void addOrders() {
        simulator.addQueue("Orders", "{'order':'TEXT'}");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consumers", "/participants"})
    void addsAndRemovesRoles(String kind) {
        assertThat(admin.post(V4 + kind, "[{\"id\":26}]").statusCode()).isEqualTo(201);
        assertThat(admin.post(V4 + kind, BASIC).body())
                .isEqualTo(
                        "{\"roles\":[{\"id\":\"26\",\"name\":\"Seat keepers\"},{\"id\":\"2\",\"name\":\"AAE_Basic\"}]}");
        assertThat(admin.get(V3 + kind).body())
                .isEqualTo("[{\"id\":26,\"name\":\"Seat keepers\"},{\"id\":2,\"name\":\"AAE_Basic\"}]");
        assertThat(admin.delete(V3 + kind + "/26").statusCode()).isEqualTo(204);
        assertThat(admin.delete(V3 + kind + "/26").statusCode()).isEqualTo(404);
        assertThat(admin.get(V3 + kind).body()).isEqualTo("[{\"id\":2,\"name\":\"AAE_Basic\"}]");
    }

    @Test
    void refusesARoleThatIsThereOrThatNobodyKnows() {
        admin.post(V4 + "/consumers", BASIC);

        assertThat(admin.post(V4 + "/consumers", BASIC).statusCode()).isEqualTo(409);
        assertThat(admin.post(V4 + "/consumers", "[{\"id\":77}]").statusCode()).isEqualTo(400);
        assertThat(admin.post(V4 + "/consumers", "[{\"id\":\"26\"}]").statusCode())
                .isEqualTo(400);
        assertThat(admin.post(V4 + "/consumers", "[2]").statusCode()).isEqualTo(400);
    }

    @Test
    void showsAQueueToConsumersWhoMayNotAddToIt() {
        Caller ada = Caller.user(simulator, "ada");
        assertThat(ada.get(V4).statusCode()).isEqualTo(403);
        assertThat(ada.post("/v3/wlm/queues/list", "{}").body()).contains("\"total\":0");

        admin.post(V4 + "/consumers", BASIC);

        assertThat(ada.get(V4).statusCode()).isEqualTo(200);
        assertThat(ada.post("/v3/wlm/queues/list", "{}").body()).contains("\"total\":1");
        assertThat(ada.post(V3 + "/workitems", ITEM).statusCode()).isEqualTo(403);
        assertThat(ada.post(V4 + "/participants", BASIC).statusCode()).isEqualTo(403);
    }

    @Test
    void letsParticipantsAddToAQueue() {
        admin.post(V4 + "/participants", BASIC);
        Caller ada = Caller.user(simulator, "ada");

        assertThat(ada.post(V3 + "/workitems", ITEM).statusCode()).isEqualTo(200);
        assertThat(ada.delete(V3).statusCode()).isEqualTo(403);
    }

    @Test
    void letsMembersDoWhatTheyAreGiven() {
        Caller ada = Caller.user(simulator, "ada");
        assertThat(admin.put(V4 + "/members/2002", "{\"permissions\":[\"participate\"]}")
                        .body())
                .isEqualTo("{\"id\":\"2002\",\"permissions\":[\"participate\"]}");
        assertThat(ada.post(V3 + "/workitems", ITEM).statusCode()).isEqualTo(200);
        assertThat(ada.post(V4 + "/consumers", BASIC).statusCode()).isEqualTo(403);

        assertThat(admin.put(V3 + "/members/2002", "{\"permissions\":[\"own\"]}")
                        .body())
                .isEqualTo("{\"id\":2002,\"permissions\":[\"own\"]}");

        assertThat(admin.get(V3 + "/members").body()).isEqualTo("{\"users\":[2002]}");
        assertThat(ada.post(V4 + "/consumers", BASIC).statusCode()).isEqualTo(201);
        assertThat(admin.delete(V3 + "/members/2002").statusCode()).isEqualTo(204);
        assertThat(admin.delete(V3 + "/members/2002").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"permissions\":[]}", "{\"permissions\":[\"rule\"]}"})
    void refusesAMemberWithoutAPermissionThatIsOne(String body) {
        assertThat(admin.put(V4 + "/members/2002", body).statusCode()).isEqualTo(400);
    }

    @Test
    void knowsTheMember() {
        assertThat(admin.put(V4 + "/members/77", "{\"permissions\":[\"own\"]}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void hasWhoMadeAQueueOwnIt() {
        Caller ada = Caller.user(simulator, "ada");

        assertThat(ada.post("/v3/wlm/queues", "{\"name\":\"Hers\"}").statusCode())
                .isEqualTo(201);

        assertThat(ada.get("/v3/wlm/queues/702/members").body()).isEqualTo("{\"users\":[2002]}");
        assertThat(ada.delete("/v3/wlm/queues/702").statusCode()).isEqualTo(204);
    }
}
