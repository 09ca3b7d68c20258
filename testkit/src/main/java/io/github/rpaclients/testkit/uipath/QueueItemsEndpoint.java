package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code /odata/QueueItems} and {@code /odata/Queues}: an item is seen from the folders of its queue. */
final class QueueItemsEndpoint {
    static final EntityType TYPE = new EntityType(
            "QueueItems",
            EntityType.Key.INT64,
            11001,
            new OdataSchema(EntitySet.DTOS + "QueueItemDto")
                    .with(Kind.NUMBER, "Id", "QueueDefinitionId", "ReviewerUserId", "SecondsInPreviousAttempts")
                    .with(Kind.NUMBER, "AncestorId", "RetryNumber", "ManualAncestorId", "ManualRetryNumber", "RobotId")
                    .with(Kind.NUMBER, "OrganizationUnitId")
                    .with(
                            Kind.GUID,
                            "Key",
                            "UniqueKey",
                            "AncestorUniqueKey",
                            "ManualAncestorUniqueKey",
                            "CreatorJobKey")
                    .with(Kind.GUID, "ExecutorJobKey")
                    .with(Kind.TEXT, "Reference", "Progress", "RowVersion", "ParentOperationId", "OperationId")
                    .with(
                            Kind.TEXT,
                            "SpecificData",
                            "OutputData",
                            "AnalyticsData",
                            "OrganizationUnitFullyQualifiedName")
                    .word("Status", "New", "InProgress", "Failed", "Successful", "Abandoned", "Retried", "Deleted")
                    .word("ReviewStatus", "None", "InReview", "Verified", "Retried")
                    .word("ProcessingExceptionType", "ApplicationException", "BusinessException")
                    .word("Priority", "High", "Normal", "Low")
                    .with(Kind.FLAG, "Encrypted", "HasVideoRecorded")
                    .with(Kind.INSTANT, "DueDate", "RiskSlaDate", "DeferDate", "CreationTime")
                    .with(Kind.INSTANT, "StartProcessing", "EndProcessing")
                    .with(Kind.OPAQUE, "ProcessingException", "Error", "SpecificContent", "Output", "Analytics")
                    .expanded("QueueDefinition", QueuesEndpoint.TYPE.schema)
                    .since(15, "Encrypted")
                    .since(16, "HasVideoRecorded")
                    .since(
                            17,
                            "AncestorUniqueKey",
                            "ManualAncestorId",
                            "ManualAncestorUniqueKey",
                            "ManualRetryNumber",
                            "UniqueKey")
                    .since(18, "RobotId", "CreatorJobKey", "ExecutorJobKey", "ParentOperationId", "OperationId")
                    .since(20, "Error"),
            "{'QueueDefinitionId':null,'ProcessingException':null,'Error':null,'Encrypted':false,'SpecificContent':{},"
                    + "'Output':null,'OutputData':null,'Analytics':null,'AnalyticsData':null,'Status':'New',"
                    + "'ReviewStatus':'None','ReviewerUserId':null,'Key':null,'Reference':null,'ProcessingExceptionType':null,"
                    + "'DueDate':null,'RiskSlaDate':null,'Priority':'Normal','RobotId':null,'DeferDate':null,'StartProcessing':null,"
                    + "'EndProcessing':null,'SecondsInPreviousAttempts':0,'AncestorId':null,'AncestorUniqueKey':null,"
                    + "'RetryNumber':0,'ManualAncestorId':null,'ManualAncestorUniqueKey':null,'ManualRetryNumber':0,"
                    + "'UniqueKey':null,'SpecificData':null,'CreationTime':null,'Progress':null,'RowVersion':null,"
                    + "'ParentOperationId':null,'OperationId':null,'CreatorJobKey':null,'ExecutorJobKey':null,"
                    + "'HasVideoRecorded':false,'OrganizationUnitId':null,"
                    + "'OrganizationUnitFullyQualifiedName':null,'Id':null}");

    private static final String ACTION = "/UiPathODataSvc.";
    private static final String SCOPE = "OR.Queues.Write";
    private static final int MOST_ROWS = 100;

