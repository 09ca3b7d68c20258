package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /api/AuditQuery}: what callers have changed here, newest first. Messages are in English, whatever is asked for. */
final class IdentityAuditEndpoint {
    private static final String PATH = "/api/AuditQuery/{partition}";
    private static final List<String> COLUMNS =
            List.of("createdOn", "category", "action", "userName", "email", "message", "source");

    private final IdentityAudit audit;
    private final IdentityErrors errors;

    IdentityAuditEndpoint(IdentityAudit audit, IdentityErrors errors) {
        this.audit = audit;
        this.errors = errors;
    }

    void register(Service service) {
        service.on("GET", PATH, "PM.Audit.Read", this::list)
                .on("GET", PATH + "/download", "PM.Audit.Read", this::download);
    }

    private Answer list(Request request) {
        new IdentityChecks(errors).partition(request);
        return new IdentityPage(errors).withoutMaximum().of(request, audit.newestFirst(), List.of("message"), COLUMNS);
    }

    /** Of what kind the vendor's file is, nobody says. */
    private Answer download(Request request) {
        new IdentityChecks(errors).partition(request);
        String size = request.parameter("size").orElse(Integer.toString(Integer.MAX_VALUE));
        if (!size.matches("\\d{1,10}") || Long.parseLong(size) > Integer.MAX_VALUE) {
            throw errors.invalid("size", "The value '" + size + "' is not valid.");
        }
        String rows = audit.newestFirst().stream()
                .limit(Long.parseLong(size))
                .map(IdentityAuditEndpoint::row)
                .collect(Collectors.joining());
        String file = String.join(",", COLUMNS) + "\r\n" + rows;
        return Answer.bytes(200, "application/octet-stream", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(JsonObject event) {
        return COLUMNS.stream()
                        .map(column -> '"' + Json.string(event, column).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
