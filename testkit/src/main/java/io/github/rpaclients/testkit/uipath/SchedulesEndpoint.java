package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /odata/ProcessSchedules}: when a release starts, or with which queue. No clock runs here; a schedule of a queue starts
 * jobs when it is activated.
 */
final class SchedulesEndpoint {
    static final EntityType TYPE = new EntityType(
                    "ProcessSchedules",
                    EntityType.Key.INT64,
                    93_001,
                    RobotTypes.in(
                            new OdataSchema(EntitySet.DTOS + "ProcessScheduleDto")
                                    .with(Kind.NUMBER, "Id", "ReleaseId", "SpecificPriorityValue", "StartStrategy")
                                    .with(Kind.NUMBER, "CalendarId", "QueueDefinitionId", "ItemsActivationThreshold")
                                    .with(Kind.NUMBER, "ItemsPerJobActivationTarget", "MaxJobsForActivation")
                                    .with(Kind.NUMBER, "ConsecutiveJobFailuresThreshold")
                                    .with(Kind.NUMBER, "JobFailuresGracePeriodInHours")
                                    .with(Kind.GUID, "Key", "ExternalJobKeyScheduler", "CalendarKey", "InputFile")
                                    .with(Kind.TEXT, "Name", "ReleaseKey", "ReleaseName", "EntryPointPath")
                                    .with(Kind.TEXT, "PackageName", "EnvironmentName", "EnvironmentId")
                                    .with(Kind.TEXT, "StartProcessCron", "StartProcessCronDetails")
                                    .with(Kind.TEXT, "StartProcessCronSummary", "StopProcessExpression")
                                    .with(Kind.TEXT, "KillProcessExpression", "ExternalJobKey", "TimeZoneId")
                                    .with(Kind.TEXT, "TimeZoneIana", "CalendarName", "InputArguments")
                                    .with(Kind.TEXT, "QueueDefinitionName", "Description")
                                    .with(Kind.TEXT, "AlertPendingExpression", "AlertRunningExpression")
                                    .word("JobPriority", "Low", "Normal", "High")
                                    .word("StopStrategy", "SoftStop", "Kill")
                                    .with(Kind.FLAG, "Enabled", "UseCalendar", "ActivateOnJobComplete")
                                    .with(Kind.FLAG, "ResumeOnSameContext", "RunAsMe", "IsConnected")
                                    .with(Kind.INSTANT, "StartProcessNextOccurrence", "StopProcessDate")
                                    .with(Kind.OPAQUE, "ExecutorRobots", "MachineRobots", "Tags")
                                    .since(15, "Key", "SpecificPriorityValue", "KillProcessExpression", "Description")
                                    .since(15, "ExternalJobKeyScheduler", "ResumeOnSameContext", "MachineRobots")
                                    .since(15, "Tags", "AlertPendingExpression", "AlertRunningExpression")
                                    .since(15, "RunAsMe", "IsConnected")
                                    .since(16, "ActivateOnJobComplete", "ConsecutiveJobFailuresThreshold")
                                    .since(16, "JobFailuresGracePeriodInHours")
                                    .since(17, "CalendarKey")
                                    .since(20, "EntryPointPath", "InputFile"),
                            "RuntimeType"),
                    "{'Key':null,'Enabled':true,'Name':null,'ReleaseId':null,'ReleaseKey':null,'ReleaseName':null,"
                            + "'EntryPointPath':null,'PackageName':null,'EnvironmentName':null,'EnvironmentId':null,"
                            + "'JobPriority':null,'SpecificPriorityValue':null,'RuntimeType':'Unattended',"
                            + "'StartProcessCron':null,'StartProcessCronDetails':null,'StartProcessCronSummary':null,"
                            + "'StartProcessNextOccurrence':null,'StartStrategy':1,'ExecutorRobots':[],"
                            + "'StopProcessExpression':'','StopStrategy':null,'KillProcessExpression':null,"
                            + "'ExternalJobKey':null,'ExternalJobKeyScheduler':null,'TimeZoneId':'UTC',"
                            + "'TimeZoneIana':'Etc/UTC','UseCalendar':false,'CalendarId':null,'CalendarName':null,"
                            + "'CalendarKey':null,'StopProcessDate':null,'InputArguments':null,'InputFile':null,"
                            + "'QueueDefinitionId':null,'QueueDefinitionName':null,'ActivateOnJobComplete':false,"
                            + "'ItemsActivationThreshold':null,'ItemsPerJobActivationTarget':null,"
                            + "'MaxJobsForActivation':null,'ResumeOnSameContext':false,'Description':null,"
                            + "'MachineRobots':[],'Tags':[],'AlertPendingExpression':null,"
                            + "'AlertRunningExpression':null,'RunAsMe':false,'ConsecutiveJobFailuresThreshold':null,"
                            + "'JobFailuresGracePeriodInHours':null,'IsConnected':false,'Id':null}")
            .inFolders();

    private final OrchestratorSets sets;
    private final EntitySet set;

