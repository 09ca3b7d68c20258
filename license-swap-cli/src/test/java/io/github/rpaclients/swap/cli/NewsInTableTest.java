package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsInTableTest {
    private static final Instant EIGHT = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final NewsInTable table = new NewsInTable();

    @Test
    void anotherHostKnowsWhatWasTold() {
        News here = News.none();
        assertThat(here.isNews("outage", "on")).isTrue();
        assertThat(here.isNews("seat of Zo\u00eb", NINE, EIGHT)).isTrue();

        News there = table.deserialize(News.class, table.serialize(here));

        assertThat(there.isNews("outage", "on")).isFalse();
        assertThat(there.isNews("seat of Zo\u00eb", NINE, EIGHT)).isFalse();
        assertThat(there.isNews("outage", "")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"a\": null}", "{\"a\": {}}", "\u00ac\u00ed\u0000\u0005"})
    void whatNobodyHereHasWrittenIsAsIfNothingHadBeenTold(String data) {
        News news = table.deserialize(News.class, data.getBytes(StandardCharsets.UTF_8));

        assertThat(news.told()).isEmpty();
    }

    @Test
    void aTimeThatIsYetToComeIsNotToldTwiceAndOneThatHasComeIsForgotten() {
        News news = News.none();
        news.isNews("seat of ada", NINE, EIGHT);

        assertThat(news.isNews("seat of ada", NINE.plusSeconds(60), EIGHT)).isFalse();
        news.forgetPast("seat of ", NINE);
        assertThat(news.told()).isEmpty();
    }
}
