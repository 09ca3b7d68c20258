package io.github.rpaclients.aa.controlroom.users;

import static io.github.rpaclients.aa.controlroom.users.UserFields.USERNAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.testing.Fixtures;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Paths and bodies of both dialects. */
class UsersRequestTest {
    private static final String LIST = "POST /v2/usermanagement/users/list";
    private static final String CREATE = "POST /v2/usermanagement/users";
    private static final NewUser NEW = new NewUserBuilder()
            .username("hedy")
            .email("hedy@acme.example")
            .password(Secret.of("Fr3quency"))
            .multipleLoginAllowed(true)
            .addLicenseFeatures(LicenseFeature.DEVELOPMENT)
            .addRoleIds(RoleId.of(2), RoleId.of(9007199254740995L))
            .build();

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient v2 = server.client().build();
    private final ControlRoomClient v1 = server.client().dialect(Dialect.V1).build();

    @AfterEach
    void close() {
        v1.close();
        v2.close();
        server.close();
    }

    @Test
    void listsByIdAscendingUnlessTold() {
        server.on(LIST, 200, Fixtures.read(UsersRequestTest.class, "users-v2.json"));

        List<User> users = v2.users().list().toList();

        assertThat(server.body(LIST))
                .isEqualTo("{\"sort\":[{\"field\":\"id\",\"direction\":\"asc\"}],"
                        + "\"page\":{\"offset\":0,\"length\":200}}");
        assertThat(users).extracting(User::id).containsExactly(UserId.of(264), UserId.of(9007199254740993L));
        assertThat(users.get(1).extras().json("shoeSize")).contains("38");
    }

    @Test
    void listsUnderThePathOfV1() {
        server.on("POST /v1/usermanagement/users/list", 200, "{\"list\":[]}");

        assertThat(v1.users().list().toList()).isEmpty();
    }

    @Test
    void pagesByTheRowsReceivedWhereTheAnswerHasNoPage() {
        server.on(LIST, rows("1", "2"), rows("3"), rows());

        List<User> users = v2.users().list(q -> q.pageSize(50)).toList();

        assertThat(users).extracting(u -> u.id().value()).containsExactly("1", "2", "3");
        assertThat(server.received(LIST))
                .extracting(r -> r.getBody().utf8().replaceAll(".*\"offset\":(\\d+).*", "$1"))
                .containsExactly("0", "2", "3");
    }

    @Test
    void stopsAtTheNumberOfMatchingRows() {
        server.on(LIST, 200, Fixtures.read(UsersRequestTest.class, "users-v2.json"));

        v2.users().list().toList();

        assertThat(server.received(LIST)).hasSize(1);
    }

    @Test
    void doesNotTakeAnAnswerWithoutRowsForAnEmptyList() {
        server.on(LIST, 200, "{\"page\":{\"total\":3}}");

        assertThatThrownBy(() -> v2.users().list().toList())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("$.list");
    }

    @Test
    void findsByNameAndChecksWhatTheServerFound() {
        server.on(
                LIST,
                200,
                "{\"page\":{\"totalFilter\":2},\"list\":[{\"id\":\"1\",\"username\":\"adam\"},"
                        + "{\"id\":\"2\",\"username\":\"ADA\"}]}");

        assertThat(v2.users().find("ada")).map(User::id).contains(UserId.of(2));
        assertThat(server.body(LIST))
                .startsWith("{\"filter\":{\"operator\":\"eq\",\"field\":\"username\",\"value\":\"ada\"},");
    }

    @Test
    void findsNobodyWhereTheServerFindsOthers() {
        server.on(LIST, 200, "{\"page\":{\"totalFilter\":1},\"list\":[{\"id\":\"1\",\"username\":\"adam\"}]}");

        assertThat(v2.users().find("ada")).isEmpty();
    }

    @Test
    void prefersTheExactNameToOneOfAnotherCase() {
        server.on(
                LIST,
                200,
                "{\"page\":{\"totalFilter\":2},\"list\":[{\"id\":\"1\",\"username\":\"Ada\"},"
                        + "{\"id\":\"2\",\"username\":\"ada\"}]}");

        assertThat(v2.users().find("ada")).map(User::id).contains(UserId.of(2));
    }

