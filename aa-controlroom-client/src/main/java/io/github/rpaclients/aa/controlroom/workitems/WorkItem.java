package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WlmAutomationId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.model.Versioned;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A work item. Its {@link #json} is empty in lists; {@code get} has it. Status, result and content can be changed. */
@Entity
public interface WorkItem extends Versioned, WireModel, WithWorkItem {
    @AsNumber
    @ReadOnly
    WorkItemId id();

    @AsNumber
    @ReadOnly
    Optional<QueueId> queueId();

    WorkItemStatus status();

    /** What is to be worked on, by the attributes of its model. Empty in lists. */
    Map<String, JsonValue> json();

    /** What came of it. */
    Optional<String> result();

    @ReadOnly
    Optional<String> comment();

    /** Why it failed. */
    @ReadOnly
    Optional<String> error();

    /** The device that works or worked on it. */
    @AsNumber
    @ReadOnly
    Optional<DeviceId> deviceId();

    @AsNumber
    @ReadOnly
    Optional<UserId> deviceUserId();

    /** The automation that works through the queue. */
    @AsNumber
    @ReadOnly
    Optional<WlmAutomationId> automationId();

    @ReadOnly
    Optional<String> jobExecutionId();

    @ReadOnly
    Optional<Instant> startTime();

    @ReadOnly
    Optional<Instant> endTime();

    @ReadOnly
    Optional<Instant> lastPausedTime();

    @ReadOnly
    OptionalLong totalPausedTime();

    /** Before this nobody gets it. */
    @ReadOnly
    Optional<Instant> deferredUntil();

    @ReadOnly
    OptionalLong retryCount();

    /** The attributes that the queue shows in lists, in its order. */
    @ReadOnly
    Optional<String> col1();

    @ReadOnly
    Optional<String> col2();

    @ReadOnly
    Optional<String> col3();

    /** This and those after it are told by the answer of a write alone. */
    @ReadOnly
    Optional<String> col4();

    @ReadOnly
    Optional<String> col5();

    @ReadOnly
    Optional<String> col6();

    @ReadOnly
    Optional<String> col7();

    @ReadOnly
    Optional<String> col8();

    @ReadOnly
    Optional<String> col9();

    @ReadOnly
    Optional<String> col10();

    /** The same with one more attribute in its content; one of that name is replaced. */
    default WorkItem withContent(String name, JsonValue value) {
        Map<String, JsonValue> content = new LinkedHashMap<>(json());
        content.put(name, value);
        return withJson(content);
    }
}
