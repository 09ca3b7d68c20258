package io.github.rpaclients.swap.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final Notice NOTICE = Notice.of(NoticeKind.SEAT_WILL_GO, "developers", "The seat goes.", AT);

    @Test
    void aChangeMakesAnotherNotice() {
        Notice more = NOTICE.about("ada").with("run", JsonValue.ofText("r1")).with("run", JsonValue.ofText("r2"));

        assertThat(more.person()).contains("ada");
        assertThat(more.details()).containsOnly(Map.entry("run", JsonValue.ofText("r2")));
        assertThat(NOTICE.person()).isEmpty();
        assertThat(NOTICE.details()).isEmpty();
        assertThat(more).hasToString("SEAT_WILL_GO of pool developers: The seat goes.");
    }

    @Test
    void refusesNoTextAndADetailThatIsNone() {
        assertThatThrownBy(() -> Notice.of(NoticeKind.OUTAGE, "developers", " ", AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OUTAGE has no text");
        assertThatThrownBy(() -> NOTICE.with("kind", JsonValue.ofText("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Every notice has a kind");
    }
}
