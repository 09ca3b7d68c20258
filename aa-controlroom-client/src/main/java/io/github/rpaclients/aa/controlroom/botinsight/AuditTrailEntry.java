package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** Something that somebody did in the Control Room. */
@Model
public interface AuditTrailEntry extends WireModel {
    String id();

    Optional<String> activityType();

    Optional<UserId> createdBy();

    Optional<Instant> createdOn();

    Optional<String> detail();

    Optional<String> environmentName();

    Optional<String> eventDescription();

    /** Of the device it was done from. */
    Optional<String> hostName();

    /** What it was done to. */
    Optional<String> objectName();

    Optional<String> requestId();

    Optional<String> source();

    Optional<String> status();

    Optional<String> userName();
}
