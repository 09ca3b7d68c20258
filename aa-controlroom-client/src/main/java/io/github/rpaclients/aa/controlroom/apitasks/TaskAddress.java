package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.core.Secret;
import java.net.URI;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** An endpoint as a request goes there; quotes none of it. */
final class TaskAddress {
    private final HttpUrl url;
    private final Headers headers;

    private TaskAddress(HttpUrl url, Headers headers) {
        this.url = url;
        this.headers = headers;
    }

    /** @throws IllegalArgumentException if nothing can be sent there */
    static TaskAddress of(ApiTaskEndpoint endpoint) {
        HttpUrl url = HttpUrl.parse(endpoint.url().reveal());
        if (url == null) {
            throw new IllegalArgumentException("The endpoint of an API task has no address that can be called");
        }
        Headers.Builder headers = new Headers.Builder();
        endpoint.headers().forEach((name, value) -> add(headers, name, value));
        return new TaskAddress(url, headers.build());
    }

    private static void add(Headers.Builder headers, String name, Secret value) {
        try {
            headers.add(name, value.reveal());
        } catch (IllegalArgumentException e) {
            // its message may have the value
            throw new IllegalArgumentException("The endpoint of an API task has headers that cannot be sent");
        }
    }

    HttpUrl url() {
        return url;
    }

    Headers headers() {
        return headers;
    }

    /** Scheme, host and port. */
    URI origin() {
        return new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .build()
                .uri();
    }
}
