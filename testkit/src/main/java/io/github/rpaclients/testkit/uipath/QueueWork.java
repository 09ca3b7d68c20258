package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of the items of queues: which of them comes next, how the work on one ends, and what is tried again. */
final class QueueWork {
    /** What whoever adds an item says of it. */
    static final Set<String> SAID = Set.of(
            "Priority",
            "SpecificContent",
            "DeferDate",
            "DueDate",
            "RiskSlaDate",
            "Reference",
            "Progress",
            "ParentOperationId");

    private static final List<String> PRIORITIES = List.of("High", "Normal", "Low");

    /** With a due date before without, then by priority, then by due date, then in the order of their coming. */
    private static final Comparator<JsonObject> ORDER = Comparator.<JsonObject, Boolean>comparing(
                    item -> Json.isNull(item, "DueDate"))
            .thenComparing(item -> PRIORITIES.indexOf(Json.string(item, "Priority")))
            .thenComparing(item -> time(item, "DueDate").orElse(Instant.MAX))
            .thenComparing(item -> item.get("Id").getAsLong());

    private final Organization organization;
    private final OrchestratorState state;

    QueueWork(Organization organization, OrchestratorState state) {
        this.organization = organization;
        this.state = state;
    }

    static List<JsonObject> itemsOf(OrchestratorState state, JsonObject queue) {
        return state.rows(QueueItemsEndpoint.TYPE).all().stream()
                .filter(item -> Json.string(item, "QueueDefinitionId").equals(Json.string(queue, "Id")))
                .collect(Collectors.toList());
    }

    JsonObject queueOf(JsonObject item) {
        return state.required(QueuesEndpoint.TYPE, item.get("QueueDefinitionId").getAsLong());
    }

    static boolean is(JsonObject item, String... statuses) {
        return List.of(statuses).contains(Json.string(item, "Status"));
    }

