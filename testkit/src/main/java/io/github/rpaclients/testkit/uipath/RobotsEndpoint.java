package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Rows;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code /odata/Robots}: those of users, which follow from their users and are seen in every folder where these work, and those
 * that somebody made in a folder. Only whether it is enabled can be changed of a robot of a user.
 */
final class RobotsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Robots",
                    EntityType.Key.INT64,
                    70_001,
                    RobotTypes.in(
                            new OdataSchema(EntitySet.DTOS + "RobotDto")
                                    .with(Kind.NUMBER, "Id", "MachineId", "CredentialStoreId", "UserId")
                                    .with(Kind.NUMBER, "LastModifierUserId", "CreatorUserId")
                                    .with(Kind.TEXT, "LicenseKey", "MachineName", "Name", "Username", "ExternalName")
                                    .with(Kind.TEXT, "Description", "Password", "RobotEnvironments")
                                    .word("HostingType", "Standard", "Floating")
                                    .word("ProvisionType", "Manual", "Automatic")
                                    .word(
                                            "CredentialType",
                                            "Default",
                                            "SmartCard",
                                            "NCipher",
                                            "SafeNet",
                                            "NoCredential")
                                    .with(Kind.FLAG, "Enabled", "IsExternalLicensed", "LimitConcurrentExecution")
                                    .with(Kind.INSTANT, "LastModificationTime", "CreationTime")
                                    .with(Kind.OPAQUE, "Environments", "ExecutionSettings")
                                    .expanded("User", UserSchema.USER)
                                    .since(15, "LastModificationTime", "LastModifierUserId", "CreationTime")
                                    .since(15, "CreatorUserId")
                                    .wordsSince(15, "NoCredential"),
                            "Type"),
                    "{'LicenseKey':null,'MachineName':null,'MachineId':null,'Name':null,'Username':null,'ExternalName':null,"
                            + "'Description':null,'Type':'Unattended','HostingType':'Standard','ProvisionType':'Manual',"
                            + "'Password':null,'CredentialStoreId':null,'UserId':null,'Enabled':true,'CredentialType':'Default',"
                            + "'Environments':[],'RobotEnvironments':'','ExecutionSettings':null,'IsExternalLicensed':false,"
                            + "'LimitConcurrentExecution':false,'LastModificationTime':null,'LastModifierUserId':null,"
                            + "'CreationTime':null,'CreatorUserId':null,'Id':null}")
            .inFolders();

    private static final int LONGEST_NAME = 19;
    private static final OdataSchema KEYS =
            new OdataSchema("System.Collections.Generic.KeyValuePair").with(Kind.TEXT, "Key", "Value");

    private final OrchestratorSets sets;
    private final UserRobots ofUsers;
    private final EntitySet set;

    private RobotsEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.ofUsers = new UserRobots(sets);
        this.set = sets.entities(TYPE, "OR.Robots")
                .requires("Name", "Type", "HostingType")
                .serves("Id", "UserId", "ProvisionType", "LastModificationTime", "CreationTime")
                .hides("Password")
                .hidesInLists("LicenseKey")
                .unique("Name")
                .beforeFound(this::refuseIfOfUser)
                .beforeWrite(this::settle);
    }

    static void register(OrchestratorSets sets) {
        new RobotsEndpoint(sets).register();
    }

    private void register() {
        OdataSchema schema = TYPE.schema;
        set.answers("", schema, request -> listed(inFolder(sets.folders.named(request)), robot -> true))
                .reads("({key})", schema, this::one)
                .creates()
                .replacesInSilence()
                .patches()
                .deletes()
                .deletesBulk("robotIds")
                .on("POST", action("ToggleEnabledStatus"), ".Write", this::toggle)
                .on("POST", action("ConvertToFloating"), ".Write", this::convert)
                .answers("GetRobotsForProcess(processId={process})", schema, this::enabled)
                .answersUnpaged("GetMachineNameToLicenseKeyMappings", KEYS, request -> keys())
                .answersTexts(
                        "GetUsernames",
                        request -> listed(all(), robot -> true).stream()
                                .map(robot -> Json.string(robot, "Username"))
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .collect(Collectors.toList()))
                .answers("FindAllAcrossFolders", schema, request -> extended(all(), robot -> true))
                .answers("GetConfiguredRobots", schema, request -> extended(ofUsers.all(), robot -> true))
                .answers(
                        "GetFolderRobots(folderId={folder},machineId={machine})",
                        schema,
                        request ->
                                extended(inFolder(set.folder(request, "folder")), runsOn(request.variable("machine"))))
                .answers("GetRobotsFromFolder(folderId={folder})", schema, this::ofFolder);
    }

    private static String action(String name) {
        return "/" + EntitySet.NAMESPACE + name;
    }

    /** A standard robot sits on a machine, which is made for it unless it is there; then whoever puts it there knows its key. */
    private void settle(JsonObject robot) {
        if (Json.string(robot, "Name").length() > LONGEST_NAME) {
            throw sets.errors.refused();
        }
        String now = sets.organization.now();
        robot.addProperty(Json.isNull(robot, "CreationTime") ? "CreationTime" : "LastModificationTime", now);
        if (Json.string(robot, "HostingType").equals("Floating")) {
            leaveMachine(robot);
            return;
        }
        JsonObject machine = machine(robot);
        robot.add("MachineId", machine.get("Id"));
        robot.add("MachineName", machine.get("Name"));
        robot.add("LicenseKey", machine.get("LicenseKey"));
        boolean isTaken = set.stored().all().stream()
                .filter(other -> !Folders.isSame(other, robot))
                .anyMatch(other -> Json.string(other, "MachineId").equals(Json.string(robot, "MachineId"))
                        && Json.string(other, "Username").equalsIgnoreCase(Json.string(robot, "Username")));
        if (isTaken) {
            throw sets.errors.nameTaken(Json.string(robot, "Username"));
        }
    }

    private static void leaveMachine(JsonObject robot) {
        for (String member : List.of("MachineId", "MachineName", "LicenseKey")) {
            robot.add(member, JsonNull.INSTANCE);
        }
    }

    private JsonObject machine(JsonObject robot) {
        String name = Json.string(robot, "MachineName");
        if (name.isEmpty()) {
            throw sets.errors.refused();
        }
        Rows machines = sets.state.rows(MachinesEndpoint.TYPE);
        for (JsonObject machine : machines.all()) {
            if (Json.string(machine, "Name").equalsIgnoreCase(name)) {
                if (!Json.string(machine, "LicenseKey").equalsIgnoreCase(Json.string(robot, "LicenseKey"))) {
                    throw sets.errors.nameTaken(name);
                }
                return machine;
            }
        }
        JsonObject machine = MachinesEndpoint.TYPE.blank();
        machine.addProperty("Name", name);
        machine.add("LicenseKey", robot.get("LicenseKey"));
        MachinesEndpoint.settle(machine, sets.organization);
        return MachinesEndpoint.TYPE.settle(machine, machines, sets.organization);
    }

    private void refuseIfOfUser(String id) {
        if (ofUsers.all().stream().anyMatch(robot -> Json.string(robot, "Id").equals(id))) {
            throw new Refusal(sets.errors.of(409, 0, "The robot belongs to a user."));
        }
    }

    private List<JsonObject> all() {
        List<JsonObject> all = new ArrayList<>(set.stored().all());
        all.removeIf(UserRobots::isMark);
        all.addAll(ofUsers.all());
        return all;
    }

    private List<JsonObject> inFolder(JsonObject folder) {
        long id = folder.get("Id").getAsLong();
        return all().stream()
                .filter(robot -> Json.isNull(robot, "UserId")
                        ? EntitySet.folders(robot).contains(id)
                        : sets.folders.isIn(folder, robot.get("UserId").getAsLong()))
                .collect(Collectors.toList());
    }

    private static Predicate<JsonObject> runsOn(String machine) {
        return robot -> machine.isEmpty()
                || Json.string(robot, "HostingType").equals("Floating")
                || Json.string(robot, "MachineId").equals(machine);
    }

    private List<JsonObject> listed(List<JsonObject> robots, Predicate<JsonObject> those) {
        return robots.stream().filter(those).map(set::listed).collect(Collectors.toList());
    }

    private List<JsonObject> enabled(Request request) {
        return listed(inFolder(sets.folders.named(request)), robot -> Json.flag(robot, "Enabled"));
    }

    /** With their users, for who expands them. */
    private List<JsonObject> extended(List<JsonObject> robots, Predicate<JsonObject> those) {
        List<JsonObject> extended = listed(robots, those);
        extended.forEach(
                robot -> robot.add("User", Json.value(ofUsers.userOf(robot).orElse(null))));
        return extended;
    }

    private List<JsonObject> ofFolder(Request request) {
        List<JsonObject> rows = listed(
                inFolder(set.folder(request, "folder")),
                runsOn(request.parameter("machineId").orElse("")));
        for (JsonObject row : rows) {
            JsonObject user = ofUsers.userOf(row).orElseGet(JsonObject::new);
            row.add("UserType", Json.value(user.get("Type")));
            row.add("UserEmail", Json.value(user.get("EmailAddress")));
            row.add("UserFullName", Json.value(user.get("FullName")));
            row.add("UserKey", Json.value(user.get("Key")));
        }
        return rows;
    }

    private JsonObject one(Request request) {
        String id = request.variable("key");
        return set.shown(inFolder(sets.folders.named(request)).stream()
                .filter(robot -> Json.string(robot, "Id").equals(id))
                .findFirst()
                .orElseThrow(() -> sets.errors.notFound("Robot")));
    }

    /** All of them or none. */
    private Answer toggle(Request request) {
        ActionBody body = set.body(request);
        List<JsonObject> there = inFolder(sets.folders.named(request));
        List<JsonObject> robots = body.ids("robotIds").stream()
                .map(id -> there.stream()
                        .filter(robot -> robot.get("Id").getAsLong() == id)
                        .findFirst()
                        .orElseThrow(() -> sets.errors.notFound("Robot")))
                .collect(Collectors.toList());
        for (JsonObject robot : robots) {
            boolean isEnabled = body.flag("enabled");
            if (Json.isNull(robot, "UserId")) {
                robot.addProperty("Enabled", isEnabled);
            } else {
                ofUsers.enable(robot.get("Id").getAsLong(), isEnabled);
            }
        }
        return Answer.of(200);
    }

    private Answer convert(Request request) {
        String id = Long.toString(set.body(request).id("robotId"));
        refuseIfOfUser(id);
        JsonObject robot = set.stored()
                .find(id)
                .filter(inFolder(sets.folders.named(request))::contains)
                .orElseThrow(() -> sets.errors.notFound("Robot"))
                .deepCopy();
        if (!Json.string(robot, "HostingType").equals("Standard")
                || !Json.string(robot, "Type").equals("Attended")) {
            throw new Refusal(sets.errors.of(409, 0, "Only a standard attended robot becomes a floating one."));
        }
        robot.addProperty("HostingType", "Floating");
        leaveMachine(robot);
        set.store(robot);
        return Answer.of(200);
    }

    private List<JsonObject> keys() {
        return sets.state.rows(MachinesEndpoint.TYPE).all().stream()
                .filter(machine -> Json.string(machine, "Type").equals("Standard"))
                .map(machine -> Json.object("Key", machine.get("Name"), "Value", machine.get("LicenseKey")))
                .collect(Collectors.toList());
    }
}
