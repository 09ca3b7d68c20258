package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.Optional;

/** {@code /api/MessageTemplate}, on servers of one's own: texts of messages, whose names stay. */
final class MessageTemplatesEndpoint {
    private static final String ALL = "/api/MessageTemplate";

    private final IdentityRecords records;
    private final IdentityErrors errors;

    MessageTemplatesEndpoint(IdentityRecords records, IdentityErrors errors) {
        this.records = records;
        this.errors = errors;
    }

    void register(Service service) {
        service.on("GET", ALL, "PM.MessageTemplate.Read", this::named)
                .on("GET", ALL + "/{id}", "PM.MessageTemplate.Read", r -> Answer.json(200, template(r)))
                .on("PUT", ALL + "/{id}", "PM.MessageTemplate.Write", this::put);
    }

    private Answer named(Request request) {
        return found("name", request.parameter("name").orElse(""))
                .map(template -> Answer.json(200, template))
                .orElseThrow(errors::notFound);
    }

    private Answer put(Request request) {
        JsonObject template = template(request);
        JsonObject body = errors.body(request);
        if (!Json.string(body, "id").equals(request.variable("id"))) {
            throw errors.invalid("id", "The value '" + Json.string(body, "id") + "' is not valid.");
        }
        if (Json.isNull(body, "value")) {
            throw errors.invalid("value", "The value field is required.");
        }
        template.add("value", body.get("value"));
        return Answer.json(200, template);
    }

    private JsonObject template(Request request) {
        return found("id", request.variable("id")).orElseThrow(errors::notFound);
    }

    private Optional<JsonObject> found(String member, String value) {
        return records.messageTemplates().stream()
                .filter(template -> Json.string(template, member).equals(value))
                .findFirst();
    }
}
