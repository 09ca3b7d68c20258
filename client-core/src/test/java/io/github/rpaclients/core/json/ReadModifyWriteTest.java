package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawMerge;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.model.Ticket;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** GET, change, PUT: the request is the answer with one difference. */
class ReadModifyWriteTest {
    private static final RawObject ORIGINAL = RawObject.parse(Fixture.read("ticket.json"));

    @Test
    void changesNothingWhenNothingChanged() {
        assertThat(put(ticket -> ticket)).isEqualTo(ORIGINAL.toJson());
    }

    @Test
    void changesExactlyTheMemberThatChanged() {
        assertThat(put(ticket -> ticket.withActive(false)))
                .isEqualTo(ORIGINAL.toJson().replaceFirst("\"Active\":true", "\"Active\":false"));
    }

    @Test
    void changesExactlyTheNestedMemberThatChanged() {
        String parent = ORIGINAL.object("Parent").orElseThrow().toJson();

        String put =
                put(ticket -> ticket.withParent(ticket.parent().orElseThrow().withName("q")));

        assertThat(put)
                .isEqualTo(ORIGINAL.with("Parent", parent.replace("\"Name\":\"p\"", "\"Name\":\"q\""))
                        .toJson());
    }

    @Test
    void writesNullForWhatTheCallerCleared() {
        assertThat(put(ticket -> ticket.withDescription(null)))
                .isEqualTo(ORIGINAL.with("Description", "null").toJson());
    }

    @Test
    void replacesTheNullOfWhatTheCallerSet() {
        assertThat(put(ticket -> ticket.withReference("r")))
                .isEqualTo(ORIGINAL.with("Reference", "\"r\"").toJson());
    }

    @Test
    void appendsWhatTheServerDidNotSend() {
        assertThat(put(ticket -> ticket.withProgress(0.5)))
                .isEqualTo(ORIGINAL.with("Progress", "0.5").toJson());
    }

    private static String put(UnaryOperator<Ticket> change) {
        Ticket before = Json.fromJson(Ticket.class, ORIGINAL.toJson());
        Ticket after = change.apply(before);
        return RawMerge.changed(
                        ORIGINAL,
                        RawObject.parse(Json.toWholeJson(Ticket.class, before)),
                        RawObject.parse(Json.toWholeJson(Ticket.class, after)),
                        RawObject.parse(Json.toJson(Ticket.class, after)))
                .toJson();
    }
}
