package io.github.rpaclients.aa.controlroom.query;

import static io.github.rpaclients.aa.controlroom.users.UserFields.CREATED_ON;
import static io.github.rpaclients.aa.controlroom.users.UserFields.DISABLED;
import static io.github.rpaclients.aa.controlroom.users.UserFields.ID;
import static io.github.rpaclients.aa.controlroom.users.UserFields.USERNAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.core.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    @Test
    void joinsFiltersThatAreAddedOneAfterTheOther() {
        ListQuery<User> query = ListQuery.<User>all().filter(USERNAME.eq("ada")).filter(DISABLED.is(false));

        assertThat(json(query, 0))
                .startsWith("{\"filter\":{\"operator\":\"and\",\"operands\":["
                        + "{\"operator\":\"eq\",\"field\":\"username\",\"value\":\"ada\"},"
                        + "{\"operator\":\"eq\",\"field\":\"disabled\",\"value\":\"false\"}]},");
    }

    @Test
    void writesEveryOperator() {
        Instant time = Instant.parse("2025-01-01T00:00:00Z");

        assertThat(USERNAME.ne("a").json()).contains("\"ne\"");
        assertThat(ID.lt(UserId.of(9)).json()).isEqualTo("{\"operator\":\"lt\",\"field\":\"id\",\"value\":\"9\"}");
        assertThat(ID.gt(UserId.of(9)).json()).contains("\"gt\"");
        assertThat(CREATED_ON.notAfter(time).json()).contains("\"le\"");
        assertThat(CREATED_ON.notBefore(time).json()).contains("\"ge\"");
        assertThat(USERNAME.eq("a").or(USERNAME.contains("b")).not().json())
                .isEqualTo("{\"operator\":\"not\",\"operands\":[{\"operator\":\"or\",\"operands\":["
                        + "{\"operator\":\"eq\",\"field\":\"username\",\"value\":\"a\"},"
                        + "{\"operator\":\"substring\",\"field\":\"username\",\"value\":\"b\"}]}]}");
    }

    @Test
    void groupsOnceWhatOneOperatorJoins() {
        assertThat(USERNAME.in(List.of("a", "b", "c")).json())
                .isEqualTo("{\"operator\":\"or\",\"operands\":["
                        + USERNAME.eq("a").json() + "," + USERNAME.eq("b").json() + ","
                        + USERNAME.eq("c").json() + "]}");
        assertThat(USERNAME.eq("a").or(USERNAME.eq("b")).and(USERNAME.ne("c")).json())
                .startsWith("{\"operator\":\"and\",\"operands\":[{\"operator\":\"or\"");
        assertThat(USERNAME.eq("a").not().and(USERNAME.ne("c")).json())
                .startsWith("{\"operator\":\"and\",\"operands\":[{\"operator\":\"not\"");
        assertThatThrownBy(() -> USERNAME.in(List.of())).hasMessage("Name at least one value; none fits nothing");
    }

    @Test
    void writesTimesWithThreeDigitsAfterThePoint() {
        assertThat(CREATED_ON.after(Instant.parse("2025-01-01T00:00:00Z")).json())
                .contains("\"2025-01-01T00:00:00.000Z\"");
    }

    @Test
    void addsTheIdToAnotherOrderSoThatPagesDoNotOverlap() {
        assertThat(json(ListQuery.<User>all().orderBy(USERNAME), 40))
                .isEqualTo("{\"sort\":[{\"field\":\"username\",\"direction\":\"asc\"},"
                        + "{\"field\":\"id\",\"direction\":\"asc\"}],\"page\":{\"offset\":40,\"length\":200}}");
    }

    @Test
    void leavesAnOrderByIdAlone() {
        assertThat(json(ListQuery.<User>all().orderByDescending(ID), 0))
                .contains("\"sort\":[{\"field\":\"id\",\"direction\":\"desc\"}]");
    }

    @Test
    void refusesAPageWithoutRows() {
        assertThatThrownBy(() -> ListQuery.<User>all().pageSize(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatNoServerCanCompare() {
        Instant beyond = Instant.parse("+10000-01-01T00:00:00Z");

        assertThatThrownBy(() -> USERNAME.eq(null)).hasMessage("What username is compared with must not be null");
        assertThatThrownBy(() -> ID.eq(null)).hasMessage("What id is compared with must not be null");
        assertThatThrownBy(() -> CREATED_ON.before(null))
                .hasMessage("What createdOn is compared with must not be null");
        assertThatThrownBy(() -> USERNAME.contains("a\ud83d"))
                .hasMessage(
                        "What username is compared with must not have half of a character in it (a lone surrogate)");
        assertThatThrownBy(() -> CREATED_ON.notBefore(beyond))
                .hasMessage("createdOn can be compared with times of the years 1 to 9999 only, not with"
                        + " +10000-01-01T00:00:00Z");
        assertThatThrownBy(() -> ListFilter.of("eq", "", "x")).hasMessage("A filter must have an operator and a field");
        assertThatThrownBy(() -> TextField.of(" ")).hasMessage("The name of a field must not be empty");
    }

    @Test
    void namesWhatIsMissing() {
        ListQuery<User> all = ListQuery.all();
        String filter = "A filter must not be null; leave it out to get everything";

        assertThatThrownBy(() -> all.filter(null)).hasMessage(filter);
        assertThatThrownBy(() -> USERNAME.eq("a").and(null)).hasMessage(filter);
        assertThatThrownBy(() -> USERNAME.eq("a").or(null)).hasMessage(filter);
        assertThatThrownBy(() -> all.orderBy(null)).hasMessage("A field to order by must not be null");
        assertThatThrownBy(() -> all.orderByDescending(null)).hasMessage("A field to order by must not be null");
    }

    @Test
    void refusesAQueryThatIsNone() {
        assertThatThrownBy(() -> ListQuery.of(null))
                .hasMessage("The query must not be null; leave it out to get everything");
        assertThatThrownBy(() -> ListQuery.of(query -> null))
                .hasMessage("The query must not become null; return the one given");
    }

    private static String json(ListQuery<User> query, long offset) {
        return query.json(PageRequest.of(offset, query.pageSize(), true), "id");
    }
}