    private SchedulesEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Jobs")
                .requires("Name", "TimeZoneId")
                .serves("Id", "Key", "ReleaseKey", "ReleaseName", "PackageName", "CalendarName", "CalendarKey")
                .unique("Name")
                .beforeWrite(this::complete);
    }

    static void register(OrchestratorSets sets) {
        new SchedulesEndpoint(sets).register();
    }

    private void register() {
        String ns = "/" + EntitySet.NAMESPACE;
        set.lists()
                .gets()
                .creates()
                .replacesWithNoContent()
                .deletes()
                .on("POST", ns + "SetEnabled", ".Write", this::setEnabled)
                .on("POST", ns + "ValidateProcessSchedule", ".Write", this::validate)
                .on("POST", "({key})" + ns + "Activate", ".Write", this::activate)
                .on("GET", ns + "GetRobotIdsForSchedule(key={key})", ".Read", this::robots);
    }

    /** A schedule says what starts, which is there, and when: by a cron expression or with a queue. */
    private void complete(JsonObject schedule) {
        long folder = EntitySet.folders(schedule).get(0);
        JsonObject release = required(ReleasesEndpoint.TYPE, schedule, "ReleaseId", "Release");
        if (!EntitySet.folders(release).contains(folder)) {
            throw sets.errors.notFound("Release");
        }
        schedule.add("ReleaseKey", release.get("Key"));
        schedule.add("ReleaseName", release.get("Name"));
        schedule.add("PackageName", release.get("ProcessKey"));
        boolean isOfQueue = !Json.isNull(schedule, "QueueDefinitionId");
        if (!isOfQueue && Json.string(schedule, "StartProcessCron").isEmpty()) {
            throw sets.errors.refused();
        }
        if (isOfQueue) {
            schedule.add(
                    "QueueDefinitionName",
                    required(QueuesEndpoint.TYPE, schedule, "QueueDefinitionId", "QueueDefinition")
                            .get("Name"));
        }
        boolean hasCalendar = !Json.isNull(schedule, "CalendarId");
        schedule.addProperty("UseCalendar", hasCalendar);
        if (hasCalendar) {
            JsonObject calendar = required(CalendarsEndpoint.TYPE, schedule, "CalendarId", "Calendar");
            schedule.add("CalendarName", calendar.get("Name"));
            schedule.add("CalendarKey", calendar.get("Key"));
        }
    }

    private JsonObject required(EntityType type, JsonObject schedule, String member, String what) {
        return sets.state.rows(type).find(Json.string(schedule, member)).orElseThrow(() -> sets.errors.notFound(what));
    }

    /** All or none; who asks for it hears of each that is not there, and the others are switched. */
    private Answer setEnabled(Request request) {
        ActionBody body = set.body(request);
        long folder = sets.folders.named(request).get("Id").getAsLong();
        List<JsonObject> found = new ArrayList<>();
        JsonObject missing = new JsonObject();
        for (Long id : body.ids("scheduleIds")) {
            Optional<JsonObject> row = set.stored()
                    .find(id)
                    .filter(schedule -> EntitySet.folders(schedule).contains(folder));
            row.ifPresentOrElse(
                    found::add,
                    () -> missing.add(
                            id.toString(),
                            Json.object(
                                    "Message",
                                    "ProcessSchedule not found",
                                    "ErrorCode",
                                    1002,
                                    "ResourceIds",
                                    List.of(id),
                                    "TraceId",
                                    "",
                                    "Details",
                                    "")));
        }
        if (missing.size() > 0 && !body.flag("multistatusEnabled")) {
            throw sets.errors.notFound("ProcessSchedule");
        }
        found.forEach(schedule -> schedule.addProperty("Enabled", body.flag("enabled")));
        return missing.size() > 0 ? Answer.json(207, missing) : Answer.json(200, Json.object("value", true));
    }

    private Answer validate(Request request) {
        ActionBody schedule = set.body(request).object("processSchedule");
        boolean isThere = schedule.has("ReleaseId")
                && sets.state
                        .rows(ReleasesEndpoint.TYPE)
                        .find(schedule.id("ReleaseId"))
                        .isPresent();
        List<String> errors = isThere ? List.of() : List.of("The release does not exist.");
        return Answer.json(200, Json.object("IsValid", isThere, "Errors", errors, "ErrorCodes", List.of()));
    }

    /** Starts as many jobs as there are new items, and no more than the schedule says. */
    private Answer activate(Request request) {
        JsonObject schedule = set.row(request);
        if (Json.isNull(schedule, "QueueDefinitionId")) {
            throw sets.errors.refused();
        }
        JsonObject queue = required(QueuesEndpoint.TYPE, schedule, "QueueDefinitionId", "QueueDefinition");
        long items = QueueWork.itemsOf(sets.state, queue).stream()
                .filter(item -> QueueWork.is(item, "New"))
                .count();
        long most = Json.isNull(schedule, "MaxJobsForActivation")
                ? 1
                : schedule.get("MaxJobsForActivation").getAsLong();
        JsonObject folder = sets.folders.named(request);
        for (long i = 0; i < Math.min(items, most); i++) {
            JsonObject job = Jobs.pending(folder, sets.organization);
            job.addProperty("Source", "Queue");
            job.addProperty("SourceType", "Queue");
            job.add("StartingScheduleId", schedule.get("Id"));
            job.add("ReleaseName", schedule.get("ReleaseName"));
            job.add("$release", schedule.get("ReleaseKey"));
            JobsEndpoint.TYPE.settle(job, sets.state.rows(JobsEndpoint.TYPE), sets.organization);
        }
        return Answer.of(200);
    }

    private Answer robots(Request request) {
        List<JsonElement> ids = new ArrayList<>();
        Json.list(set.row(request), "ExecutorRobots")
                .forEach(robot -> ids.add(robot.getAsJsonObject().get("Id")));
        return Answer.json(200, Json.object("value", ids));
    }
}