    /** How many characters a text may have, and the JSON of anything else. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "Reference", 128,
            "Progress", 104_857,
            "ParentOperationId", 128,
            "OperationId", 128,
            "SpecificContent", 512_000,
            "Output", 102_400,
            "Analytics", 10_240);

    private static final OdataSchema USER = new OdataSchema("UiPath.Server.Configuration.OData.DTOs.SimpleUserDto")
            .with(OdataSchema.Kind.NUMBER, "Id")
            .with(OdataSchema.Kind.TEXT, "UserName", "Name", "Surname", "FullName", "EmailAddress");

    private final OrchestratorState state;
    private final Folders folders;
    private final OrchestratorErrors errors;
    private final EntitySet queues;
    private final EntitySet items;
    private final QueueWork work;

    private QueueItemsEndpoint(OrchestratorSets sets) {
        this.state = sets.state;
        this.folders = sets.folders;
        this.errors = sets.errors;
        this.queues = QueuesEndpoint.entities(sets);
        this.items = sets.entities(TYPE, "OR.Queues");
        this.work = new QueueWork(sets.organization, sets.state);
    }

    static void register(OrchestratorSets sets) {
        new QueueItemsEndpoint(sets).register(sets.service);
    }

    private void register(Service service) {
        OdataSchema schema = TYPE.schema;
        items.answers("", schema, this::list)
                .reads("({key})", schema, request -> shown(item(request)))
                .on("PUT", "({key})", ".Write", this::edit)
                .on("DELETE", "({key})", ".Write", this::delete)
                .on("POST", ACTION + "DeleteBulk", ".Write", request -> each(request, this::isDeleted))
                .reads("({key})/" + EntitySet.NAMESPACE + "GetItemLastRetry", schema, request -> last(item(request)))
                .reads(ACTION + "GetItemLastRetryByKey(key={uniqueKey})", schema, request -> last(unique(request)))
                .answers("({key})" + ACTION + "GetItemProcessingHistory", schema, this::history)
                .answers("GetReviewers", USER, request -> reviewers())
                .on("POST", ACTION + "SetItemReviewer", ".Write", this::setReviewer)
                .on("POST", ACTION + "UnsetItemReviewer", ".Write", request -> each(request, this::isReviewedByNobody))
                .on("POST", ACTION + "SetItemReviewStatus", ".Write", this::setReviewStatus)
                .on("POST", "({key})" + ACTION + "SetTransactionProgress", ".Write", this::progress);
        String transactions = "/odata/Queues";
        service.on("POST", transactions + ACTION + "AddQueueItem", SCOPE, this::add)
                .on("POST", transactions + ACTION + "BulkAddQueueItems", SCOPE, this::addAll)
                .on("POST", transactions + ACTION + "StartTransaction", SCOPE, this::start)
                .on("POST", transactions + "({key})" + ACTION + "SetTransactionResult", SCOPE, this::end);
    }

    private List<JsonObject> list(Request request) {
        String top = request.parameter("$top").orElse("0");
        if (top.matches("\\d{1,9}") && Integer.parseInt(top) > MOST_ROWS) {
            throw errors.invalidQuery("The limit of '" + MOST_ROWS + "' for Top query has been exceeded.");
        }
        JsonObject folder = folders.named(request);
        return shown(item -> QueuesEndpoint.isIn(work.queueOf(item), folder));
    }

    private List<JsonObject> history(Request request) {
        String key = Json.string(item(request), "Key");
        return shown(item -> Json.string(item, "Key").equals(key));
    }

    private List<JsonObject> shown(Predicate<JsonObject> condition) {
        return items.stored().all().stream().filter(condition).map(this::shown).collect(Collectors.toList());
    }

    private JsonObject shown(JsonObject item) {
        JsonObject shown = items.shown(item);
        shown.add("QueueDefinition", queues.shown(work.queueOf(item)));
        return shown;
    }

    private JsonObject item(Request request) {
        return seen(items.row(request), request);
    }

    private JsonObject unique(Request request) {
        String key = request.variable("uniqueKey");
        return items.stored().all().stream()
                .filter(item -> Json.string(item, "UniqueKey").equalsIgnoreCase(key))
                .findFirst()
                .map(item -> seen(item, request))
                .orElseThrow(() -> errors.notFound("QueueItem"));
    }

    private JsonObject seen(JsonObject item, Request request) {
        if (!QueuesEndpoint.isIn(work.queueOf(item), folders.named(request))) {
            throw errors.notFound("QueueItem");
        }
        return item;
    }

    private JsonObject last(JsonObject item) {
        List<JsonObject> attempts = shown(other -> Json.string(other, "Key").equals(Json.string(item, "Key")));
        return attempts.get(attempts.size() - 1);
    }

    private List<JsonObject> reviewers() {
        return state.users().stream()
                .map(user -> {
                    JsonObject reviewer = new JsonObject();
                    USER.names().stream().filter(user::has).forEach(member -> reviewer.add(member, user.get(member)));
                    return reviewer;
                })
                .collect(Collectors.toList());
    }

    private Answer add(Request request) {
        JsonObject said = items.body(request).object("itemData").json();
        JsonObject queue = queue(request, Json.string(said, "Name"));
        refuse(queue, said);
        return items.entity(201, request, work.add(queue, said));
    }

    private JsonObject queue(Request request, String name) {
        JsonObject folder = folders.named(request);
        return queues.stored().all().stream()
                .filter(queue -> QueuesEndpoint.isIn(queue, folder))
                .filter(queue -> Json.string(queue, "Name").equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> errors.notFound("Queue"));
    }

    private void refuse(JsonObject queue, JsonObject said) {
        if (!fits(said)) {
            throw errors.refused();
        }
        String reference = Json.string(said, "Reference");
        if (work.isTaken(queue, reference)) {
            throw errors.nameTaken(reference);
        }
    }

    private static boolean fits(JsonObject said) {
        return said.entrySet().stream().allMatch(member -> fits(said, member.getKey(), member.getValue()));
    }

    private static boolean fits(JsonObject said, String name, JsonElement value) {
        OdataSchema.Property property = TYPE.schema.property(name);
        boolean isTime = property != null && property.kind == OdataSchema.Kind.INSTANT;
        return (property == null || property.fits(value))
                && length(value) <= LONGEST.getOrDefault(name, Integer.MAX_VALUE)
                && (!isTime || value.isJsonNull() || QueueWork.time(said, name).isPresent());
    }

    private static int length(JsonElement value) {
        return value.isJsonPrimitive()
                ? value.getAsString().length()
                : Json.text(value).length();
    }

    /** All of them, those before the first that cannot be, or all that can be. */
    private Answer addAll(Request request) {
        ActionBody body = items.body(request);
        JsonObject queue = queue(request, body.text("queueName"));
        String commit = body.text("commitType");
        if (!List.of("AllOrNothing", "StopOnFirstFailure", "ProcessAllIndependently")
                .contains(commit)) {
            throw errors.refused();
        }
        List<JsonObject> added = new ArrayList<>();
        List<JsonObject> failed = new ArrayList<>();
        int ordinal = 0;
        for (ActionBody item : body.objects("queueItems")) {
            Optional<String> error = error(queue, item.json());
            if (error.isEmpty()) {
                added.add(work.add(queue, item.json()));
            } else {
                failed.add(Json.object("Ordinal", ordinal, "ErrorCode", error.get(), "ErrorMessage", "Not added."));
                if (!commit.equals("ProcessAllIndependently")) {
                    break;
                }
            }
            ordinal++;
        }
        if (commit.equals("AllOrNothing") && !failed.isEmpty()) {
            added.forEach(items.stored()::remove);
        }
        return result(failed);
    }

