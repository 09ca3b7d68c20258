package io.github.rpaclients.core.raw;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.json.Failures;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** Where an answer says that a file is, and what a request there has to carry. For the clients. */
public final class FileAddress {
    private final HttpUrl url;
    private final boolean own;
    private final Headers headers;

    private FileAddress(HttpUrl url, boolean own, Headers headers) {
        this.url = url;
        this.own = own;
        this.headers = headers;
    }

    /**
     * An address out of an answer; to be called where that answer is read.
     *
     * @param own whether it belongs to the API, which then wants our token
     * @param names of the headers
     * @param values as many
     * @throws com.squareup.moshi.JsonDataException if nothing can be sent there; quotes none of it, because whoever has the
     *     address has the file
     */
    public static FileAddress of(Secret address, boolean own, List<String> names, List<String> values) {
        HttpUrl url = HttpUrl.parse(address.reveal());
        if (url == null) {
            throw Failures.of("Expected the address of a file");
        }
        if (names.size() != values.size()) {
            throw Failures.of("Expected as many values as names of headers");
        }
        Headers.Builder headers = new Headers.Builder();
        for (int i = 0; i < names.size(); i++) {
            try {
                headers.add(names.get(i), values.get(i));
            } catch (IllegalArgumentException e) {
                throw Failures.of("Expected headers that can be sent");
            }
        }
        return new FileAddress(url, own, headers.build());
    }

    HttpUrl url() {
        return url;
    }

    HttpUrl origin() {
        return new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .build();
    }

    boolean isOwn() {
        return own;
    }

    Headers headers() {
        return headers;
    }
}
