package io.github.rpaclients.opentelemetry;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallInfo;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.net.URI;
import java.util.Locale;

/** What is said of calls in spans and in metrics alike. */
final class CallAttributes {
    private static final int ERRORS = 400;

    private CallAttributes() {}

    /** Of its start. */
    static Attributes of(CallInfo call) {
        AttributesBuilder all = Attributes.builder()
                .put(ClientAttribute.METHOD.key(), call.method())
                .put(ClientAttribute.KIND.key(), call.kind().name().toLowerCase(Locale.ROOT))
                .putAll(ofServer(call));
        call.template().ifPresent(template -> all.put(ClientAttribute.TEMPLATE.key(), "/" + template));
        return all.build();
    }

    /** Of the API that it goes to; nothing of other servers, whose names came with an answer. */
    static Attributes ofServer(CallInfo call) {
        if (call.kind() == CallInfo.Kind.ELSEWHERE) {
            return Attributes.empty();
        }
        URI api = call.api();
        return Attributes.builder()
                .put(ClientAttribute.SERVER.key(), api.getHost())
                .put(ClientAttribute.PORT.key(), port(api))
                .put(ClientAttribute.API.key(), api.getPath())
                .build();
    }

    /** Of the end of a try; nothing if it succeeded. */
    static Attributes ofFailure(Attempt attempt) {
        if (attempt.failure().isEmpty()) {
            return Attributes.empty();
        }
        String outcome = attempt.failure().get().name();
        int status = attempt.status().orElse(0);
        return Attributes.builder()
                .put(ClientAttribute.ERROR.key(), status >= ERRORS ? String.valueOf(status) : outcome)
                .put(ClientAttribute.OUTCOME.key(), outcome)
                .build();
    }

    /** Of the end of a call. Neither message nor stack trace: a message names the path with its ids. */
    static Attributes ofFailure(RuntimeException failure) {
        AttributesBuilder all = Attributes.builder()
                .put(ClientAttribute.ERROR.key(), failure.getClass().getName());
        if (failure instanceof ApiException) {
            all.put(
                    ClientAttribute.OUTCOME.key(),
                    ((ApiException) failure).outcome().name());
        }
        return all.build();
    }

    private static int port(URI api) {
        if (api.getPort() >= 0) {
            return api.getPort();
        }
        return "http".equals(api.getScheme()) ? 80 : 443;
    }
}
