package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /odata/AuditLogs}: what a test has seeded, to be read only; what the simulator does itself is not in it. */
final class AuditLogsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "AuditLogs",
                    EntityType.Key.INT64,
                    92_001,
                    new OdataSchema(EntitySet.DTOS + "AuditLogDto")
                            .with(Kind.NUMBER, "Id", "EntityId", "UserId")
                            .with(Kind.TEXT, "ServiceName", "MethodName", "Parameters", "DisplayName")
                            .with(Kind.TEXT, "OperationText", "UserName", "ExternalClientId")
                            // open lists of words that have grown with every version
                            .with(Kind.TEXT, "Action", "Component", "UserType")
                            .with(Kind.FLAG, "UserIsDeleted")
                            .with(Kind.INSTANT, "ExecutionTime")
                            .navigation("Entities")
                            .since(15, "ExternalClientId"),
                    "{'ServiceName':null,'MethodName':null,'Parameters':null,'ExecutionTime':null,'Action':'Unknown',"
                            + "'Component':'Unknown','DisplayName':null,'EntityId':null,'OperationText':null,"
                            + "'UserName':null,'UserType':'User','Entities':[],'ExternalClientId':null,'UserId':null,"
                            + "'UserIsDeleted':false,'Id':null}")
            .seeded((log, state) -> {
                if (Json.isNull(log, "ExecutionTime")) {
                    log.addProperty("ExecutionTime", state.organization().now());
                }
            });

    private static final OdataSchema ENTITY = new OdataSchema(EntitySet.DTOS + "AuditLogEntityDto")
            .with(Kind.NUMBER, "Id", "AuditLogId", "EntityId")
            .with(Kind.TEXT, "CustomData", "EntityName", "Action");

    private AuditLogsEndpoint() {}

    static void register(OrchestratorSets sets) {
        EntitySet set = sets.entities(TYPE, "OR.Audit");
        set.answers(
                        "",
                        TYPE.schema,
                        request -> isOfOrchestrator(request)
                                ? set.stored().all().stream().map(set::shown).collect(Collectors.toList())
                                : List.of())
                .answersUnpaged("GetAuditLogDetails(auditLogId={key})", ENTITY, request -> entities(set.row(request)));
    }

    /** The other service is the one for tests, about which nothing is kept. */
    private static boolean isOfOrchestrator(Request request) {
        return request.header("x-UIPATH-AuditedService").orElse("Orchestrator").equals("Orchestrator");
    }

    private static List<JsonObject> entities(JsonObject log) {
        List<JsonObject> entities = new ArrayList<>();
        for (JsonElement entity : Json.list(log, "Entities")) {
            JsonObject row = Json.object(
                    "AuditLogId",
                    log.get("Id"),
                    "CustomData",
                    null,
                    "EntityId",
                    log.get("EntityId"),
                    "EntityName",
                    log.get("DisplayName"),
                    "Action",
                    log.get("Action"),
                    "Id",
                    log.get("Id").getAsLong() * 100 + entities.size() + 1);
            entity.getAsJsonObject().entrySet().forEach(member -> row.add(member.getKey(), member.getValue()));
            entities.add(row);
        }
        return entities;
    }
}
