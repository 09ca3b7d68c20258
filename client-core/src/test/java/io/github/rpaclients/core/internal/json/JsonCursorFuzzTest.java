package io.github.rpaclients.core.internal.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.rpaclients.core.json.model.Ticket;
import org.assertj.core.api.Assertions;

/** Whatever a server sends: the cursor reads what strict JSON is, and a model that was read is written and read again. */
class JsonCursorFuzzTest {
    private static final JsonType<Ticket> TICKET = JsonTypes.of(Ticket.class);

    @FuzzTest
    void agreesWithMoshiAndTheScannerOfTexts(byte[] json) {
        Readings.assertThatAllAgree(json);
    }

    @FuzzTest
    void survivesWritingOrIsRefused(byte[] json) {
        Ticket ticket;
        try {
            ticket = TICKET.read(JsonCursor.of(json));
        } catch (JsonError e) {
            return;
        }
        JsonOut out = new JsonOut();

        TICKET.write(out, ticket);

        Ticket again = TICKET.read(JsonCursor.of(out.bytes()));
        Assertions.assertThat(again).isEqualTo(ticket);
        Assertions.assertThat(again.extras().names()).isEqualTo(ticket.extras().names());
    }
}
