package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /odata/Webhooks}; nobody is called. */
final class WebhooksEndpoint {
    static final EntityType TYPE = new EntityType(
            "Webhooks",
            EntityType.Key.INT64,
            10_001,
            new OdataSchema(EntitySet.DTOS + "WebhookDto")
                    .with(Kind.NUMBER, "Id")
                    .with(Kind.GUID, "Key")
                    .with(Kind.TEXT, "Name", "Description", "Url", "Secret")
                    .with(Kind.FLAG, "Enabled", "SubscribeToAllEvents", "AllowInsecureSsl")
                    .with(Kind.OPAQUE, "Events"),
            "{'Key':null,'Name':null,'Description':null,'Url':null,'Enabled':false,'Secret':null,"
                    + "'SubscribeToAllEvents':false,'AllowInsecureSsl':false,'Events':[],'Id':null}");

    private static final OdataSchema EVENT_TYPE = new OdataSchema(
                    "UiPath.Server.Configuration.OData.DTOs.WebhookEventTypeDto")
            .with(Kind.TEXT, "Name", "Group");

    private static final Set<String> SERVED = Set.of("Id", "Key");

    private final Organization organization;
    private final OrchestratorErrors errors;
    private final EntitySet set;

    private WebhooksEndpoint(OrchestratorSets sets) {
        this.organization = sets.organization;
        this.errors = sets.errors;
        this.set = sets.entities(TYPE, "OR.Webhooks").requires("Url").hides("Secret");
    }

    static void register(OrchestratorSets sets) {
        new WebhooksEndpoint(sets).register();
    }

    private void register() {
        set.lists()
                .gets()
                .creates()
                .replaces()
                .deletes()
                .on("PATCH", "({key})", ".Write", this::patch)
                .on("POST", "({key})/" + EntitySet.NAMESPACE + "Ping", ".Write", this::ping)
                .answersUnpaged(
                        "GetEventTypes", EVENT_TYPE, request -> List.of(type("job.completed"), type("job.faulted")));
    }

    private static JsonObject type(String name) {
        return Json.object("Name", name, "Group", name.substring(0, name.indexOf('.')));
    }

    /** Changes what the body has and leaves the rest. */
    private Answer patch(Request request) {
        JsonObject webhook = set.row(request).deepCopy();
        for (Map.Entry<String, JsonElement> member : errors.body(request).entrySet()) {
            OdataSchema.Property property = TYPE.schema.property(member.getKey());
            if (property != null && !property.fits(member.getValue())) {
                throw errors.refused();
            }
            if (!SERVED.contains(member.getKey())) {
                webhook.add(member.getKey(), member.getValue());
            }
        }
        set.store(webhook);
        return set.entity(200, request, webhook);
    }

    private Answer ping(Request request) {
        JsonObject webhook = set.row(request);
        return Answer.json(
                202,
                Json.object(
                        "Type",
                        "ping",
                        "EventId",
                        organization.newId(),
                        "EntityKey",
                        webhook.get("Key"),
                        "Timestamp",
                        organization.instant().toString()));
    }
}
