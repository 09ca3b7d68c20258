package io.github.rpaclients.core.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came with the answer of a call that succeeded, besides its body. Immutable. */
public final class Answer {
    private final int status;
    private final Map<String, List<String>> headers;
    private final Optional<String> requestId;

    /** For the clients. */
    public Answer(int status, Map<String, List<String>> headers, Optional<String> requestId) {
        this.status = status;
        TreeMap<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> anyCase.put(name, List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(anyCase);
        this.requestId = requestId;
    }

    /** From 200 to 299. */
    public int status() {
        return status;
    }

    /** The headers as the server sent them; names are found in any case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first value of a header; empty if it was not sent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    /** The id under which the vendor's support finds this request. */
    public Optional<String> requestId() {
        return requestId;
    }

    /** The status only: headers may hold what is nobody's business. */
    @Override
    public String toString() {
        return "Answer(" + status + ")";
    }
}
