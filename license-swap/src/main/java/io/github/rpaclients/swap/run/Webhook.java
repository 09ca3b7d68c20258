package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells another system when a run has ended: one POST of JSON, with the header {@code X-License-Swap-Signature-256: sha256=…},
 * the HMAC of the body with a secret that both sides know. It is sent once, within 10 seconds, and does not follow redirects.
 *
 * <p>The body has {@code pool}, {@code run}, {@code counts} by result, and {@code moves} with {@code from}, {@code to},
 * {@code result} and {@code remark}. Safe for use by several threads.
 */
public final class Webhook implements RunListener {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String ALGORITHM = "HmacSHA256";

    private final URI url;
    private final Secret secret;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Webhook(URI url, Secret secret) {
        this.url = url;
        this.secret = secret;
    }

    /**
     * A hook that is called after each run.
     *
     * @param url http or https
     * @param secret not empty; signs the body and is not sent
     */
    public static Webhook to(URI url, Secret secret) {
        if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
            throw new IllegalArgumentException("The address of a webhook begins with https:// or http://");
        }
        if (secret.reveal().isEmpty()) {
            throw new IllegalArgumentException("The secret of the webhook is empty; the receiver could trust nothing");
        }
        return new Webhook(url, secret);
    }

    /** @throws IllegalStateException if the receiver did not answer with success; the run does not mind */
    @Override
    public void ended(String pool, RunReport report) {
        byte[] body = RunJson.of(pool, report).json().getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-License-Swap-Signature-256", "sha256=" + signature(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status;
        try {
            status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException("The webhook at " + url.getHost() + " could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted while it called the webhook", e);
        }
        if (status < 200 || status > 299) {
            throw new IllegalStateException("The webhook at " + url.getHost() + " answered " + status);
        }
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
}
