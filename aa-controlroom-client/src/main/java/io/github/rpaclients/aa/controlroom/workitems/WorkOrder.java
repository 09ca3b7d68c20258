package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** A file of which the server makes work items. */
@Model
public interface WorkOrder extends Auditable, WireModel {
    String id();

    Optional<String> name();

    Optional<WorkOrderType> type();

    Optional<WorkOrderStatus> status();

    Optional<QueueId> queueId();

    Optional<String> queueName();

    Optional<String> filePath();

    Optional<String> uniqueId();

    Optional<String> uploadedFileName();

    OptionalLong startIndex();

    /** For work items out of a database. */
    Optional<Secret> connectionString();

    Optional<Instant> executionStartedOn();

    OptionalLong totalRecords();
}