    @Test
    void refusesToChooseBetweenTwoOfAName() {
        server.on(
                LIST,
                200,
                "{\"page\":{\"totalFilter\":2},\"list\":[{\"id\":\"1\",\"username\":\"Ada\"},"
                        + "{\"id\":\"2\",\"username\":\"ADA\"}]}");

        assertThatThrownBy(() -> v2.users().find("ada"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("More than one user has this name: 1 and 2; choose one and use its id");
    }

    @Test
    void takesTheIdFromTheQuestionWhereTheAnswerHasNone() {
        server.on("GET /v2/usermanagement/users/7", 200, "{\"username\":\"hedy\"}");

        assertThat(v2.users().get(UserId.of(7)).id()).isEqualTo(UserId.of(7));
    }

    @Test
    void keepsTheIdOfTheAnswerWhereItHasOne() {
        server.on("GET /v1/usermanagement/users/7", 200, "{\"id\":7,\"username\":\"hedy\"}");

        assertThat(v1.users().get(UserId.of(7)).id()).isEqualTo(UserId.of(7));
    }

    @Test
    void createsWithRoleIdsAsStringsInV2() {
        server.on(CREATE, 201, "{\"id\":\"31\",\"username\":\"hedy\"}");

        User user = v2.users().create(NEW);

        assertThat(user.id()).isEqualTo(UserId.of(31));
        assertThat(server.body(CREATE))
                .isEqualTo("{\"username\":\"hedy\",\"email\":\"hedy@acme.example\",\"password\":\"Fr3quency\","
                        + "\"multipleLoginAllowed\":true,\"licenseFeatures\":[\"DEVELOPMENT\"],"
                        + "\"roleIds\":[\"2\",\"9007199254740995\"]}");
        assertThat(server.lines()).containsExactly(CREATE);
    }

    @Test
    void createsWithRolesAsObjectsInV1() {
        server.on("POST /v1/usermanagement/users", 200, "{\"id\":31,\"username\":\"hedy\"}");

        v1.users().create(NEW);

        assertThat(server.body("POST /v1/usermanagement/users"))
                .contains("\"roles\":[{\"id\":2},{\"id\":9007199254740995}]")
                .doesNotContain("roleIds");
    }

    @Test
    void looksUpTheIdOfANewUserWhereTheAnswerHasNone() {
        server.on(CREATE, 201, "{\"username\":\"hedy\"}")
                .on(LIST, 200, "{\"page\":{\"totalFilter\":1},\"list\":[{\"id\":\"31\",\"username\":\"hedy\"}]}");

        assertThat(v2.users().create(NEW).id()).isEqualTo(UserId.of(31));
    }

    @Test
    void saysThatTheUserWasCreatedWhenTheIdCannotBeLookedUp() {
        server.on(CREATE, 201, "{\"username\":\"hedy\"}").on(LIST, 403, "{}");

        assertThatThrownBy(() -> v2.users().create(NEW))
                .isInstanceOfSatisfying(
                        UnexpectedAnswerException.class,
                        e -> assertThat(e.outcome()).isEqualTo(RequestOutcome.DONE))
                .hasMessageContaining("The user was created");
    }

    @Test
    void sendsNoNewUserWithoutARole() {
        NewUser bare =
                new NewUserBuilder().username("hedy").email("hedy@acme.example").build();

        assertThatThrownBy(() -> v2.users().create(bare)).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void deletesWithoutABody() {
        server.on("DELETE /v2/usermanagement/users/7", 204, "");

        v2.users().delete(UserId.of(7));

        RecordedRequest delete =
                server.received("DELETE /v2/usermanagement/users/7").get(0);
        assertThat(delete.getBodySize()).isZero();
    }

    @Test
    void takesTheDeletedUserForAnAnswerInV1() {
        server.on("DELETE /v1/usermanagement/users/7", 200, "{\"id\":7,\"deleted\":false}");

        v1.users().delete(UserId.of(7));

        assertThat(server.lines()).containsExactly("DELETE /v1/usermanagement/users/7");
    }

    @Test
    void filtersInTheListLanguage() {
        server.on(LIST, 200, "{\"list\":[]}");

        v2.users()
                .list(q -> q.filter(USERNAME.contains("a\"d")).orderByDescending(USERNAME))
                .toList();

        assertThat(server.body(LIST))
                .isEqualTo("{\"filter\":{\"operator\":\"substring\",\"field\":\"username\",\"value\":\"a\\\"d\"},"
                        + "\"sort\":[{\"field\":\"username\",\"direction\":\"desc\"},"
                        + "{\"field\":\"id\",\"direction\":\"asc\"}],\"page\":{\"offset\":0,\"length\":200}}");
    }

    private static MockResponse rows(String... ids) {
        return ScriptedServer.json(
                200,
                List.of(ids).stream()
                        .map(id -> "{\"id\":\"" + id + "\",\"username\":\"u" + id + "\"}")
                        .collect(Collectors.joining(",", "{\"list\":[", "]}")));
    }
}