    private Optional<String> error(JsonObject queue, JsonObject said) {
        if (!fits(said)) {
            return Optional.of("InvalidArgument");
        }
        return work.isTaken(queue, Json.string(said, "Reference")) ? Optional.of("NameAlreadyUsed") : Optional.empty();
    }

    private static Answer result(List<?> failed) {
        return Answer.json(
                200,
                Json.object(
                        "Success",
                        failed.isEmpty(),
                        "Message",
                        failed.isEmpty() ? null : failed.size() + " failed.",
                        "FailedItems",
                        failed));
    }

    /** What comes with content is added first. */
    private Answer start(Request request) {
        JsonObject wanted = items.body(request).object("transactionData").json();
        JsonObject queue = queue(request, Json.string(wanted, "Name"));
        if (state.onlyRobotsGetItems() && Json.isNull(wanted, "RobotIdentifier")) {
            return Answer.of(204);
        }
        Optional<JsonObject> next;
        if (Json.isNull(wanted, "SpecificContent")) {
            next = work.next(queue, item -> isMeant(item, wanted));
        } else {
            refuse(queue, wanted);
            next = Optional.of(work.add(queue, wanted));
        }
        return next.map(item -> items.entity(200, request, work.begin(item))).orElseGet(() -> Answer.of(204));
    }

