package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.internal.JsonText;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Posts notices to a channel or chat of Microsoft Teams, through a workflow that begins when a webhook request is received:
 * an Adaptive Card with a title, the sentence, and the time in the reader's zone. What is too long for Teams is cut. Safe for
 * use by several threads.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using">Create
 *     and send messages</a>
 */
public final class TeamsWebhook implements NoticeSender {
    /** Teams takes 28 KB at most; this stays below it however the characters are written. */
    private static final int MOST_TEXT = 4000;

    private static final int MOST_TITLE = 200;
    private static final String CALLED = "The Teams webhook";

    private final JsonPost post;

    private TeamsWebhook(JsonPost post) {
        this.post = post;
    }

    /**
     * A channel or chat.
     *
     * @param address as the workflow showed it, with https; whoever knows it can post, so no message shows it
     * @throws IllegalArgumentException if it is no such address
     */
    public static TeamsWebhook to(Secret address) {
        return new TeamsWebhook(JsonPost.to(CALLED, SecretUrl.parse("the Teams webhook", address)));
    }

    /** The same, with another time than 10 seconds. */
    TeamsWebhook within(Duration time) {
        return new TeamsWebhook(post.within(time));
    }

    /** @throws IllegalStateException if Teams did not answer with success */
    @Override
    public void send(Notice notice) {
        String title = Shortened.to(MOST_TITLE, notice.kind().title() + ": " + notice.pool());
        String text = Shortened.to(MOST_TEXT, notice.text());
        String card = JsonText.object(
                JsonText.member("$schema", JsonText.text("http://adaptivecards.io/schemas/adaptive-card.json")),
                JsonText.member("type", JsonText.text("AdaptiveCard")),
                JsonText.member("version", JsonText.text("1.4")),
                JsonText.member(
                        "body",
                        JsonText.array(List.of(
                                plain(title, JsonText.member("weight", JsonText.text("Bolder"))),
                                plain(text),
                                when(notice)))));
        post.send(JsonText.object(
                JsonText.member("type", JsonText.text("message")),
                JsonText.member(
                        "attachments",
                        JsonText.array(List.of(JsonText.object(
                                JsonText.member(
                                        "contentType", JsonText.text("application/vnd.microsoft.card.adaptive")),
                                JsonText.member("contentUrl", "null"),
                                JsonText.member("content", card)))))));
    }

    /** A rich text takes its runs as they are, while a text block would read Markdown, links among it. */
    private static String plain(String text, String... looks) {
        String[] members = new String[looks.length + 2];
        members[0] = JsonText.member("type", JsonText.text("TextRun"));
        members[1] = JsonText.member("text", JsonText.text(text));
        System.arraycopy(looks, 0, members, 2, looks.length);
        return JsonText.object(
                JsonText.member("type", JsonText.text("RichTextBlock")),
                JsonText.member("inlines", JsonText.array(List.of(JsonText.object(members)))));
    }

    private static String when(Notice notice) {
        String at = notice.at().truncatedTo(ChronoUnit.SECONDS).toString();
        return JsonText.object(
                JsonText.member("type", JsonText.text("TextBlock")),
                JsonText.member("text", JsonText.text("{{DATE(" + at + ",SHORT)}} {{TIME(" + at + ")}}")),
                JsonText.member("isSubtle", "true"),
                JsonText.member("size", JsonText.text("Small")));
    }

    @Override
    public String toString() {
        return "Teams webhook";
    }
}
