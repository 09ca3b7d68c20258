package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.internal.JsonObject;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells another system of everything: one POST of JSON for each notice, with the header {@code
 * X-License-Swap-Signature-256: sha256=…}, the HMAC of the body with a secret that both sides know. It is sent once, within
 * 10 seconds, and does not follow redirects.
 *
 * <p>The body has {@code version}, which is 1, {@code kind}, {@code at}, {@code pool}, {@code text} and, if the notice is
 * about one person, {@code person}; then the details of the notice. Those of a run that has ended are {@code run}, {@code
 * counts} by result, and {@code moves} with {@code from}, {@code to}, {@code result} and {@code remark}. More members may
 * come. Safe for use by several threads.
 */
public final class Webhook implements NoticeSender {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int VERSION = 1;

    private final String host;
    private final JsonPost post;
    private final Secret secret;

    private Webhook(String host, JsonPost post, Secret secret) {
        this.host = host;
        this.post = post;
        this.secret = secret;
    }

    /**
     * A hook that is called for each notice.
     *
     * @param url http or https
     * @param secret not empty; signs the body and is not sent
     */
    public static Webhook to(URI url, Secret secret) {
        boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null) {
            throw new IllegalArgumentException("The address of a webhook begins with https:// or http://");
        }
        if (secret.reveal().isEmpty()) {
            throw new IllegalArgumentException("The secret of the webhook is empty; the receiver could trust nothing");
        }
        return new Webhook(url.getHost(), JsonPost.to("The webhook at " + url.getHost(), url), secret);
    }

    /** The same, with another time than 10 seconds. */
    Webhook within(Duration time) {
        return new Webhook(host, post.within(time), secret);
    }

    /** @throws IllegalStateException if the receiver did not answer with success */
    @Override
    public void send(Notice notice) {
        String body = body(notice);
        post.send(body, "X-License-Swap-Signature-256", "sha256=" + signature(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String body(Notice notice) {
        JsonObject body = new JsonObject()
                .number("version", VERSION)
                .text("kind", notice.kind().name())
                .text("at", notice.at().toString())
                .text("pool", notice.pool())
                .text("text", notice.text());
        notice.person().ifPresent(person -> body.text("person", person));
        notice.details().forEach((name, detail) -> body.json(name, detail.json()));
        return body.json();
    }

    private String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return String.format("%064x", new BigInteger(1, mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "webhook at " + host;
    }
}
