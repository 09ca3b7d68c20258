package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /odata/Jobs}. Any key of a release will do, or any name, whether such a release is there or not. */
final class JobsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Jobs",
                    EntityType.Key.INT64,
                    10001,
                    new OdataSchema(EntitySet.DTOS + "JobDto")
                            .with(Kind.NUMBER, "Id", "SpecificPriorityValue", "StartingScheduleId", "ReleaseVersionId")
                            .with(Kind.NUMBER, "ResumeVersion", "OrganizationUnitId", "MaxExpectedRunningTimeSeconds")
                            .with(Kind.GUID, "Key", "BatchExecutionKey", "InputFile", "OutputFile", "PersistenceId")
                            .with(Kind.GUID, "StartingTriggerId", "ParentJobKey")
                            .with(
                                    Kind.INSTANT,
                                    "CreationTime",
                                    "StartTime",
                                    "EndTime",
                                    "ResumeTime",
                                    "LastModificationTime")
                            .word(
                                    "State",
                                    "Pending",
                                    "Running",
                                    "Stopping",
                                    "Terminating",
                                    "Faulted",
                                    "Successful",
                                    "Stopped",
                                    "Suspended",
                                    "Resumed")
                            .word("JobPriority", "Low", "Normal", "High")
                            .word("StopStrategy", "SoftStop", "Kill")
                            // open lists of words that have grown with every version
                            .with(Kind.TEXT, "SourceType", "Type", "RuntimeType", "ProcessType", "ServerlessJobType")
                            .with(
                                    Kind.TEXT,
                                    "RemoteControlAccess",
                                    "SubState",
                                    "Source",
                                    "Info",
                                    "ReleaseName",
                                    "ErrorCode")
                            .with(
                                    Kind.TEXT,
                                    "InputArguments",
                                    "OutputArguments",
                                    "EnvironmentVariables",
                                    "HostMachineName")
                            .with(
                                    Kind.TEXT,
                                    "EntryPointPath",
                                    "Reference",
                                    "LocalSystemAccount",
                                    "OrchestratorUserIdentity")
                            .with(Kind.TEXT, "OrganizationUnitFullyQualifiedName")
                            .with(Kind.FLAG, "RequiresUserInteraction", "ResumeOnSameContext")
                            .with(Kind.OPAQUE, "JobError")
                            .navigation("Robot", "Release", "Machine")
                            .since(
                                    15,
                                    "LocalSystemAccount",
                                    "OrchestratorUserIdentity",
                                    "ProcessType",
                                    "RemoteControlAccess")
                            .since(
                                    15,
                                    "ResumeOnSameContext",
                                    "SpecificPriorityValue",
                                    "MaxExpectedRunningTimeSeconds",
                                    "Machine")
                            .since(16, "ServerlessJobType")
                            .since(17, "LastModificationTime", "ResumeTime", "StartingTriggerId")
                            .since(
                                    20,
                                    "EnvironmentVariables",
                                    "ErrorCode",
                                    "InputFile",
                                    "JobError",
                                    "OutputFile",
                                    "SubState",
                                    "ParentJobKey"),
                    "{'Key':null,'StartTime':null,'EndTime':null,'State':'Pending','JobPriority':'Normal','Source':'Manual',"
                            + "'SourceType':'Manual','BatchExecutionKey':null,'Info':null,'CreationTime':null,"
                            + "'StartingScheduleId':null,'ReleaseName':null,'Type':'Unattended','InputArguments':null,"
                            + "'OutputArguments':null,'HostMachineName':null,'StopStrategy':null,'RuntimeType':'Unattended',"
                            + "'EntryPointPath':null,'Reference':null,'JobError':null,'ErrorCode':null,'Robot':null,"
                            + "'Release':null,'Machine':null,'Id':null}")
            .inFolders()
            .seeded((job, state) -> Jobs.settle(
                    job,
                    state.required(FoldersEndpoint.TYPE, EntitySet.folders(job).get(0)),
                    state.organization()));

    /** What a job has from its start under the same name. */
    private static final Set<String> FROM_THE_START = Set.of(
            "InputArguments",
            "InputFile",
            "EnvironmentVariables",
            "Reference",
            "RuntimeType",
            "JobPriority",
            "SpecificPriorityValue",
            "EntryPointPath",
            "RequiresUserInteraction",
            "ResumeOnSameContext",
            "RemoteControlAccess",
            "BatchExecutionKey");

    /** Rows of a list have them as null. */
    private static final List<String> ARGUMENTS =
            List.of("InputArguments", "OutputArguments", "InputFile", "OutputFile");

    private static final Set<String> STRATEGIES = Set.of("SoftStop", "Kill");
    private static final int MOST = 10_000;

    private final OrchestratorSets sets;
    private final EntitySet set;

    private JobsEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Jobs");
    }

    static void register(OrchestratorSets sets) {
        new JobsEndpoint(sets).register();
    }

    private void register() {
        set.answers("", TYPE.schema, this::listed)
                .gets()
                .getsByKey()
                .on("POST", action("StartJobs"), ".Write", this::start)
                .on("POST", action("ValidateDynamicJob"), ".Write", request -> valid())
                .on("POST", "({key})" + action("ValidateExistingJob"), ".Write", this::validate)
                .on("POST", "({key})" + action("StopJob"), ".Write", this::stopOne)
                .on("POST", action("StopJobs"), ".Write", this::stopAll)
                .on("POST", action("RestartJob"), ".Write", this::restart)
                .on("POST", action("ResumeJob"), ".Write", this::resume);
    }

    private static String action(String name) {
        return "/" + EntitySet.NAMESPACE + name;
    }

    private List<JsonObject> listed(Request request) {
        return set.stored().all().stream()
                .filter(set.inSight(request))
                .map(this::row)
                .collect(Collectors.toList());
    }

    private JsonObject row(JsonObject job) {
        JsonObject row = set.shown(job);
        ARGUMENTS.stream().filter(row::has).forEach(name -> row.add(name, JsonNull.INSTANCE));
        return row;
    }

    private Answer start(Request request) {
        JsonObject folder = folder(request);
        JsonObject info = capitalized(object(sets.errors.body(request).get("startInfo")));
        long count = Json.isNull(info, "JobsCount") ? 1 : new ActionBody(info, sets.errors).id("JobsCount");
        boolean isOfSomething = Stream.of("ReleaseKey", "ReleaseName")
                .anyMatch(name -> !Json.string(info, name).isEmpty());
        if (!isOfSomething || count < 1 || count > MOST || !areArguments(info)) {
            throw sets.errors.refused();
        }
        JsonObject release = release(info, folder);
        List<JsonObject> started = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            JsonObject job = Jobs.pending(folder, sets.organization);
            for (Map.Entry<String, JsonElement> member : info.entrySet()) {
                if (FROM_THE_START.contains(member.getKey())
                        && !member.getValue().isJsonNull()) {
                    job.add(member.getKey(), member.getValue());
                }
            }
            job.add("$release", release.get("Key"));
            job.add("ReleaseName", release.get("Name"));
            started.add(set.shown(TYPE.settle(job, set.stored(), sets.organization)));
        }
        return Answer.json(201, Json.object("value", started));
    }

    /** Its key and its name; the name counts where there is no key, and both are kept as said where it is not there. */
    private JsonObject release(JsonObject info, JsonObject folder) {
        String by = Json.string(info, "ReleaseKey").isEmpty() ? "Name" : "Key";
        return sets.state.rows(ReleasesEndpoint.TYPE).all().stream()
                .filter(row -> EntitySet.folders(row).contains(folder.get("Id").getAsLong()))
                .filter(row -> Json.string(row, by).equalsIgnoreCase(Json.string(info, "Release" + by)))
                .findFirst()
                .orElseGet(() -> Json.object("Key", info.get("ReleaseKey"), "Name", info.get("ReleaseName")));
    }

    /** Servers of today take {@code releaseKey} for {@code ReleaseKey}. */
    private JsonObject capitalized(JsonObject info) {
        if (sets.state.apiVersion() < OdataSchema.NAMES_IN_ANY_CASE) {
            return info;
        }
        JsonObject capitalized = new JsonObject();
        info.entrySet().forEach(member -> capitalized.add(capitalized(member.getKey()), member.getValue()));
        return capitalized;
    }

    private static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A JSON object as text. */
    private static boolean areArguments(JsonObject info) {
        try {
            return Json.isNull(info, "InputArguments")
                    || Json.parse(Json.string(info, "InputArguments")).isJsonObject();
        } catch (JsonParseException e) {
            return false;
        }
    }

    private JsonObject object(JsonElement element) {
        if (element == null || !element.isJsonObject()) {
            throw sets.errors.refused();
        }
        return element.getAsJsonObject();
    }

    private Answer validate(Request request) {
        set.row(request);
        return valid();
    }

    private static Answer valid() {
        return Answer.json(200, Json.object("IsValid", true, "Errors", List.of(), "ErrorCodes", List.of()));
    }

    private Answer stopOne(Request request) {
        stop(List.of(set.row(request)), request);
        return Answer.of(200);
    }

    private Answer stopAll(Request request) {
        List<JsonObject> jobs = set.body(request).ids("jobIds").stream()
                .map(id -> set.inFolder(request, Long.toString(id)))
                .collect(Collectors.toList());
        stop(jobs, request);
        return Answer.of(200);
    }

    /** All of them or none. */
    private void stop(List<JsonObject> jobs, Request request) {
        String strategy = set.body(request).text("strategy");
        if (!STRATEGIES.contains(strategy)) {
            throw sets.errors.refused();
        }
        List<JsonObject> stopped = new ArrayList<>();
        for (JsonObject job : jobs) {
            JsonObject copy = job.deepCopy();
            refuseUnless(Jobs.stop(copy, strategy, sets.organization), job);
            stopped.add(copy);
        }
        stopped.forEach(set.stored()::put);
    }

    private Answer restart(Request request) {
        JsonObject before =
                set.inFolder(request, Long.toString(set.body(request).id("jobId")));
        refuseUnless(Jobs.isOver(before), before);
        JsonObject job = Jobs.pending(folder(request), sets.organization);
        FROM_THE_START.stream().filter(before::has).forEach(name -> job.add(name, before.get(name)));
        job.add("$release", before.get("$release"));
        job.add("ReleaseName", before.get("ReleaseName"));
        return set.entity(200, request, TYPE.settle(job, set.stored(), sets.organization));
    }

    private Answer resume(Request request) {
        JsonObject job = set.withKey(set.body(request).text("jobKey")).deepCopy();
        set.inFolder(request, Json.string(job, "Id"));
        refuseUnless(Jobs.resume(job), job);
        set.stored().put(job);
        return set.entity(200, request, job);
    }

    private void refuseUnless(boolean done, JsonObject job) {
        if (!done) {
            throw new Refusal(sets.errors.of(409, 0, "The job is " + Jobs.state(job) + "."));
        }
    }

    private JsonObject folder(Request request) {
        return sets.folders.named(request);
    }
}
