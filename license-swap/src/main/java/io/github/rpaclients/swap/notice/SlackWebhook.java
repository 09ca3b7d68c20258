package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.internal.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Posts notices to a channel of Slack, through an incoming webhook of an app: a header, the sentence, and pool and time in
 * the reader's zone. What is too long for Slack is cut. Safe for use by several threads.
 *
 * @see <a href="https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks">Incoming webhooks</a>
 */
public final class SlackWebhook implements NoticeSender {
    /** Of a section; Slack refuses the whole message for one more. */
    private static final int MOST_TEXT = 3000;

    /** Of a header. */
    private static final int MOST_TITLE = 150;

    private static final String CALLED = "The Slack webhook";

    private final JsonPost post;

    private SlackWebhook(JsonPost post) {
        this.post = post;
    }

    /**
     * A channel.
     *
     * @param address as Slack showed it, with https; whoever knows it can post, so no message shows it
     * @throws IllegalArgumentException if it is no such address
     */
    public static SlackWebhook to(Secret address) {
        URI url = SecretUrl.parse("the Slack webhook", address);
        return new SlackWebhook(JsonPost.to(CALLED, url));
    }

    /** The same, with another time than 10 seconds. */
    SlackWebhook within(Duration time) {
        return new SlackWebhook(post.within(time));
    }

    /** @throws IllegalStateException if Slack did not answer with success */
    @Override
    public void send(Notice notice) {
        String title = Shortened.to(MOST_TITLE, notice.kind().title() + ": " + notice.pool());
        String text = escaped(notice.text());
        post.send(new JsonObject()
                // what a notification shows
                .text("text", text)
                .objects(
                        "blocks",
                        List.of(
                                typed("header")
                                        .object("text", typed("plain_text").text("text", title)),
                                typed("section").object("text", mrkdwn(text)),
                                typed("context").objects("elements", List.of(mrkdwn(when(notice))))))
                .json());
    }

    private static String when(Notice notice) {
        return "<!date^" + notice.at().getEpochSecond() + "^{date_short_pretty} {time}|"
                + notice.at().truncatedTo(ChronoUnit.SECONDS) + ">";
    }

    private static JsonObject typed(String type) {
        return new JsonObject().text("type", type);
    }

    /** Verbatim, so that Slack makes no links or mentions of what looks like some. */
    private static JsonObject mrkdwn(String text) {
        return typed("mrkdwn").text("text", text).flag("verbatim", true);
    }

    /** The three characters that Slack reads as more than themselves. */
    private static String escaped(String text) {
        return Shortened.to(MOST_TEXT, text, character -> {
            switch (character) {
                case '&':
                    return "&amp;";
                case '<':
                    return "&lt;";
                case '>':
                    return "&gt;";
                default:
                    return Character.toString(character);
            }
        });
    }

    @Override
    public String toString() {
        return "Slack webhook";
    }
}
