package io.github.rpaclients.swap.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void tellsAllThatANoticeHolds() {
        receiver.answering(204);

        Webhook.to(receiver.url(), Secret.of("key"))
                .send(Notice.of(NoticeKind.SEAT_CAME, "developers", "ada \"the\" first has a seat", AT)
                        .about("ada")
                        .with("run", JsonValue.ofText("r1"))
                        .with("counts", JsonValue.of("{\"DONE\":1}")));

        RecordedRequest request = receiver.request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(request.getBody().utf8())
                .isEqualTo("{\"version\":1,\"kind\":\"SEAT_CAME\",\"at\":\"2026-11-24T10:00:00Z\","
                        + "\"pool\":\"developers\",\"text\":\"ada \\\"the\\\" first has a seat\",\"person\":\"ada\","
                        + "\"run\":\"r1\",\"counts\":{\"DONE\":1}}");
    }

    /** The signature was computed with {@code openssl dgst -sha256 -hmac key}. */
    @Test
    void signsTheBodyWithTheSecretAndDoesNotSendIt() {
        receiver.answering(204).answering(204);
        Notice notice = Notice.of(NoticeKind.OUTAGE, "developers", "Nothing works.", AT);

        Webhook.to(receiver.url(), Secret.of("key")).send(notice);
        Webhook.to(receiver.url(), Secret.of("another")).send(notice);

        RecordedRequest first = receiver.request();
        RecordedRequest second = receiver.request();
        assertThat(first.getHeaders().get("X-License-Swap-Signature-256"))
                .isEqualTo("sha256=76c577ab410e1df6b67d4c8d48e34d05d42a06002cc2f7184829756a2150c588")
                .isNotEqualTo(second.getHeaders().get("X-License-Swap-Signature-256"));
        assertThat(second.getBody().utf8()).isEqualTo(first.getBody().utf8());
        assertThat(second.getHeaders().toString()).doesNotContain("another");
    }

    @Test
    void tellsOfEveryKind() {
        Webhook webhook = Webhook.to(receiver.url(), Secret.of("key"));
        for (NoticeKind kind : NoticeKind.values()) {
            receiver.answering(200);

            webhook.send(Notice.of(kind, "developers", "Something has happened.", AT));

            assertThat(receiver.json().get("kind").getAsString()).isEqualTo(kind.name());
        }
    }

    @Test
    void refusesAnAddressThatIsNoneAndASecretThatIsEmpty() {
        assertThatThrownBy(() -> Webhook.to(URI.create("ftp://acme.example/"), Secret.of("key")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The address of a webhook begins with https:// or http://");
        assertThatThrownBy(() -> Webhook.to(URI.create("https:///nowhere"), Secret.of("key")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Webhook.to(receiver.url(), Secret.of("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The secret of the webhook is empty");
    }

    @Test
    void namesTheHostAlone() {
        assertThat(Webhook.to(receiver.url(), Secret.of("key"))).hasToString("webhook at 127.0.0.1");
    }
}
