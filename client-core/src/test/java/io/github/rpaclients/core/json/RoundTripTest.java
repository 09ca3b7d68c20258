package io.github.rpaclients.core.json;

import static io.github.rpaclients.core.json.Fixture.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.model.Priority;
import io.github.rpaclients.core.json.model.QueueKey;
import io.github.rpaclients.core.json.model.Ticket;
import io.github.rpaclients.core.json.model.TicketId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final String JSON = Fixture.read("ticket.json");
    private static final String LEAST =
            "{'Id':1,'Name':'n','Active':true,'Retries':0,'Version':0,'Weight':0.5,'Priority':'Low'%s}"
                    .replace('\'', '"');

    @Test
    void readsEveryKindOfAttribute() {
        Ticket ticket = read(JSON);

        assertThat(ticket.id()).isEqualTo(TicketId.of(9007199254740993L));
        assertThat(ticket.name()).isEqualTo("a é \"b\" /");
        assertThat(ticket.version()).isEqualTo(Long.MIN_VALUE);
        assertThat(ticket.weight()).isEqualTo(2.5);
        assertThat(ticket.priority()).isEqualTo(Priority.of("Urgent")).isNotEqualTo(Priority.NORMAL);
        assertThat(ticket.reference()).isEmpty();
        assertThat(ticket.dueDate()).contains(Instant.parse("2024-01-02T03:04:05.123456700Z"));
        assertThat(ticket.robotId()).contains(9007199254740995L);
        assertThat(ticket.price()).contains(new BigDecimal("2.50"));
        assertThat(ticket.queue()).contains(QueueKey.of("Q-1"));
        assertThat(ticket.position()).isEmpty();
        assertThat(ticket.sessionId()).hasValue(Long.MAX_VALUE);
        assertThat(ticket.progress()).isEmpty();
        assertThat(ticket.tags()).isEmpty();
        assertThat(ticket.groupIds()).containsExactly(3L, 1L, 9007199254740997L);
        assertThat(ticket.content()).containsEntry("z", JsonValue.of("1.50")).containsEntry("m", JsonValue.of("null"));
        assertThat(ticket.content().keySet()).containsExactly("z", "a", "m");
        assertThat(ticket.parent()).get().extracting(Ticket::name).isEqualTo("p");
        assertThat(ticket.attempts()).isEqualTo(1);
        assertThat(ticket.label()).isEqualTo("a é \"b\" / Urgent");
    }

    @Test
    void writesBackWhatItRead() {
        JsonObject written = tree(write(read(JSON))).getAsJsonObject();

        assertThat(written.remove("Attempts")).isEqualTo(tree("1"));
        assertThat(written.get("Parent").getAsJsonObject().remove("Attempts")).isEqualTo(tree("1"));
        assertThat(written.remove("DueDate")).isEqualTo(tree("\"2024-01-02T03:04:05.123456700Z\""));
        JsonObject expected = tree(JSON).getAsJsonObject();
        expected.remove("DueDate");
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void keepsUnknownMembersVerbatim() {
        String written = write(read(JSON));

        assertThat(written)
                .contains("\"RowVersion\":9007199254740999")
                .contains("\"Future\":{\"a\": [1, 2.50, {\"b\": null}], \"s\": \"x\\\"y\"}")
                .contains("\"FutureNull\":null")
                .contains("\"ParentFuture\":{\"deep\": [true, null]}");
    }

    @Test
    void namesUnknownMembersInOrder() {
        assertThat(read(JSON).extras().names())
                .containsExactly("Reference", "Position", "RowVersion", "Future", "FutureNull");
    }

    @Test
    void keepsNumbersBeyondTheDoubleExact() {
        assertThat(write(read(JSON)))
                .contains("\"Id\":9007199254740993,")
                .contains("\"RobotId\":9007199254740995,")
                .contains("\"SessionId\":9223372036854775807,")
                .contains("9007199254740997]")
                .contains("\"Price\":2.50,");
    }

    @Test
    void writesExplicitNullBackWhileTheAttributeIsEmpty() {
        Ticket ticket = read(least(",'Reference':null,'Description':null,'Position':null,'Tags':null,'Content':null"));

        assertThat(tree(write(ticket)))
                .isEqualTo(tree(least(",'Reference':null,'Description':null,'Position':null,'Tags':null,'Content':null,"
                        + "'Attempts':1")));
    }

    @Test
    void writesTheNewValueInsteadOfTheExplicitNull() {
        Ticket ticket = read(least(",'Reference':null,'Description':null,'Position':null,'Tags':null,'Content':null"));

        Ticket changed = Ticket.builder()
                .from(ticket)
                .reference("r")
                .description("d")
                .position(7)
                .tags(List.of("t"))
                .content(Map.of("k", JsonValue.ofText("v")))
                .build();

        assertThat(tree(write(changed)))
                .isEqualTo(
                        tree(least(",'Reference':'r','Description':'d','Position':7,'Tags':['t'],'Content':{'k':'v'},"
                                + "'Attempts':1")));
    }

    @Test
    void leavesAbsentCollectionsOut() {
        assertThat(write(read(least("")))).doesNotContain("Tags", "groupIds", "Content", "Children");
    }

    @Test
    void writesEmptyCollectionsThatWereEmpty() {
        assertThat(write(read(least(",'Tags':[],'Content':{}")))).contains("\"Tags\":[]", "\"Content\":{}");
    }

    @Test
    void writesEmptiedCollections() {
        Ticket ticket = read(least(",'Tags':['x'],'groupIds':[1]"));

        Ticket emptied =
                Ticket.builder().from(ticket).tags(List.of()).groupIds(Set.of()).build();

        assertThat(write(emptied)).contains("\"Tags\":[]", "\"groupIds\":[]");
    }

    @Test
    void writesEmptyCollectionsOfAModelThatWasNotRead() {
        Ticket ticket =
                Ticket.builder().from(read(least(""))).extras(JsonExtras.none()).build();

        assertThat(write(ticket)).contains("\"Tags\":[]");
    }

    @Test
    void leavesOutEmptyCollectionsOfWhatIsMade() {
        Ticket ticket = Ticket.builder()
                .from(read(least(",'Tags':['x']")))
                .parent(read(least("")))
                .extras(JsonExtras.none())
                .build();

        String made = new String(Json.toBytesOfNew(Ticket.class, ticket, 1), StandardCharsets.UTF_8);

        assertThat(made).contains("\"Tags\":[\"x\"]", "\"Parent\":{").doesNotContain("groupIds", "Content", "Children");
    }

    @Test
    void leavesOutEmptyCollectionsOnRequest() {
        JsonExtras extras = JsonExtras.none().withAbsent("Tags");
        Ticket ticket = Ticket.builder().from(read(least(""))).extras(extras).build();

        assertThat(write(ticket)).doesNotContain("Tags").contains("\"Children\":[]");
    }

    @Test
    void readsAnAliasAndWritesTheName() {
        assertThat(write(read(least(",'groupIDs':[5]"))))
                .contains("\"groupIds\":[5]")
                .doesNotContain("groupIDs");
    }

    @Test
    void readsNumbersSentAsStrings() {
        Ticket ticket = read(least("").replace(":1,", ":\"9007199254740993\",").replace(":0.5", ":\"0.5\""));

        assertThat(ticket.id().value()).isEqualTo(9007199254740993L);
        assertThat(ticket.weight()).isEqualTo(0.5);
    }

    @Test
    void readsWordsAndTextSentAsNumbers() {
        Ticket ticket = read(least(",'Queue':9007199254740993").replace("\"Low\"", "2"));

        assertThat(ticket.priority()).isEqualTo(Priority.of("2"));
        assertThat(ticket.queue()).contains(QueueKey.of("9007199254740993"));
    }

    @Test
    void equalityIgnoresWhatIsNotModelled() {
        assertThat(read(least(",'Future':1"))).isEqualTo(read(least("")));
    }

    @Test
    void printsNoUnknownValue() {
        Ticket ticket = read(least(",'Future':'hidden','Content':{'k':'covered'}"));

        assertThat(ticket + " " + ticket.extras()).contains("Future").doesNotContain("hidden", "covered");
    }

    private static String least(String more) {
        return String.format(LEAST, more.replace('\'', '"'));
    }

    private static Ticket read(String json) {
        return Json.fromJson(Ticket.class, json);
    }

    private static String write(Ticket ticket) {
        return Json.toJson(Ticket.class, ticket);
    }
}
