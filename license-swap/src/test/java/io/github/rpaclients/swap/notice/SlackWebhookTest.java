package io.github.rpaclients.swap.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackWebhookTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00.5Z");

    private final Receiver receiver = new Receiver().answering(200);

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void postsAHeaderTheSentenceAndTheTime() {
        JsonObject message = sent("developers", "ada gets no seat.");

        assertThat(message.get("text").getAsString()).isEqualTo("ada gets no seat.");
        JsonArray blocks = message.getAsJsonArray("blocks");
        assertThat(blocks.get(0))
                .hasToString("{\"type\":\"header\",\"text\":{\"type\":\"plain_text\","
                        + "\"text\":\"A seat is lacking: developers\"}}");
        assertThat(blocks.get(1))
                .hasToString("{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"ada gets no seat.\","
                        + "\"verbatim\":true}}");
        assertThat(blocks.get(2))
                .hasToString("{\"type\":\"context\",\"elements\":[{\"type\":\"mrkdwn\","
                        + "\"text\":\"<!date^1795514400^{date_short_pretty} {time}|2026-11-24T10:00:00Z>\","
                        + "\"verbatim\":true}]}");
    }

    @Test
    void whatSlackReadsAsMoreThanItselfIsEscaped() {
        JsonObject message = sent("developers", "<!channel> a & b <https://evil.example|click>");

        String escaped = "&lt;!channel&gt; a &amp; b &lt;https://evil.example|click&gt;";
        assertThat(message.get("text").getAsString()).isEqualTo(escaped);
        assertThat(section(message)).isEqualTo(escaped);
    }

    @Test
    void whatIsTooLongIsCutAndNoCharacterInTwo() {
        JsonObject message = sent("p".repeat(200), "a" + "&".repeat(1000) + "😀");

        assertThat(section(message)).hasSizeLessThanOrEqualTo(3000).endsWith("&amp;…");
        assertThat(header(message)).hasSize(150).endsWith("p…");
    }

    @Test
    void whatJustHasRoomIsWhole() {
        assertThat(section(sent("developers", "a".repeat(2998) + "😀")))
                .hasSize(3000)
                .endsWith("😀");
    }

    @Test
    void refusesAnAddressThatIsNoneWithoutShowingIt() {
        SecretUrls.assertRefused(SlackWebhook::to, "the Slack webhook");
    }

    @Test
    void showsNothingOfItsAddress() {
        assertThat(SlackWebhook.to(receiver.address())).hasToString("Slack webhook");
    }

    private JsonObject sent(String pool, String text) {
        SlackWebhook.to(receiver.address()).send(Notice.of(NoticeKind.UNSERVED, pool, text, AT));
        return receiver.json();
    }

    private static String header(JsonObject message) {
        return text(message, 0);
    }

    private static String section(JsonObject message) {
        return text(message, 1);
    }

    private static String text(JsonObject message, int block) {
        return message.getAsJsonArray("blocks")
                .get(block)
                .getAsJsonObject()
                .getAsJsonObject("text")
                .get("text")
                .getAsString();
    }
}
