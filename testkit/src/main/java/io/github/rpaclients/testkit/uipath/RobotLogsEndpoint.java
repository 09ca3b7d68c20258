package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /odata/RobotLogs}: what a test has seeded, to be read only. No row has a number of its own, and pages end somewhere. */
final class RobotLogsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "RobotLogs",
                    EntityType.Key.INT64,
                    1,
                    RobotTypes.in(
                            new OdataSchema(EntitySet.DTOS + "LogDto")
                                    .with(Kind.NUMBER, "Id", "MachineId")
                                    .with(Kind.TEXT, "WindowsIdentity", "ProcessName", "Message", "RawMessage")
                                    .with(Kind.TEXT, "RobotName", "HostMachineName")
                                    .with(Kind.GUID, "JobKey", "MachineKey")
                                    .with(Kind.INSTANT, "TimeStamp")
                                    .word("Level", "Trace", "Debug", "Info", "Warn", "Error", "Fatal")
                                    .since(15, "RuntimeType")
                                    .since(16, "MachineKey"),
                            "RuntimeType"),
                    "{'Level':'Info','WindowsIdentity':null,'ProcessName':null,'TimeStamp':null,'Message':'',"
                            + "'JobKey':null,'RawMessage':null,'RobotName':null,'HostMachineName':null,"
                            + "'MachineId':0,'MachineKey':null,'RuntimeType':'Unattended','Id':null}")
            .inFolders()
            .seeded(RobotLogsEndpoint::settle);

    private static final int LAST_ROW = 10_000;

    private final OrchestratorSets sets;
    private final EntitySet set;

    private RobotLogsEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Monitoring").beforeShown(log -> log.addProperty("Id", 0));
    }

    static void register(OrchestratorSets sets) {
        new RobotLogsEndpoint(sets).register();
    }

    private void register() {
        set.answers("", TYPE.schema, this::rows)
                .on("GET", "/" + EntitySet.NAMESPACE + "GetTotalCount", ".Read", this::count);
    }

    private static void settle(JsonObject log, OrchestratorState state) {
        if (Json.isNull(log, "TimeStamp")) {
            log.addProperty("TimeStamp", state.organization().now());
        }
        if (Json.isNull(log, "RawMessage")) {
            log.addProperty(
                    "RawMessage",
                    Json.text(Json.object(
                            "message", log.get("Message"),
                            "level", log.get("Level"),
                            "timeStamp", log.get("TimeStamp"),
                            "robotName", log.get("RobotName"))));
        }
    }

    private List<JsonObject> rows(Request request) {
        if (number(request, "$skip", 0) + number(request, "$top", 0) > LAST_ROW) {
            throw sets.errors.invalidQuery("Only the first " + LAST_ROW + " rows can be read.");
        }
        long folder = sets.folders.named(request).get("Id").getAsLong();
        return set.stored().all().stream()
                .filter(log -> EntitySet.folders(log).contains(folder))
                .map(set::shown)
                .collect(Collectors.toList());
    }

    private static long number(Request request, String option, long otherwise) {
        return request.parameter(option)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(otherwise);
    }

    private Answer count(Request request) {
        OdataQuery query = OdataQuery.forList(request, TYPE.schema.at(sets.state.apiVersion()), TYPE.set, sets.errors);
        return Answer.json(
                200, Json.object("value", query.list(rows(request), sets.errors).get("@odata.count")));
    }
}
