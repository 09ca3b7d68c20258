package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /odata/Sessions}: hosts on which machines are connected, and people at work with their attended robots. A test seeds
 * them with a {@code HostMachineName} and a {@code MachineName} or a {@code UserName}; where jobs run, a session is busy.
 */
final class SessionsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Sessions",
                    EntityType.Key.INT64,
                    80_001,
                    new OdataSchema(EntitySet.DTOS + "SessionDto")
                            .with(Kind.NUMBER, "Id", "MachineId", "OrganizationUnitId")
                            .with(Kind.TEXT, "HostMachineName", "MachineName", "Info", "FolderName", "Version")
                            .with(Kind.TEXT, "EndpointDetection", "ServiceUserName", "LicenseErrorCode")
                            .word("State", "Available", "Busy", "Disconnected", "Unknown")
                            .word("RobotSessionType", "LongLived", "Ephemeral")
                            // open lists of words that have grown with every version
                            .with(Kind.TEXT, "Source", "Platform")
                            .with(Kind.FLAG, "IsUnresponsive")
                            .with(Kind.INSTANT, "ReportingTime", "DebugModeExpirationDate")
                            .with(Kind.GUID, "InstallationId")
                            .with(Kind.OPAQUE, "UpdateInfo")
                            .expanded("Robot", RobotsEndpoint.TYPE.schema)
                            .expanded("Job", JobsEndpoint.TYPE.schema)
                            .since(15, "RobotSessionType", "Version", "Source", "DebugModeExpirationDate")
                            .since(15, "UpdateInfo", "InstallationId", "Platform", "EndpointDetection"),
                    "{'HostMachineName':null,'MachineId':null,'MachineName':null,'State':'Available',"
                            + "'ReportingTime':null,'Info':null,'IsUnresponsive':false,'LicenseErrorCode':null,"
                            + "'OrganizationUnitId':null,'FolderName':null,'RobotSessionType':'LongLived',"
                            + "'Version':'25.10.2','Source':null,'DebugModeExpirationDate':null,'UpdateInfo':null,"
                            + "'InstallationId':null,'Platform':'Windows','EndpointDetection':null,"
                            + "'ServiceUserName':null,'MaintenanceMode':'Default','Id':null}")
            .seeded(SessionsEndpoint::settle);

    private static final OdataSchema RUNTIME = RobotTypes.in(
            new OdataSchema(EntitySet.DTOS + "MachineSessionRuntimeDto")
                    .with(Kind.NUMBER, "SessionId", "MachineId", "Runtimes", "UsedRuntimes", "TriggersCount")
                    .with(Kind.TEXT, "MachineName", "HostMachineName", "ServiceUserName", "Version")
                    .with(Kind.TEXT, "MachineScope", "Platform", "EndpointDetection")
                    .word("MachineType", "Standard", "Template")
                    .word("MaintenanceMode", "Default", "Enabled")
                    .word("Status", "Available", "Busy", "Disconnected", "Unknown")
                    .with(Kind.FLAG, "IsUnresponsive")
                    .with(Kind.INSTANT, "ReportingTime", "DebugModeExpirationDate")
                    .since(16, "MaintenanceMode"),
            "RuntimeType");

    private final OrchestratorSets sets;
    private final Runtimes runtimes;
    private final UserRobots robots;
    private final EntitySet jobs;
    private final EntitySet set;

    private SessionsEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.runtimes = new Runtimes(sets.state);
        this.robots = new UserRobots(sets);
        this.jobs = sets.entities(JobsEndpoint.TYPE, "OR.Jobs");
        this.set = sets.entities(TYPE, "OR.Robots");
    }

    static void register(OrchestratorSets sets) {
        new SessionsEndpoint(sets).register();
    }

    private void register() {
        OdataSchema schema = TYPE.schema;
        String ns = "/" + EntitySet.NAMESPACE;
        set.answers("", schema, request -> shown(inFolder(sets.folders.named(request))))
                .answers("GetGlobalSessions", schema, request -> shown(all()))
                .answers("GetMachineSessions(key={machine})", schema, this::ofMachine)
                .answers("GetMachineSessionRuntimes", RUNTIME, request -> runtimes(all(), request))
                .answers(
                        "GetMachineSessionRuntimesByFolderId(folderId={folder})",
                        RUNTIME,
                        request -> runtimes(inFolder(set.folder(request, "folder")), request))
                .answersTexts(
                        "GetUsernames",
                        request -> all().stream()
                                .flatMap(session -> robot(session).stream())
                                .map(robot -> Json.string(robot, "Username"))
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .collect(Collectors.toList()))
                .on("POST", ns + "SetMaintenanceMode", ".Write", this::maintain)
                .actsOn("ToggleMachineSessionDebugMode", this::debug)
                .acts(
                        "DeleteInactiveUnattendedSessions",
                        body -> body.ids("sessionIds").forEach(this::removeIfGone));
    }

    private static void settle(JsonObject session, OrchestratorState state) {
        Organization organization = state.organization();
        if (session.has("UserName")) {
            String name = session.remove("UserName").getAsString();
            JsonObject user = Json.parseObject(state.user(name).json());
            if (Json.isNull(user, "RobotProvision")) {
                throw new IllegalArgumentException("'" + name + "' has no attended robot: write orchestrator().user(\""
                        + name + "\").robotType(…)");
            }
            session.add("$robot", user.getAsJsonObject("RobotProvision").get("RobotId"));
            session.addProperty("Source", "Assistant");
        } else {
            JsonObject machine = Json.parseObject(
                    state.entities(MachinesEndpoint.TYPE.set).json(Json.string(session, "MachineName")));
            session.add("MachineId", machine.get("Id"));
        }
        if (Json.isNull(session, "HostMachineName")) {
            session.add("HostMachineName", session.get("MachineName"));
        }
        session.addProperty("ReportingTime", organization.now());
        session.addProperty("InstallationId", organization.newId());
    }

    /** Whoever has lost his robot is not at work with it. */
    private List<JsonObject> all() {
        return set.stored().all().stream()
                .filter(session ->
                        Json.isNull(session, "$robot") || robot(session).isPresent())
                .collect(Collectors.toList());
    }

    private List<JsonObject> inFolder(JsonObject folder) {
        List<JsonObject> machines = sets.folders.machines(folder);
        return all().stream()
                .filter(session -> robot(session)
                        .map(robot ->
                                sets.folders.isIn(folder, robot.get("UserId").getAsLong()))
                        .orElseGet(() ->
                                machineOf(session).filter(machines::contains).isPresent()))
                .collect(Collectors.toList());
    }

    private Optional<JsonObject> robot(JsonObject session) {
        return Json.isNull(session, "$robot")
                ? Optional.empty()
                : robots.find(session.get("$robot").getAsLong());
    }

    private Optional<JsonObject> machineOf(JsonObject session) {
        return sets.state.rows(MachinesEndpoint.TYPE).find(Json.string(session, "MachineId"));
    }

    private List<JsonObject> ofMachine(Request request) {
        JsonObject machine = sets.state
                .rows(MachinesEndpoint.TYPE)
                .find(request.variable("machine"))
                .orElseThrow(() -> sets.errors.notFound("Machine"));
        return runtimes.sessions(machine).stream()
                .map(session -> {
                    JsonObject shown = shown(session);
                    shown.add("ServiceUserName", session.get("ServiceUserName"));
                    return shown;
                })
                .collect(Collectors.toList());
    }

    private List<JsonObject> shown(List<JsonObject> sessions) {
        return sessions.stream().map(this::shown).collect(Collectors.toList());
    }

    private JsonObject shown(JsonObject session) {
        JsonObject shown = set.shown(session);
        shown.remove("ServiceUserName");
        shown.remove("MaintenanceMode");
        shown.addProperty("State", state(session));
        shown.add(
                "Robot",
                robot(session).map(robot -> withLicense(robot, session)).orElse(null));
        shown.add(
                "Job",
                runtimes.jobs(session).stream().findFirst().map(jobs::shown).orElse(null));
        return shown;
    }

    private JsonObject withLicense(JsonObject robot, JsonObject session) {
        robot.add(
                "License",
                Json.object(
                        "RobotId", robot.get("Id"), "Timestamp", session.get("ReportingTime"), "Id", robot.get("Id")));
        robot.add("User", Json.value(robots.userOf(robot).orElse(null)));
        return robot;
    }

    private String state(JsonObject session) {
        String state = Json.string(session, "State");
        return state.equals("Available") && !runtimes.jobs(session).isEmpty() ? "Busy" : state;
    }

    private List<JsonObject> runtimes(List<JsonObject> sessions, Request request) {
        String wanted =
                request.parameter("runtimeType").map(RobotTypes::canonical).orElse("");
        List<JsonObject> rows = new ArrayList<>();
        for (JsonObject session : sessions) {
            Stream<String> types = Runtimes.TYPES.stream().filter(type -> wanted.isEmpty() || wanted.equals(type));
            machineOf(session)
                    .ifPresent(machine -> types.filter(type -> Runtimes.slots(machine, type) > 0)
                            .map(type -> runtime(session, machine, type))
                            .forEach(rows::add));
        }
        return rows;
    }

    private JsonObject runtime(JsonObject session, JsonObject machine, String type) {
        JsonObject row = Json.object(
                "SessionId",
                session.get("Id"),
                "RuntimeType",
                type,
                "MachineType",
                machine.get("Type"),
                "MachineScope",
                machine.get("Scope"),
                "Status",
                state(session),
                "Runtimes",
                Runtimes.slots(machine, type),
                "UsedRuntimes",
                runtimes.used(session, type),
                "TriggersCount",
                0);
        for (String member : List.of(
                "MachineId",
                "MachineName",
                "MaintenanceMode",
                "HostMachineName",
                "IsUnresponsive",
                "ServiceUserName",
                "ReportingTime",
                "Version",
                "DebugModeExpirationDate",
                "Platform",
                "EndpointDetection")) {
            row.add(member, Json.value(session.get(member)));
        }
        return row;
    }

    /** With a strategy, what runs on the host is stopped. */
    private Answer maintain(Request request) {
        ActionBody body = set.body(request);
        JsonObject session = session(body.id("sessionId"));
        String mode = body.text("maintenanceMode");
        if (!List.of("Default", "Enabled").contains(mode)) {
            throw sets.errors.refused();
        }
        session.addProperty("MaintenanceMode", mode);
        String strategy = body.text("stopJobsStrategy");
        if (mode.equals("Enabled") && !strategy.isEmpty()) {
            runtimes.jobs(session).forEach(job -> Jobs.stop(job, strategy, sets.organization));
        }
        return Answer.of(204);
    }

    private JsonObject session(long id) {
        return set.stored().find(id).orElseThrow(() -> sets.errors.notFound("Session"));
    }

    private void debug(JsonObject session, ActionBody body) {
        boolean isOn = body.flag("enabled");
        session.add(
                "DebugModeExpirationDate",
                isOn
                        ? Json.value(sets.organization
                                .instant()
                                .plus(Duration.ofMinutes(body.id("minutes")))
                                .toString())
                        : JsonNull.INSTANCE);
    }

    /** Who is online stays. */
    private void removeIfGone(long id) {
        JsonObject session = session(id);
        if (Json.isNull(session, "$robot") && !Runtimes.isOnline(session)) {
            set.stored().remove(session);
        }
    }
}
