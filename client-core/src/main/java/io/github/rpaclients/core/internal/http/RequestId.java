package io.github.rpaclients.core.internal.http;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Response;

/** The id under which the vendor's support finds a request, where it stands in the headers of the answer. */
final class RequestId {
    private static final List<String> HEADERS = List.of("X-UIPATH-Correlation-Id", "x-request-id", "request-id");
    private static final Pattern ID = Pattern.compile("[\\w.:-]{1,64}");

    private RequestId() {}

    static Optional<String> of(Response response) {
        return HEADERS.stream()
                .map(response::header)
                .filter(Objects::nonNull)
                .filter(id -> ID.matcher(id).matches())
                .map(SentSecrets.of(response.request())::mask)
                .findFirst();
    }
}
