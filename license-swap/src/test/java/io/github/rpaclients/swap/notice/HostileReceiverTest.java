package io.github.rpaclients.swap.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What receivers do that are slow, broken or against us. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileReceiverTest {
    private static final Notice NOTICE =
            Notice.of(NoticeKind.OUTAGE, "developers", "Nothing works.", Instant.parse("2026-11-24T10:00:00Z"));

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    enum Sender {
        WEBHOOK("The webhook at 127.0.0.1") {
            @Override
            NoticeSender to(URI url, Secret address, Duration time) {
                return Webhook.to(url, Secret.of("s3cret")).within(time);
            }
        },
        SLACK("The Slack webhook") {
            @Override
            NoticeSender to(URI url, Secret address, Duration time) {
                return SlackWebhook.to(address).within(time);
            }
        },
        TEAMS("The Teams webhook") {
            @Override
            NoticeSender to(URI url, Secret address, Duration time) {
                return TeamsWebhook.to(address).within(time);
            }
        };

        private final String called;

        Sender(String called) {
            this.called = called;
        }

        abstract NoticeSender to(URI url, Secret address, Duration time);

        void send(Receiver receiver) {
            to(receiver.url(), receiver.address(), Duration.ofSeconds(30)).send(NOTICE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRedirectIsNotFollowed(Sender sender) {
        Receiver elsewhere = new Receiver().answering(200);
        receiver.answering(new MockResponse.Builder()
                .code(307)
                .setHeader("Location", elsewhere.url().toString())
                .build());

        assertFails(sender, sender.called + " answered 307");
        assertThat(elsewhere.requests()).isZero();
        elsewhere.close();
    }

    @ParameterizedTest
    @EnumSource
    void aFailureIsToldAndNotRepeated(Sender sender) {
        receiver.answering(new MockResponse.Builder()
                .code(500)
                .body("secret stack trace " + Receiver.TOKEN)
                .build());

        assertFails(sender, sender.called + " answered 500");
        assertThat(receiver.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatDoesNotComeIsWaitedForAMomentOnly(Sender sender) {
        receiver.answering(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        NoticeSender impatient = sender.to(receiver.url(), receiver.address(), Duration.ofMillis(300));

        assertThatThrownBy(() -> impatient.send(NOTICE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(sender.called + " did not answer within ");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyWithoutEndIsCutOff(Sender sender) {
        try (EndlessReceiver endless = new EndlessReceiver()) {
            assertThatCode(() -> sender.to(endless.url(), endless.address(), Duration.ofSeconds(30))
                            .send(NOTICE))
                    .doesNotThrowAnyException();
            endless.awaitCutOff();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatIsCutOffIsNotRead(Sender sender) {
        receiver.answering(new MockResponse.Builder()
                .body("x")
                .setHeader("Content-Length", "9000000000")
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build());

        assertThatCode(() -> sender.send(receiver)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatIsClosedIsAFailure(Sender sender) {
        receiver.answering(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertFails(sender, sender.called + " could not be reached");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyListens(Sender sender) {
        receiver.close();

        assertFails(sender, sender.called + " could not be reached");
    }

    /** With that sentence, and without anything secret wherever one looks. */
    private void assertFails(Sender sender, String sentence) {
        assertThatThrownBy(() -> sender.send(receiver))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence)
                .satisfies(failure -> assertThat(printed(failure)).doesNotContain(Receiver.TOKEN, "s3cret"));
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
