package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /odata/LicensesRuntime} and {@code /odata/LicensesNamedUser}: nothing is stored here, all follows from users, machines
 * and sessions. A machine that is online has a licence as long as there are enough, and those who came first are served first.
 */
final class LicensesEndpoint {
    private static final OdataSchema RUNTIME = new OdataSchema(EntitySet.DTOS + "LicenseRuntimeDto")
            .with(Kind.TEXT, "Key", "MachineName", "HostMachineName", "ServiceUserName", "MachineScope")
            .with(Kind.NUMBER, "MachineId", "Runtimes", "RobotsCount", "ExecutingCount")
            .word("MachineType", "Standard", "Template")
            .with(Kind.FLAG, "IsOnline", "IsLicensed", "Enabled")
            .since(15, "MachineScope");

    private static final OdataSchema NAMED = new OdataSchema(EntitySet.DTOS + "LicenseNamedUserDto")
            .with(Kind.TEXT, "Key", "UserName")
            .with(Kind.INSTANT, "LastLoginDate")
            .with(Kind.NUMBER, "MachinesCount", "ActiveRobotId")
            .with(Kind.FLAG, "IsLicensed", "IsExternalLicensed")
            .with(Kind.OPAQUE, "MachineNames", "ActiveMachineNames");

    private static final String NS = "/" + EntitySet.NAMESPACE;
    private static final String RUNTIMES = "/odata/LicensesRuntime";

    private final OrchestratorSets sets;
    private final Runtimes runtimes;

