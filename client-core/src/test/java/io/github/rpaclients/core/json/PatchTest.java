package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.model.TicketPatch;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatchTest {
    @Test
    void writesNothingForWhatIsKept() {
        assertThat(write(TicketPatch.builder().build())).isEqualTo("{}");
    }

    @Test
    void writesNullForWhatIsCleared() {
        assertThat(write(TicketPatch.builder().name(Patch.clear()).build())).isEqualTo("{\"Name\":null}");
    }

    @Test
    void writesTheValueThatIsSet() {
        TicketPatch patch = TicketPatch.builder()
                .name(Patch.set("n"))
                .dueDate(Patch.set(Instant.EPOCH))
                .build();

        assertThat(write(patch)).isEqualTo("{\"Name\":\"n\",\"DueDate\":\"1970-01-01T00:00:00Z\"}");
    }

    @Test
    void readsWhatItWrites() {
        TicketPatch patch = TicketPatch.builder()
                .name(Patch.clear())
                .dueDate(Patch.set(Instant.EPOCH))
                .build();

        assertThat(Json.<TicketPatch>fromJson(TicketPatch.class, write(patch))).isEqualTo(patch);
    }

    @Test
    void mapsOnlyWhatIsSet() {
        assertThat(Patch.set("12").map(Integer::valueOf)).isEqualTo(Patch.set(12));
        assertThat(Patch.<String>clear().map(Integer::valueOf)).isEqualTo(Patch.clear());
        assertThat(Patch.<String>keep().map(Integer::valueOf))
                .isEqualTo(Patch.keep())
                .isNotEqualTo(Patch.clear());
    }

    private static String write(TicketPatch patch) {
        return Json.toJson(TicketPatch.class, patch);
    }
}
