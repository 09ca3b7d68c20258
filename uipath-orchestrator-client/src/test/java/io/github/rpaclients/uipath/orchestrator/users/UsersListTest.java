package io.github.rpaclients.uipath.orchestrator.users;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.CREATION_TIME;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.TYPE;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import org.junit.jupiter.api.Test;

class UsersListTest extends OrchestratorTest {
    @Test
    void asksForPagesInAStableOrder() throws Exception {
        enqueue(200, "{\"@odata.count\":0,\"value\":[]}");

        orchestrator.users().list().toList();

        assertThat(requestLine()).isEqualTo("GET /odata/Users?$orderby=Id&$top=1000&$skip=0&$count=true");
    }

    @Test
    void encodesWhatMeansSomethingElseInAQuery() throws Exception {
        enqueue(200, "{\"value\":[]}");

        orchestrator
                .users()
                .list(query -> query.filter(USER_NAME.eq("O'Brien +#&%=/ü€"))
                        .expand("UserRoles")
                        .orderByDescending(CREATION_TIME)
                        .pageSize(7))
                .toList();

        assertThat(requestLine())
                .isEqualTo("GET /odata/Users"
                        + "?$filter=UserName%20eq%20%27O%27%27Brien%20%2B%23%26%25%3D%2F%C3%BC%E2%82%AC%27"
                        + "&$expand=UserRoles&$orderby=CreationTime%20desc%2CId&$top=7&$skip=0&$count=true");
    }

    @Test
    void goesOnAfterAShortPageUntilTheCountIsReached() throws Exception {
        enqueue(200, page("\"@odata.count\":3,", 1, 2));
        enqueue(200, page("\"@odata.count\":3,", 3));

        assertThat(orchestrator.users().list().stream().map(User::id)).containsExactly(id(1), id(2), id(3));

        assertThat(requestLine()).contains("$skip=0");
        assertThat(requestLine()).contains("$skip=2");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void endsAtAnEmptyPageWhereTheServerDoesNotCount() throws Exception {
        enqueue(200, page("", 1, 2));
        enqueue(200, page("", 3));
        enqueue(200, page(""));

        assertThat(orchestrator.users().list().toList()).hasSize(3);

        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void endsAtAnEmptyPageWhateverTheCount() {
        enqueue(200, page("\"@odata.count\":9,", 1));
        enqueue(200, page("\"@odata.count\":9,"));

        assertThat(orchestrator.users().list().toList()).hasSize(1);
    }

    @Test
    void readsRowsThatLackNearlyEverything() {
        enqueue(200, fixture("list.json"));
        enqueue(200, page("\"@odata.count\":2,"));

        assertThat(orchestrator.users().list().toList()).hasSize(2).last().satisfies(user -> {
            assertThat(user.type()).contains(UserType.of("DirectorySomething"));
            assertThat(user.updatePolicy()).isEmpty();
        });
    }

    @Test
    void asksForNoMoreRowsThanItTakesToFindOne() throws Exception {
        enqueue(200, page("\"@odata.count\":1,", 13));

        assertThat(orchestrator.users().find(USER_NAME.eq("grace")))
                .map(User::id)
                .contains(id(13));

        assertThat(requestLine())
                .isEqualTo(
                        "GET /odata/Users?$filter=UserName%20eq%20%27grace%27&$orderby=Id&$top=2&$skip=0&$count=true");
    }

    @Test
    void findsNobody() {
        enqueue(200, page("\"@odata.count\":0,"));

        assertThat(orchestrator.users().find(USER_NAME.eq("nobody"))).isEmpty();
    }

    @Test
    void doesNotChooseAmongSeveral() {
        enqueue(200, page("\"@odata.count\":5,", 1, 2));

        assertThatThrownBy(() -> orchestrator.users().find(TYPE.eq(UserType.DIRECTORY_USER)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("More than one user fits Type eq 'DirectoryUser'; narrow the filter");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void noticesTheSecondOnAPageOfItsOwn() {
        enqueue(200, page("\"@odata.count\":2,", 1));
        enqueue(200, page("\"@odata.count\":2,", 2));

        assertThatThrownBy(() -> orchestrator.users().find(TYPE.eq(UserType.DIRECTORY_USER)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String page(String count, long... ids) {
        StringBuilder rows = new StringBuilder();
        for (long id : ids) {
            rows.append(rows.length() == 0 ? "" : ",")
                    .append("{\"Id\":")
                    .append(id)
                    .append('}');
        }
        return "{" + count + "\"value\":[" + rows + "]}";
    }

    private static UserId id(long value) {
        return UserId.of(value);
    }
}