    private LicensesEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.runtimes = new Runtimes(sets.state);
    }

    static void register(OrchestratorSets sets) {
        LicensesEndpoint endpoint = new LicensesEndpoint(sets);
        sets.service
                .on(
                        "GET",
                        RUNTIMES + NS + "GetLicensesRuntime(robotType='{type}')",
                        "OR.License.Read",
                        request -> endpoint.list(request, "LicensesRuntime", RUNTIME, endpoint.runtimes(request)))
                .on("POST", RUNTIMES + "('{machine}')" + NS + "ToggleEnabled", "OR.License.Write", endpoint::toggle)
                .on(
                        "GET",
                        "/odata/LicensesNamedUser" + NS + "GetLicensesNamedUser(robotType='{type}')",
                        "OR.License.Read",
                        request -> endpoint.list(request, "LicensesNamedUser", NAMED, endpoint.namedUsers(request)));
    }

    private Answer list(Request request, String set, OdataSchema schema, List<JsonObject> rows) {
        OdataQuery query = OdataQuery.forList(request, schema.at(sets.state.apiVersion()), set, sets.errors);
        return Answer.json(200, query.list(rows, sets.errors));
    }

    private String type(Request request) {
        String type = RobotTypes.canonical(request.variable("type"));
        if (type.isEmpty()) {
            throw sets.errors.refused();
        }
        return type;
    }

    /** A row for each host of a machine, and one for a machine that is connected nowhere. */
    private List<JsonObject> runtimes(Request request) {
        String type = type(request);
        Map<JsonObject, Long> licensed = runtimes.licensed(type);
        List<JsonObject> rows = new ArrayList<>();
        for (JsonObject machine : sets.state.rows(MachinesEndpoint.TYPE).all()) {
            if (Runtimes.slots(machine, type) > 0) {
                List<JsonObject> hosts = runtimes.sessions(machine);
                hosts.forEach(host -> rows.add(row(machine, type, Optional.of(host), licensed.containsKey(host))));
                if (hosts.isEmpty()) {
                    rows.add(row(machine, type, Optional.empty(), false));
                }
            }
        }
        return rows;
    }

    private JsonObject row(JsonObject machine, String type, Optional<JsonObject> host, boolean isLicensed) {
        long standing = sets.state.rows(RobotsEndpoint.TYPE).all().stream()
                .filter(robot -> Json.string(robot, "MachineId").equals(Json.string(machine, "Id")))
                .count();
        return Json.object(
                "Key",
                machine.get("LicenseKey"),
                "MachineId",
                machine.get("Id"),
                "MachineName",
                machine.get("Name"),
                "HostMachineName",
                host.map(session -> session.get("HostMachineName")).orElse(null),
                "ServiceUserName",
                host.map(session -> session.get("ServiceUserName")).orElse(null),
                "MachineType",
                machine.get("Type"),
                "Runtimes",
                Runtimes.slots(machine, type),
                "RobotsCount",
                standing,
                "ExecutingCount",
                host.map(session -> runtimes.used(session, type)).orElse(0L),
                "IsOnline",
                host.filter(Runtimes::isOnline).isPresent(),
                "IsLicensed",
                isLicensed,
                "Enabled",
                Runtimes.isEnabled(machine, type),
                "MachineScope",
                machine.get("Scope"));
    }

    /** The body says which licence; people's licences are not switched here. */
    private Answer toggle(Request request) {
        ActionBody body = new ActionBody(sets.errors.body(request), sets.errors);
        String type = RobotTypes.canonical(body.text("robotType"));
        if (!Runtimes.TYPES.contains(type) || !body.has("enabled")) {
            throw sets.errors.refused();
        }
        JsonObject machine = sets.state.rows(MachinesEndpoint.TYPE).all().stream()
                .filter(row -> Json.string(row, "LicenseKey").equals(body.text("key")))
                .findFirst()
                .orElseThrow(() -> sets.errors.notFound("Machine"));
        List<JsonElement> disabled = new ArrayList<>();
        Json.list(machine, "$disabled").forEach(disabled::add);
        disabled.remove(Json.value(type));
        if (!body.flag("enabled")) {
            disabled.add(Json.value(type));
        } else if (!Runtimes.isEnabled(machine, type) && !hasRoom(machine, type)) {
            throw new Refusal(sets.errors.of(409, 0, "There are not enough licences of the type " + type + "."));
        }
        machine.add("$disabled", Json.array(disabled));
        return Answer.of(200);
    }

    private boolean hasRoom(JsonObject machine, String type) {
        long wanted = runtimes.online(machine).size() * Runtimes.slots(machine, type);
        return runtimes.taken(type) + wanted <= sets.state.allowed().getOrDefault(type, 0);
    }

    /** Those who may have a robot of this type; a licence is in use while its robot is at work. */
    private List<JsonObject> namedUsers(Request request) {
        String type = type(request);
        return sets.state.users().stream()
                .filter(user -> AttendedSeats.heldBy(user).equals(type))
                .map(this::namedUser)
                .collect(Collectors.toList());
    }

    private JsonObject namedUser(JsonObject user) {
        JsonObject own = user.getAsJsonObject("RobotProvision");
        List<JsonObject> sessions = sets.state.rows(SessionsEndpoint.TYPE).all().stream()
                .filter(session -> Json.string(session, "$robot").equals(Json.string(own, "RobotId")))
                .collect(Collectors.toList());
        List<JsonObject> online = sessions.stream().filter(Runtimes::isOnline).collect(Collectors.toList());
        Object name = Json.isNull(own, "UserName") ? user.get("UserName") : own.get("UserName");
        return Json.object(
                "Key",
                name,
                "UserName",
                name,
                "LastLoginDate",
                sessions.stream()
                        .map(session -> session.get("ReportingTime"))
                        .findFirst()
                        .orElse(null),
                "MachinesCount",
                sessions.size(),
                "IsLicensed",
                !online.isEmpty(),
                "IsExternalLicensed",
                Json.flag(user, "IsExternalLicensed"),
                "ActiveRobotId",
                online.isEmpty() ? null : own.get("RobotId"),
                "MachineNames",
                hosts(sessions),
                "ActiveMachineNames",
                hosts(online));
    }

    private static List<JsonElement> hosts(List<JsonObject> sessions) {
        return sessions.stream().map(session -> session.get("HostMachineName")).collect(Collectors.toList());
    }
}
