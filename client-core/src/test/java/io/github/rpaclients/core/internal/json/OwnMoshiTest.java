package io.github.rpaclients.core.internal.json;

import static io.github.rpaclients.core.json.Fixture.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.json.model.Ticket;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A model in a Moshi that an application made, and that knows nothing of this project. */
class OwnMoshiTest {
    private static final String TICKET = "{\"Id\":9007199254740993,\"Name\":\"n\",\"Active\":true,\"Retries\":0,"
            + "\"Version\":0,\"Weight\":0.5,\"Priority\":\"Low\",\"Attempts\":1,\"Future\":[1.50]}";

    private final Moshi moshi = new Moshi.Builder().build();
    private final JsonAdapter<Ticket> tickets = moshi.adapter(Ticket.class);

    @Test
    void readsAndWritesIt() throws IOException {
        Ticket ticket = tickets.fromJson(TICKET);

        assertThat(ticket).isEqualTo(Json.fromJson(Ticket.class, TICKET));
        assertThat(tickets.toJson(ticket)).isEqualTo(TICKET);
    }

    @Test
    void readsAndWritesItWithinSomethingElse() throws IOException {
        JsonAdapter<Map<String, List<Ticket>>> map = moshi.adapter(Types.newParameterizedType(
                Map.class, String.class, Types.newParameterizedType(List.class, Ticket.class)));
        String json = "{\"k\":[" + TICKET + ",null," + TICKET + "]}";

        Map<String, List<Ticket>> read = map.fromJson(json);

        assertThat(read.get("k")).hasSize(3).element(1).isNull();
        assertThat(map.serializeNulls().toJson(read)).isEqualTo(json);
    }

    @Test
    void readsAndWritesNull() throws IOException {
        assertThat(tickets.fromJson("null")).isNull();
        assertThat(tickets.toJson(null)).isEqualTo("null");
    }

    @Test
    void takesPartInWhateverElseMoshiDoes() throws IOException {
        Ticket ticket = tickets.fromJson(TICKET);

        assertThat(tree(tickets.indent("  ").toJson(ticket))).isEqualTo(tree(TICKET));
        assertThat(tickets.fromJsonValue(Map.of(
                        "Id",
                        1,
                        "Name",
                        "n",
                        "Active",
                        true,
                        "Retries",
                        0,
                        "Version",
                        0,
                        "Weight",
                        0,
                        "Priority",
                        "Low")))
                .extracting(Ticket::name)
                .isEqualTo("n");
    }

    @Test
    void saysWhereItWentWrong() {
        JsonAdapter<List<Ticket>> list = moshi.adapter(Types.newParameterizedType(List.class, Ticket.class));

        assertThatThrownBy(() -> list.fromJson("[" + TICKET + "," + TICKET.replace("\"n\"", "null") + "]"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Ticket member 'Name' is null at $[1].Name");
        assertThatThrownBy(() -> list.fromJson("[" + TICKET.replace("[1.50]", "{s3cret}") + "]"))
                .isInstanceOf(JsonEncodingException.class)
                .hasMessage("Malformed JSON at $[0].*");
    }
}
