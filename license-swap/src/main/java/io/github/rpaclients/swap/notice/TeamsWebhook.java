package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

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
        JsonObject card = new JsonObject()
                .text("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .text("type", "AdaptiveCard")
                .text("version", "1.4")
                .objects("body", List.of(plain(run(title).text("weight", "Bolder")), plain(run(text)), when(notice)));
        post.send(new JsonObject()
                .text("type", "message")
                .objects(
                        "attachments",
                        List.of(new JsonObject()
                                .text("contentType", "application/vnd.microsoft.card.adaptive")
                                .text("contentUrl", Optional.empty())
                                .object("content", card)))
                .json());
    }

    /** A rich text takes its runs as they are, while a text block would read Markdown, links among it. */
    private static JsonObject plain(JsonObject run) {
        return new JsonObject().text("type", "RichTextBlock").objects("inlines", List.of(run));
    }

    private static JsonObject run(String text) {
        return new JsonObject().text("type", "TextRun").text("text", text);
    }

    private static JsonObject when(Notice notice) {
        String at = notice.at().truncatedTo(ChronoUnit.SECONDS).toString();
        return new JsonObject()
                .text("type", "TextBlock")
                .text("text", "{{DATE(" + at + ",SHORT)}} {{TIME(" + at + ")}}")
                .flag("isSubtle", true)
                .text("size", "Small");
    }

    @Override
    public String toString() {
        return "Teams webhook";
    }
}
