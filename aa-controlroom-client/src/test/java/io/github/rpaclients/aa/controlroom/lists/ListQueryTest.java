package io.github.rpaclients.aa.controlroom.lists;

import static io.github.rpaclients.aa.controlroom.users.UserFields.CREATED_ON;
import static io.github.rpaclients.aa.controlroom.users.UserFields.DISABLED;
import static io.github.rpaclients.aa.controlroom.users.UserFields.ID;
import static io.github.rpaclients.aa.controlroom.users.UserFields.USERNAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.aa.controlroom.users.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    @Test
    void joinsFiltersThatAreAddedOneAfterTheOther() {
        ListQuery<User> query = ListQuery.<User>all().filter(USERNAME.eq("ada")).filter(DISABLED.is(false));

        assertThat(query.json(0))
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
        assertThat(CREATED_ON.le(time).json()).contains("\"le\"");
        assertThat(CREATED_ON.ge(time).json()).contains("\"ge\"");
        assertThat(USERNAME.eq("a").or(USERNAME.substring("b")).not().json())
                .isEqualTo("{\"operator\":\"not\",\"operands\":[{\"operator\":\"or\",\"operands\":["
                        + "{\"operator\":\"eq\",\"field\":\"username\",\"value\":\"a\"},"
                        + "{\"operator\":\"substring\",\"field\":\"username\",\"value\":\"b\"}]}]}");
    }

    @Test
    void writesTimesWithThreeDigitsAfterThePoint() {
        assertThat(CREATED_ON.gt(Instant.parse("2025-01-01T00:00:00Z")).json())
                .contains("\"2025-01-01T00:00:00.000Z\"");
    }

    @Test
    void addsTheIdToAnotherOrderSoThatPagesDoNotOverlap() {
        assertThat(ListQuery.<User>all().sortBy(USERNAME).json(40))
                .isEqualTo("{\"sort\":[{\"field\":\"username\",\"direction\":\"asc\"},"
                        + "{\"field\":\"id\",\"direction\":\"asc\"}],\"page\":{\"offset\":40,\"length\":200}}");
    }

    @Test
    void leavesAnOrderByIdAlone() {
        assertThat(ListQuery.<User>all().sortByDescending(ID).json(0))
                .contains("\"sort\":[{\"field\":\"id\",\"direction\":\"desc\"}]");
    }

    @Test
    void refusesAPageWithoutRows() {
        assertThatThrownBy(() -> ListQuery.<User>all().pageLength(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