    /** The time in a member; empty if there is none, and for what is no time. */
    static Optional<Instant> time(JsonObject item, String member) {
        try {
            return Json.isNull(item, member)
                    ? Optional.empty()
                    : Optional.of(
                            OffsetDateTime.parse(Json.string(item, member)).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a queue that wants its references to be unique has one already; what is deleted or retried does not count. */
    boolean isTaken(JsonObject queue, String reference) {
        return Json.flag(queue, "EnforceUniqueReference")
                && !reference.isEmpty()
                && itemsOf(state, queue).stream()
                        .filter(item -> !is(item, "Deleted", "Retried"))
                        .anyMatch(item -> Json.string(item, "Reference").equalsIgnoreCase(reference));
    }

    /** @param said members other than those that may be said are passed over */
    JsonObject add(JsonObject queue, JsonObject said) {
        JsonObject item = QueueItemsEndpoint.TYPE.blank();
        said.entrySet().stream()
                .filter(member ->
                        SAID.contains(member.getKey()) && !member.getValue().isJsonNull())
                .forEach(member -> item.add(member.getKey(), member.getValue()));
        item.add("QueueDefinitionId", queue.get("Id"));
        item.add("Encrypted", queue.get("Encrypted"));
        return settled(item);
    }

    private JsonObject settled(JsonObject item) {
        item.addProperty("UniqueKey", organization.newId());
        item.addProperty("CreationTime", organization.now());
        item.addProperty("SpecificData", "{\"DynamicProperties\":" + Json.text(item.get("SpecificContent")) + "}");
        QueueItemsEndpoint.TYPE.settle(item, state.rows(QueueItemsEndpoint.TYPE), organization);
        return changed(item);
    }

    /** With a version of its own, by which others see that it is not what they read. */
    JsonObject changed(JsonObject item) {
        long version =
                Json.isNull(item, "$version") ? 2001 : item.get("$version").getAsLong() + 1;
        item.addProperty("$version", version);
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(version).array();
        item.addProperty("RowVersion", Base64.getEncoder().encodeToString(bytes));
        return item;
    }

    Optional<JsonObject> next(JsonObject queue, Predicate<JsonObject> isWanted) {
        return itemsOf(state, queue).stream()
                .filter(item -> is(item, "New") && isWanted.test(item))
                .filter(item -> time(item, "DeferDate")
                        .filter(organization.instant()::isBefore)
                        .isEmpty())
                .min(ORDER);
    }

    JsonObject begin(JsonObject item) {
        item.addProperty("Status", "InProgress");
        item.addProperty("StartProcessing", organization.now());
        return changed(item);
    }

    /** A time to come postpones the item, whatever else is said. */
    void end(JsonObject item, JsonObject result) {
        for (String member : List.of("Output", "Analytics", "Progress", "OperationId")) {
            if (!Json.isNull(result, member)) {
                item.add(member, result.get(member));
            }
        }
        if (time(result, "DeferDate").filter(organization.instant()::isBefore).isPresent()) {
            item.add("DeferDate", result.get("DeferDate"));
            item.add("DueDate", Json.isNull(result, "DueDate") ? item.get("DueDate") : result.get("DueDate"));
            item.add("StartProcessing", JsonNull.INSTANCE);
            item.addProperty("Status", "New");
        } else if (Json.flag(result, "IsSuccessful")) {
            ended(item, "Successful");
        } else {
            fail(item, result.get("ProcessingException"));
        }
        changed(item);
    }

    private void fail(JsonObject item, @Nullable JsonElement exception) {
        JsonObject why = Json.object("Reason", null, "Details", null, "AssociatedImageFilePath", null);
        if (exception != null && exception.isJsonObject()) {
            exception.getAsJsonObject().entrySet().forEach(member -> why.add(member.getKey(), member.getValue()));
        }
        String type = Json.isNull(why, "Type") ? "ApplicationException" : Json.string(why, "Type");
        why.addProperty("Type", type);
        why.addProperty("CreationTime", organization.now());
        item.add("ProcessingException", why);
        item.addProperty("ProcessingExceptionType", type);
        boolean passes = type.equals("ApplicationException");
        ended(item, "Failed");
        retryBySelf(item, passes && Json.flag(queueOf(item), "AcceptAutomaticallyRetry"));
    }

    /** What the server does with an item that has been in progress for a day. */
    void abandon(JsonObject item) {
        ended(item, "Abandoned");
        retryBySelf(item, Json.flag(queueOf(item), "RetryAbandonedItems"));
        changed(item);
    }

    private void ended(JsonObject item, String status) {
        item.addProperty("Status", status);
        item.addProperty("EndProcessing", organization.now());
    }

    private void retryBySelf(JsonObject item, boolean isWanted) {
        int tried = item.get("RetryNumber").getAsInt();
        if (isWanted && tried < queueOf(item).get("MaxNumberOfRetries").getAsInt()) {
            JsonObject again = again(item);
            again.add("AncestorId", item.get("Id"));
            again.add("AncestorUniqueKey", item.get("UniqueKey"));
            again.addProperty("RetryNumber", tried + 1);
        }
    }

    /** Because a person says so. */
    void retry(JsonObject item) {
        JsonObject again = again(item);
        again.add("ManualAncestorId", item.get("Id"));
        again.add("ManualAncestorUniqueKey", item.get("UniqueKey"));
        again.addProperty("ManualRetryNumber", item.get("ManualRetryNumber").getAsInt() + 1);
        item.addProperty("ReviewStatus", "Retried");
    }

    private JsonObject again(JsonObject item) {
        item.addProperty("Status", "Retried");
        JsonObject again = QueueItemsEndpoint.TYPE.blank();
        for (String member : List.of("QueueDefinitionId", "Encrypted", "Key", "SpecificContent", "DueDate")) {
            again.add(member, item.get(member));
        }
        for (String member : List.of("RiskSlaDate", "Reference", "Priority", "RetryNumber", "ManualRetryNumber")) {
            again.add(member, item.get(member));
        }
        return settled(again);
    }
}