    private static boolean isMeant(JsonObject item, JsonObject wanted) {
        String reference = Json.string(wanted, "Reference");
        String theirs = Json.string(item, "Reference");
        return Json.string(wanted, "ReferenceFilterOption").equals("StartsWith")
                ? theirs.startsWith(reference)
                : reference.isEmpty() || theirs.equals(reference);
    }

    private Answer end(Request request) {
        JsonObject result = items.body(request).object("transactionResult").json();
        JsonObject item = inProgress(item(request));
        if (!fits(result)) {
            throw errors.refused();
        }
        work.end(item, result);
        return Answer.of(200);
    }

    private Answer progress(Request request) {
        JsonObject said = Json.object("Progress", items.body(request).text("progress"));
        JsonObject item = inProgress(item(request));
        if (!fits(said)) {
            throw errors.refused();
        }
        item.add("Progress", said.get("Progress"));
        work.changed(item);
        return Answer.of(200);
    }

    private JsonObject inProgress(JsonObject item) {
        if (!QueueWork.is(item, "InProgress")) {
            throw new Refusal(errors.of(409, 0, "The item is not in progress."));
        }
        return item;
    }

    /** Five members are taken, and what is left out of them is gone; others are passed over. */
    private Answer edit(Request request) {
        JsonObject said = items.body(request).json();
        JsonObject item = item(request);
        if (!fits(said)) {
            throw errors.refused();
        }
        for (String member : List.of("Priority", "SpecificContent", "DeferDate", "DueDate", "Progress")) {
            JsonElement blank = TYPE.blank().get(member);
            item.add(member, Json.isNull(said, member) ? blank : said.get(member));
        }
        work.changed(item);
        return Answer.of(200);
    }

    private Answer delete(Request request) {
        if (!isDeleted(item(request))) {
            throw new Refusal(errors.of(409, 0, "The item is in progress."));
        }
        return Answer.of(204);
    }

    /** It stays, and says that it is gone; one that somebody works on is left alone. */
    private boolean isDeleted(JsonObject item) {
        if (QueueWork.is(item, "InProgress")) {
            return false;
        }
        item.addProperty("Status", "Deleted");
        work.changed(item);
        return true;
    }

    private Answer setReviewer(Request request) {
        long reviewer = items.body(request).id("userId");
        if (state.find(reviewer).isEmpty()) {
            throw errors.notFound("User");
        }
        return each(request, item -> isReviewed(item, Json.value(reviewer), "InReview"));
    }

    private boolean isReviewedByNobody(JsonObject item) {
        return isReviewed(item, JsonNull.INSTANCE, "None");
    }

    private boolean isReviewed(JsonObject item, JsonElement reviewer, String status) {
        if (!QueueWork.is(item, "Failed", "Abandoned")) {
            return false;
        }
        item.add("ReviewerUserId", reviewer);
        item.addProperty("ReviewStatus", status);
        work.changed(item);
        return true;
    }

    private Answer setReviewStatus(Request request) {
        String status = items.body(request).text("status");
        if (!List.of("None", "InReview", "Verified", "Retried").contains(status)) {
            throw errors.refused();
        }
        return each(request, item -> isGiven(item, status));
    }

    private boolean isGiven(JsonObject item, String status) {
        if (!QueueWork.is(item, "Failed", "Abandoned")) {
            return false;
        }
        if (status.equals("Retried")) {
            work.retry(item);
        } else {
            item.addProperty("ReviewStatus", status);
        }
        work.changed(item);
        return true;
    }

    /** Those that somebody changed since they were read are left alone, and so are those that {@code step} refuses. */
    private Answer each(Request request, Predicate<JsonObject> step) {
        JsonObject folder = folders.named(request);
        List<Long> failed = new ArrayList<>();
        for (ActionBody said : items.body(request).objects("queueItems")) {
            boolean isDone = items.stored()
                    .find(said.id("Id"))
                    .filter(item -> QueuesEndpoint.isIn(work.queueOf(item), folder))
                    .filter(item -> Json.string(item, "RowVersion").equals(said.text("RowVersion")))
                    .filter(step)
                    .isPresent();
            if (!isDone) {
                failed.add(said.id("Id"));
            }
        }
        return result(failed);
    }
}
