package io.github.rpaclients.swap.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsWebhookTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00.5Z");

    private final Receiver receiver = new Receiver().answering(202);

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void postsAMessageWithAnAdaptiveCard() {
        send("developers", "ada gets no seat.");

        assertThat(receiver.request().getBody().utf8())
                .isEqualTo("{\"type\":\"message\",\"attachments\":[{"
                        + "\"contentType\":\"application/vnd.microsoft.card.adaptive\",\"contentUrl\":null,\"content\":{"
                        + "\"$schema\":\"http://adaptivecards.io/schemas/adaptive-card.json\","
                        + "\"type\":\"AdaptiveCard\",\"version\":\"1.4\",\"body\":["
                        + "{\"type\":\"RichTextBlock\",\"inlines\":[{\"type\":\"TextRun\","
                        + "\"text\":\"A seat is lacking: developers\",\"weight\":\"Bolder\"}]},"
                        + "{\"type\":\"RichTextBlock\",\"inlines\":[{\"type\":\"TextRun\","
                        + "\"text\":\"ada gets no seat.\"}]},"
                        + "{\"type\":\"TextBlock\",\"text\":\"{{DATE(2026-11-24T10:00:00Z,SHORT)}} "
                        + "{{TIME(2026-11-24T10:00:00Z)}}\",\"isSubtle\":true,\"size\":\"Small\"}]}}]}");
    }

    /** In a text block it would be a link. */
    @Test
    void whatOthersWroteIsNoMarkdown() {
        send("[pool](https://evil.example)", "[click](https://evil.example) **now**");

        JsonObject card = card(receiver.json());
        assertThat(card.getAsJsonArray("body"))
                .filteredOn(block -> block.toString().contains("evil"))
                .hasSize(2)
                .allSatisfy(
                        block -> assertThat(block.getAsJsonObject().get("type").getAsString())
                                .isEqualTo("RichTextBlock"));
    }

    @Test
    void staysBelowTheLimitHoweverLongTheTextIs() {
        send("p".repeat(5000), "\u0001".repeat(50_000));

        RecordedRequest request = receiver.request();
        assertThat(request.getBodySize()).isLessThan(28 * 1024);
        assertThat(request.getBody().utf8()).contains("…");
    }

    @Test
    void refusesAnAddressThatIsNoneWithoutShowingIt() {
        SecretUrls.assertRefused(TeamsWebhook::to, "the Teams webhook");
    }

    @Test
    void showsNothingOfItsAddress() {
        assertThat(TeamsWebhook.to(receiver.address())).hasToString("Teams webhook");
    }

    private void send(String pool, String text) {
        TeamsWebhook.to(receiver.address()).send(Notice.of(NoticeKind.UNSERVED, pool, text, AT));
    }

    private static JsonObject card(JsonObject message) {
        return message.getAsJsonArray("attachments").get(0).getAsJsonObject().getAsJsonObject("content");
    }
}
